package org.localoffer.check;

import org.localoffer.diagnostic.RuleId;

/** Every picture has words for those who do not see it, or says that it needs none. */
final class PictureWithoutAlt implements SiteRule {

  private static final RuleId ID = new RuleId("LO-SITE-11");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckedSite site, Report report) {
    for (PageFacts page : site.pages()) {
      for (Fact picture : page.picturesWithoutAlt()) {
        report.add(
            this,
            page.file(),
            picture.place(),
            "the picture " + picture.what() + " has no words for people who cannot see it",
            "Add alt=\"…\" with what the picture shows, or alt=\"\" if it is decoration only.");
      }
    }
  }
}
