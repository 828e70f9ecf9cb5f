package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

/** Puts hostile texts into a county, and builds it without those that are refused. */
final class HostileCounty {

  private static final Pattern FINDING = Pattern.compile("(?m)^content/(\\S+?):(\\d+):\\d+: error");

  private HostileCounty() {}

  /** Puts one hostile text at each place of the county. */
  static void setAll(County county, String hostile) {
    for (County.Place place : county.places().values()) {
      String text = place.isMarkdown() ? hostile.strip() : hostile; // a block begins flush left
      county.text(place.name(), place.hasOwnForm() ? text : text + mark(place));
    }
  }

  /** Gives each place of the county another hostile text. */
  static void setSome(County county) {
    int next = 0;
    for (County.Place place : county.places().values()) {
      if (!place.path().startsWith("services/hostile/")) {
        county.text(
            place.name(),
            HostileTexts.ALL.get(next++ % HostileTexts.ALL.size()).strip() + mark(place));
      }
    }
  }

  /** Tells one text from another, so that it can be seen which of them is shown. */
  static String mark(County.Place place) {
    return " z" + Integer.toHexString(place.name().hashCode());
  }

  /** Builds, taking back what was refused; how much that was. */
  static int buildWithoutWhatIsRefused(County county, Path place) throws Exception {
    int refused = 0;
    for (int round = 0; round < 8; round++) {
      county.writeTo(place.resolve("content"));
      Answer answer = Terminal.in(place).type("build");
      assertFalse(answer.hasStackTrace(), answer::toString);
      if (answer.exitCode() == 0) {
        return refused;
      }
      assertEquals(1, answer.exitCode(), answer::toString);
      int before = refused;
      refused += takeBack(county, answer.err());
      assertTrue(refused > before, answer::toString);
    }
    throw new AssertionError("the hostile county cannot be built after eight rounds");
  }

  private static int takeBack(County county, String err) {
    Set<String> refused = new TreeSet<>();
    Matcher finding = FINDING.matcher(err);
    while (finding.find()) {
      refused.add(finding.group(1) + ":" + finding.group(2));
    }
    int count = 0;
    for (County.Place place : county.places().values()) {
      if (refused.contains(place.path() + ":" + place.line()) && county.isSet(place.name())) {
        county.reset(place.name());
        count++;
      }
    }
    return count;
  }
}
