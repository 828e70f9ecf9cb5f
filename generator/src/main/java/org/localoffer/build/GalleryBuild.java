package org.localoffer.build;

import java.util.List;
import java.util.SortedMap;
import org.localoffer.content.ContentResult;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.directory.Directory;
import org.localoffer.gallery.ComponentExample;
import org.localoffer.gallery.Dress;
import org.localoffer.gallery.Gallery;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;
import org.localoffer.render.Assets;
import org.localoffer.render.PageRenderer;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.SitePlan;
import org.localoffer.site.SitePlanner;

/** The steps as far as a page of all components, in the council's own name and colour. */
public final class GalleryBuild {

  private static final OutputPath HOME = new OutputPath("index.html");

  private GalleryBuild() {}

  /** A gallery, or what has to be mended first. */
  public sealed interface Outcome {}

  /**
   * The gallery.
   *
   * @param tree its files
   * @param examples how many examples are shown
   */
  public record Made(OutputTree tree, int examples) implements Outcome {}

  /** At least one finding is an error. */
  public record Rejected(List<Diagnostic> findings) implements Outcome {
    public Rejected {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads the content, for the site's name and colour, and shows the examples.
   *
   * @param examples path below the templates folder to the text of an {@code examples.yaml}
   */
  public static Outcome make(
      SiteBuild build, BuildInputs inputs, SortedMap<String, String> examples) {
    ContentResult content = build.read(inputs);
    Directory directory = content.directory();
    if (directory == null) {
      return new Rejected(content.findings());
    }
    SitePlan plan = SitePlanner.plan(directory, inputs.today());
    List<ComponentExample> shown = ComponentExample.in(examples);
    OutputTree tree =
        Gallery.of(shown, home(plan), dress(inputs, plan, false), dress(inputs, plan, true));
    return new Made(tree, shown.size());
  }

  private static Dress dress(BuildInputs inputs, SitePlan plan, boolean rightToLeft) {
    Assets assets =
        Assets.of(
            inputs.templates(),
            inputs.govukCss(),
            plan.directory().site().brandColour(),
            rightToLeft,
            plan.words());
    return new Dress(
        new PageRenderer(inputs.templates(), plan.words(), assets.names()), assets.files());
  }

  private static PlannedPage home(SitePlan plan) {
    return plan.pages().stream()
        .filter(page -> page.path().equals(HOME))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a site without a home page"));
  }
}
