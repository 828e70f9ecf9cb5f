package org.localoffer.check;

import org.localoffer.diagnostic.RuleId;

/** Every page has a title. */
final class MissingTitle implements SiteRule {

  private static final RuleId ID = new RuleId("LO-SITE-04");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckedSite site, Report report) {
    for (PageFacts page : site.pages()) {
      String title = page.title();
      if (title == null || title.isEmpty()) {
        report.add(
            this,
            page.file(),
            title == null ? "the page has no title" : "the page's title is empty",
            "Give the page's template a <title> within <head>.");
      }
    }
  }
}
