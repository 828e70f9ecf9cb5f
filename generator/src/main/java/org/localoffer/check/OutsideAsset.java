package org.localoffer.check;

import java.util.List;
import org.localoffer.diagnostic.RuleId;
import org.localoffer.output.OutputFile;

/** A page loads nothing from elsewhere, so nobody learns who reads it. */
final class OutsideAsset implements SiteRule {

  private static final RuleId ID = new RuleId("LO-SITE-06");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckedSite site, Report report) {
    for (PageFacts page : site.pages()) {
      report(report, page.file(), page.outsideAssets());
    }
    for (StyleSheetFacts sheet : site.styleSheets()) {
      report(report, sheet.file(), sheet.outsideAssets());
    }
  }

  private void report(Report report, OutputFile file, List<Fact> assets) {
    for (Fact asset : assets) {
      report.add(
          this,
          file,
          asset.place(),
          "this loads something from outside the site: " + asset.what(),
          "Put the file into the repository and name it from there, or make it a link that people"
              + " choose to follow.");
    }
  }
}
