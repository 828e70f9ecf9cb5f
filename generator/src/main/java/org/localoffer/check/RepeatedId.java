package org.localoffer.check;

import org.localoffer.diagnostic.RuleId;

/** An id belongs to one element of a page. */
final class RepeatedId implements SiteRule {

  private static final RuleId ID = new RuleId("LO-SITE-02");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckedSite site, Report report) {
    for (PageFacts page : site.pages()) {
      for (Fact id : page.repeatedIds()) {
        report.add(
            this,
            page.file(),
            id.place(),
            "the id \"" + id.what() + "\" is used twice on this page",
            "Give each element its own id; two headings of one wording need different ones.");
      }
    }
  }
}
