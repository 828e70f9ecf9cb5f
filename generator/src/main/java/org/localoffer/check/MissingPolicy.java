package org.localoffer.check;

import org.localoffer.diagnostic.RuleId;

/** Every page has a Content-Security-Policy before its first script and style sheet. */
final class MissingPolicy implements SiteRule {

  private static final RuleId ID = new RuleId("LO-SITE-10");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckedSite site, Report report) {
    for (PageFacts page : site.pages()) {
      String fault =
          switch (page.policy()) {
            case PRESENT -> "";
            case MISSING -> "the page has no Content-Security-Policy";
            case LATE -> "the Content-Security-Policy comes after a script or a style sheet";
          };
      if (!fault.isEmpty()) {
        report.add(
            this,
            page.file(),
            fault,
            "Put the policy's <meta> element at the top of <head>, in the layout of all pages.");
      }
    }
  }
}
