package org.localoffer.check;

import org.localoffer.diagnostic.RuleId;
import org.localoffer.diagnostic.Severity;

/** A page has one heading of the first level, and no level is left out on the way down. */
final class HeadingOrder implements SiteRule {

  private static final RuleId ID = new RuleId("LO-SITE-08");

  @Override
  public RuleId id() {
    return ID;
  }

  /** The page can be read and used; people who listen to it find their way less well. */
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedSite site, Report report) {
    for (PageFacts page : site.pages()) {
      checkMainHeading(page, report);
      int above = 0;
      for (Heading heading : page.headings()) {
        if (above > 0 && heading.level() > above + 1) {
          report.add(
              this,
              page.file(),
              heading.place(),
              "a heading of level " + heading.level() + " follows one of level " + above,
              "Use level " + (above + 1) + " here: people who listen go from heading to heading.");
        }
        above = heading.level();
      }
    }
  }

  private void checkMainHeading(PageFacts page, Report report) {
    boolean found = false;
    for (Heading heading : page.headings()) {
      if (heading.level() == 1 && found) {
        report.add(
            this,
            page.file(),
            heading.place(),
            "the page has a second heading of level 1",
            "Use level 2 here: the first level says what the whole page is about.");
      }
      found |= heading.level() == 1;
    }
    if (!found) {
      report.add(
          this,
          page.file(),
          "the page has no heading of level 1",
          "Give the page one <h1> that says what it is about.");
    }
  }
}
