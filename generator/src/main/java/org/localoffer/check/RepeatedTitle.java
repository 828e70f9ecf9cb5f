package org.localoffer.check;

import java.util.HashMap;
import java.util.Map;
import org.localoffer.diagnostic.RuleId;

/** No two pages have the same title. */
final class RepeatedTitle implements SiteRule {

  private static final RuleId ID = new RuleId("LO-SITE-03");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckedSite site, Report report) {
    Map<String, PageFacts> first = HashMap.newHashMap(site.pages().size());
    for (PageFacts page : site.pages()) {
      String title = page.title();
      if (title == null || title.isEmpty()) {
        continue; // another rule tells
      }
      PageFacts other = first.putIfAbsent(title, page);
      if (other != null) {
        report.add(
            this,
            page.file(),
            "the title \"" + title + "\" is that of " + other.file().path() + " too",
            "Make the names differ, for example by the place; the other page is made from "
                + other.file().owner()
                + ".");
      }
    }
  }
}
