package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localoffer.output.OutputFile;
import org.localoffer.render.Assets;
import org.localoffer.render.PageRenderer;
import org.localoffer.render.PreviewSite;
import org.localoffer.render.TemplateSet;
import org.localoffer.search.SearchFiles;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.SitePlan;
import org.localoffer.site.SitePlanner;
import org.localoffer.words.Words;

/**
 * The sample county as a site in {@link PseudoArabic}. Run as a program, it writes the site to the
 * folder that it is given, to look at pages.
 */
record PseudoArabicSite(SitePlan plan, TemplateSet templates, Assets assets) {

  static PseudoArabicSite ofTheCounty() throws IOException {
    Words words = PseudoArabic.words();
    TemplateSet templates = PreviewSite.templates(Path.of("..", "templates"));
    return new PseudoArabicSite(
        SitePlanner.plan(SampleCounty.directory(), SampleCounty.DAY, Map.of(), words),
        templates,
        Assets.of(templates, PreviewSite.govukCss(), null, true, words));
  }

  public static void main(String[] arguments) throws IOException {
    System.out.println(writeTo(Path.of(arguments[0])).resolve("index.html"));
  }

  PageRenderer renderer() {
    return new PageRenderer(templates, plan.words(), assets.names());
  }

  /** Writes all of it that a visitor comes to, with the search. */
  static Path writeTo(Path folder) throws IOException {
    PseudoArabicSite site = ofTheCounty();
    PageRenderer renderer = site.renderer();
    SearchFiles.Made search = SearchFiles.of(site.plan, List.of(), List.of());
    assertEquals(List.of(), search.findings());
    List<OutputFile> files = new ArrayList<>(site.assets.files());
    files.addAll(search.files());
    for (PlannedPage page : site.plan.pages()) {
      files.add(renderer.render(page));
    }
    for (OutputFile file : files) {
      Path path = folder.resolve(file.path().value());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
    return folder.toRealPath();
  }
}
