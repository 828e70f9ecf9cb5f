package org.localoffer.check;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.RuleId;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;

/** Every address within the site leads to a file, and to a place in it. */
final class DeadLink implements SiteRule {

  private static final RuleId ID = new RuleId("LO-SITE-01");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckedSite site, Report report) {
    // Most pages share their menus: each target is looked up once.
    Map<LinkTarget, String> seen = new IdentityHashMap<>();
    for (PageFacts page : site.pages()) {
      for (Link link : page.links()) {
        LinkTarget target = link.target();
        String fault =
            target.path() == null
                ? fault(site, page, target)
                : seen.computeIfAbsent(target, t -> fault(site, null, t));
        report(report, page.file(), link, fault);
      }
    }
    for (StyleSheetFacts sheet : site.styleSheets()) {
      for (Link link : sheet.links()) {
        report(report, sheet.file(), link, fault(site, null, link.target()));
      }
    }
  }

  private void report(Report report, OutputFile file, Link link, String fault) {
    if (!fault.isEmpty()) {
      report.add(
          this,
          file,
          link.place(),
          "the link to " + link.target().address() + " leads nowhere: " + fault,
          "Correct the address, or remove the link if the page has gone.");
    }
  }

  /**
   * What is wrong with a target, or an empty string.
   *
   * @param self the page that has the link, where the target names no file
   */
  private static String fault(CheckedSite site, @Nullable PageFacts self, LinkTarget target) {
    return switch (target.kind()) {
      case OUTSIDE, EMBEDDED, PROGRAM -> "";
      case ABOVE -> "it goes above the site's first folder";
      case NOT_A_FILE ->
          "it does not name a file from here, as a link must that works from a disk too";
      case INSIDE -> {
        OutputPath path = target.path();
        if (path != null && !site.hasFile(path)) {
          yield "there is no file " + path;
        }
        PageFacts page = path == null ? self : site.page(path);
        yield page == null || names(page, target.fragment())
            ? ""
            : "there is no place \"" + target.fragment() + "\" on " + page.file().path();
      }
    };
  }

  /**
   * Whether a fragment names something: an element, the top, or (with a {@code =}) what a script
   * shall show, as in {@code search.html#q=speech}.
   */
  private static boolean names(PageFacts page, String fragment) {
    return fragment.isEmpty()
        || fragment.equals("top")
        || fragment.indexOf('=') >= 0
        || page.ids().contains(fragment);
  }
}
