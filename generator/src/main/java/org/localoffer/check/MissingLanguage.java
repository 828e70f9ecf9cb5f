package org.localoffer.check;

import org.localoffer.diagnostic.RuleId;

/** Every page says what language it is in. */
final class MissingLanguage implements SiteRule {

  private static final RuleId ID = new RuleId("LO-SITE-09");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckedSite site, Report report) {
    for (PageFacts page : site.pages()) {
      if (!page.hasLanguage()) {
        report.add(
            this,
            page.file(),
            "the page does not say what language it is in",
            "Begin the page's template with <html lang=\"en-GB\"> or the page's own language.");
      }
    }
  }
}
