package org.localoffer.check;

import org.localoffer.diagnostic.RuleId;

/**
 * Scripts and styles are in files of their own, so that the security policy can forbid all others.
 */
final class InlineCode implements SiteRule {

  private static final RuleId ID = new RuleId("LO-SITE-07");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckedSite site, Report report) {
    for (PageFacts page : site.pages()) {
      for (Fact code : page.inlineCode()) {
        report.add(
            this,
            page.file(),
            code.place(),
            "the page has " + code.what() + ", which the page's own security policy blocks",
            "Put scripts and styles into files below templates/assets and name them from the page.");
      }
    }
  }
}
