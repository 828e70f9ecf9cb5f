package org.localoffer.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.localoffer.diagnostic.RuleId;
import org.localoffer.output.OutputFile;

/** No two addresses differ in capital letters only. */
final class AddressInTwoCases implements SiteRule {

  private static final RuleId ID = new RuleId("LO-SITE-05");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckedSite site, Report report) {
    Map<String, OutputFile> first = HashMap.newHashMap(site.files().size());
    for (OutputFile file : site.files()) {
      OutputFile other = first.putIfAbsent(file.path().value().toLowerCase(Locale.ROOT), file);
      if (other != null) {
        report.add(
            this,
            file,
            "the address " + file.path() + " differs from " + other.path() + " in capitals only",
            "Rename one of the two: on Windows, macOS and most memory sticks they are one file.");
      }
    }
  }
}
