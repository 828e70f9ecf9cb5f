package org.localoffer.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputTree;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.SampleDirectory;
import org.localoffer.site.SitePlan;

/**
 * Writes the sample county with the real templates to a folder, for looking at pages.
 *
 * <p>Arguments: the templates folder, the folder to write to.
 */
public final class PreviewSite {

  private PreviewSite() {}

  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[1]);
    OutputTree tree =
        tree(templates(Path.of(arguments[0])), SampleDirectory.full().plan(), "#1f6f6b");
    for (OutputFile file : tree.files()) {
      Path path = target.resolve(file.path().value());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
    System.out.println(tree.size() + " files: " + target.resolve("index.html"));
  }

  /** A plan with its assets as files. */
  static OutputTree tree(TemplateSet templates, SitePlan plan, String brandColour)
      throws IOException {
    Assets assets = Assets.of(templates, govukCss(), brandColour, false, plan.words());
    PageRenderer renderer = new PageRenderer(templates, plan.words(), assets.names());
    List<OutputFile> files = new ArrayList<>(assets.files());
    for (PlannedPage page : plan.pages()) {
      files.add(renderer.render(page));
    }
    return OutputTree.of(files);
  }

  /** The templates of a folder. */
  public static TemplateSet templates(Path folder) throws IOException {
    Map<String, String> templates = new TreeMap<>();
    Map<String, String> styles = new TreeMap<>();
    Map<String, byte[]> assets = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".css")) {
          styles.put(path, Files.readString(file));
        } else if (path.startsWith("assets/")) {
          assets.put(path.substring("assets/".length()), Files.readAllBytes(file));
        } else if (path.endsWith(".ftlh")) {
          templates.put(path, Files.readString(file));
        }
      }
    }
    return TemplateSet.of(templates, styles, assets);
  }

  /** The sheet as it is in the WebJar. */
  public static String govukCss() throws IOException {
    try (InputStream in =
        PreviewSite.class.getClassLoader().getResourceAsStream(Assets.GOVUK_CSS_RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
