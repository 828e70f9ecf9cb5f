package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that somebody wrote to stop the build, or to make it say what is not there. */
class HostileContentTest {

  /** Just below the largest file that is read. */
  private static final int NEARLY_FULL = 255 * 1024;

  /** Far above what it takes on a busy computer; a build that hangs takes for ever. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static List<String> brief(TestContent content) {
    return assertTimeoutPreemptively(PATIENCE, () -> content.brief());
  }

  private static String filledUp(String unit) {
    return unit.repeat(NEARLY_FULL / unit.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "also_known_as: [&a one, *a]",
        "ages: &a {from: 1}",
        "needs: &a [*a]",
        "name2: *nothing",
        "<<: *base"
      })
  void anAnchorOrAnAliasIsRefusedSoThatNothingCanBeMultiplied(String line) {
    List<String> found = brief(TestContent.playClub(line + "\n"));
    assertTrue(found.contains("LO-YAML-07 services/play-club.yaml:6"), found.toString());
  }

  @Test
  void aThousandLaughsAreRefusedAtOnceAndReportedInBounds() {
    StringBuilder laughs = new StringBuilder("a: &a [ha]\n");
    for (int i = 0; i < 5_000; i++) {
      laughs.append("b").append(i).append(": [*a, *a, *a]\n");
    }
    List<String> found = brief(TestContent.playClub(laughs.toString()));
    assertEquals(MoreProblems.MAX_FINDINGS + 1, found.size());
    assertEquals("LO-FILE-16 services/play-club.yaml:1", found.getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name2: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x.example\"]]",
        "name2: !!binary aGVsbG8=",
        "name2: !local x",
        "name2: !!str x"
      })
  void aTagIsRefused(String line) {
    assertTrue(
        brief(TestContent.playClub(line + "\n")).contains("LO-YAML-08 services/play-club.yaml:6"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "[{a: ", "? "})
  void tenThousandLevelsAreRefusedWithoutAStackThatOverflows(String unit) {
    List<String> found = brief(TestContent.playClub("needs: " + unit.repeat(10_000) + "\n"));
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.getFirst().endsWith("services/play-club.yaml:6"), found.toString());
  }

  @Test
  void sixHundredLevelsOfIndentationAreRefused() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      deep.append(" ".repeat(i)).append("a:\n");
    }
    assertEquals(
        List.of("LO-YAML-13 services/play-club.yaml:14"),
        brief(TestContent.playClub(deep.toString())));
  }

  @Test
  void anEntryOfAQuarterOfAMegabyteOfWordsIsReadOrRefusedInTime() {
    brief(TestContent.playClub("summary2: " + filledUp("word ") + "\n"));
    brief(TestContent.playClub("summary2: \"" + filledUp("word ") + "\"\n"));
    brief(TestContent.playClub("description: |\n" + filledUp("  word word word\n")));
    brief(TestContent.playClub("description: >\n" + filledUp("  word word word\n")));
    brief(TestContent.playClub("needs:\n" + filledUp("  - autism # one\n")));
    brief(TestContent.playClub("needs: [" + filledUp("autism, ") + "]\n"));
    brief(TestContent.playClub(filledUp("unknown: x\n")));
    brief(TestContent.playClub(filledUp("\n")));
    brief(TestContent.playClub(filledUp("# a remark\n")));
  }

  @Test
  void aBrokenEntryOfAQuarterOfAMegabyteIsExplainedInTime() {
    brief(TestContent.playClub("name2: \"" + filledUp("a: b\n")));
    brief(TestContent.playClub("name2: [" + filledUp("a, [b\n ")));
    brief(TestContent.playClub("name2: {" + filledUp("a: \"b\n ")));
    brief(TestContent.playClub(filledUp("a:\n  b:\n    c: d\n") + "x"));
    brief(TestContent.playClub("x: |\n" + filledUp("  word\n") + " less\n"));
    brief(TestContent.playClub("x:\n" + filledUp("- a\n") + "\tb\n"));
    brief(TestContent.playClub("x: 'a\n" + filledUp(" ''\n")));
  }

  @Test
  void aThousandDifferentUnknownFieldsAreReportedInBounds() {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      fields.append("field").append(i).append(": x\n");
    }
    List<String> found = brief(TestContent.playClub(fields.toString()));
    assertEquals(MoreProblems.MAX_FINDINGS + 1, found.size());
    assertTrue(found.contains("LO-FILE-16 services/play-club.yaml:1"));
  }

  @Test
  void aListOfMoreThanTwoHundredValuesIsRefused() {
    List<String> found =
        brief(TestContent.playClub("also_known_as: [" + "a, ".repeat(201) + "]\n"));
    assertEquals(List.of("LO-FIELD-15 services/play-club.yaml:6"), found);
    assertNull(
        TestContent.playClub("also_known_as: [" + "a, ".repeat(201) + "]\n").read().directory());
  }

  @Test
  void aFieldThatIsNotThereTwiceUnderAnotherSpellingIsNotTaken() {
    List<String> found = brief(TestContent.playClub("Name: Other\nname : Third\n"));
    assertEquals(
        List.of("LO-YAML-11 services/play-club.yaml:7"),
        found.stream().filter(line -> line.startsWith("LO-YAML")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1: x", "true: x", "~: x", "[a]: x", "{a: b}: x", "? [a]\n: x"})
  void aNameThatIsNoneIsRefusedOrUnknown(String line) {
    List<String> found = brief(TestContent.playClub(line + "\n"));
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.getFirst().matches("LO-(YAML-12|FIELD-01|YAML-06) .*:6"), found.toString());
  }

  @Test
  void textBehindTheEntryIsNotPassedOverInSilence() {
    for (String more : List.of("---\nname: Second\n", "...\nname: Second\n", "---\n", "--- x\n")) {
      List<String> found = brief(TestContent.playClub(more));
      assertEquals(List.of("LO-YAML-10 services/play-club.yaml:6"), found, more);
    }
  }
}
