package org.localoffer.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;
import org.localoffer.render.PageRenderer;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.view.GalleryComponent;
import org.localoffer.site.view.GalleryExample;
import org.localoffer.site.view.GalleryPage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.PageView;

/**
 * Every example of every component on one page, once for each {@link Look}, with the style sheets,
 * scripts and policy of the site's own pages.
 */
public final class Gallery {

  private static final String PAGE = "index.html";
  private static final String TITLE = "Components";

  private Gallery() {}

  /**
   * The gallery as files.
   *
   * @param examples in the order in which they are shown
   * @param home the site's home page, whose links are those of a page at the top of a folder
   * @param site how the site's own pages look
   * @param rightToLeft how they would look in a language that is written from right to left
   * @throws org.localoffer.render.RenderFailed if a macro or an example is wrong
   */
  public static OutputTree of(
      List<ComponentExample> examples, PlannedPage home, Dress site, Dress rightToLeft) {
    List<GalleryComponent> components = components(examples, site.renderer(), home);
    List<OutputFile> files = new ArrayList<>();
    for (Look look : Look.values()) {
      Dress dress = look == Look.RIGHT_TO_LEFT ? rightToLeft : site;
      files.add(page(look, components, dress.renderer(), home));
      for (OutputFile asset : dress.files()) {
        files.add(asset(look, asset));
      }
    }
    return OutputTree.of(files);
  }

  private static List<GalleryComponent> components(
      List<ComponentExample> examples, PageRenderer renderer, PlannedPage home) {
    Map<String, List<GalleryExample>> shown = new LinkedHashMap<>();
    for (ComponentExample example : examples) {
      String file = "components/" + example.component() + "/examples.yaml";
      shown
          .computeIfAbsent(example.component(), any -> new ArrayList<>())
          .add(
              new GalleryExample(
                  example.name(),
                  example.written(),
                  renderer.example(file, example.source(), home)));
    }
    return shown.entrySet().stream()
        .map(entry -> new GalleryComponent(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static OutputFile page(
      Look look, List<GalleryComponent> components, PageRenderer renderer, PlannedPage home) {
    PageView page =
        new PageView(
            TITLE + ": " + look.words(),
            TITLE,
            TITLE,
            "",
            "website",
            null,
            "",
            PAGE,
            "",
            "",
            null,
            "",
            false,
            List.of());
    OutputFile file =
        renderer.render(
            new PlannedPage(
                new OutputPath(PAGE),
                "templates/components",
                home.site(),
                page,
                new GalleryPage(looks(look), components)));
    return OutputFile.ofText(path(look, PAGE), file.owner(), look.html(file.text()));
  }

  private static List<LinkView> looks(Look here) {
    List<LinkView> looks = new ArrayList<>();
    for (Look look : Look.values()) {
      String href = look == here ? "" : path(here, PAGE).linkTo(path(look, PAGE));
      looks.add(new LinkView(look.words(), href));
    }
    return looks;
  }

  private static OutputFile asset(Look look, OutputFile asset) {
    OutputPath path = path(look, asset.path().value());
    return asset.path().value().endsWith(".css")
        ? OutputFile.ofText(path, asset.owner(), look.css(asset.text()))
        : new OutputFile(path, asset.owner(), asset.bytes());
  }

  private static OutputPath path(Look look, String path) {
    return new OutputPath(look.folder().isEmpty() ? path : look.folder() + "/" + path);
  }
}
