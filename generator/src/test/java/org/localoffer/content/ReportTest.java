package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.directory.Service;

/** What an editor is told: everything, once, at its place, with what to do. */
class ReportTest {

  @Test
  void allProblemsOfAllEntriesAreReportedInOneRun() {
    TestContent content =
        TestContent.playClub("ages: {from: 11, to: 4}\nneeds: [autsim]\nwebsite: club.example\n")
            .with("services/other.yaml", "name: \"Other\nsummary: x\n")
            .with("guides/moving-on.md", "---\ntitle: M\n---\n")
            .with("organisations/play-trust.yaml", "name: Play Trust\nkind: charty\n");
    assertEquals(
        List.of(
            "LO-FIELD-06 guides/moving-on.md:2",
            "LO-REF-01 organisations/play-trust.yaml:2",
            "LO-YAML-03 services/other.yaml:1",
            "LO-AGE-02 services/play-club.yaml:6",
            "LO-REF-01 services/play-club.yaml:7",
            "LO-LINK-01 services/play-club.yaml:8"),
        content.brief());
    assertNull(content.read().directory());
  }

  @ParameterizedTest
  @CsvSource({
    "adress, address",
    "hide_adress, hide_address",
    "lattitude, latitude",
    "post_code, postcode",
    "acces, access"
  })
  void anUnknownFieldIsAnErrorThatNamesTheOneThatWasMeant(String written, String meant) {
    Diagnostic found =
        TestContent.playClub("locations:\n  - area: northbrook\n    " + written + ": x\n")
            .findings()
            .getFirst();
    assertEquals("LO-FIELD-01", found.rule().value());
    assertTrue(found.message().startsWith("“locations”, 1st entry: "), found.message());
    assertTrue(found.hint().startsWith("Did you mean “" + meant + "”? "), found.hint());
    assertEquals(8, found.position().line());
    assertEquals(5, found.position().column());
  }

  @Test
  void aWordThatResemblesNothingGetsTheListButNoGuess() {
    Diagnostic found = TestContent.playClub("status: zzzzzz\n").findings().getFirst();
    assertEquals("Choose one of: open, temporarily_closed, full, closing.", found.hint());
  }

  @Test
  void aValueDeepInsideAnEntryIsNamedByTheWayToIt() {
    Diagnostic found =
        TestContent.playClub(
                """
                opening:
                  - {days: [sat], opens: "10:00", closes: "12:00"}
                  - {days: [sun], opens: "10:00", closes: noon}
                """)
            .findings()
            .getFirst();
    assertTrue(
        found.message().startsWith("“opening”, 2nd entry, “closes”: “noon”"), found.message());
    assertEquals("content/services/play-club.yaml:8:43", found.position().toString());
  }

  @Test
  void columnsCountAsEditorsProgramsDoEvenAfterAnEmoji() {
    Diagnostic found =
        TestContent.playClub("links: [{label: \"Fun \uD83D\uDE00\", url: nowhere}]\n")
            .findings()
            .getFirst();
    String line = found.position().excerpt();
    assertEquals(line.indexOf("nowhere") + 1, found.position().column());
  }

  @Test
  void aSlipInAMarkdownFileIsNamedAtItsLineInTheFile() {
    TestContent content =
        TestContent.base()
            .with(
                """
                -- services/play-club.md --
                ---
                name: Play Club
                summary: A club for children who love games.
                organisation: play-trust
                categories: [short-breaks/clubs]
                checked: {on: 2026-09-01}
                ages: {from: 11, to: 4}
                ---

                We play.

                See [the guide](guides/nowhere).
                """);
    assertEquals(
        List.of("LO-AGE-02 services/play-club.md:7", "LO-REF-07 services/play-club.md:12"),
        content.brief());
  }

  @Test
  void aSlipInABlockOfTextIsNamedAtItsLineInTheFile() {
    TestContent content =
        TestContent.playClub(
            """
            questions:
              access: |

                All rooms are on one floor.

                See [the guide](guides/nowhere).
            """);
    Diagnostic found = content.findings().getFirst();
    assertEquals("LO-REF-07 services/play-club.yaml:11", TestContent.brief(found));
    assertEquals(9, found.position().column());
  }

  @Test
  void theSecondOfTwoEqualFieldsIsNamedWithTheLineOfTheFirst() {
    Diagnostic found = TestContent.playClub("name: Other\n").findings().getFirst();
    assertEquals("LO-YAML-11 services/play-club.yaml:6", TestContent.brief(found));
    assertTrue(found.message().contains("the first is on line 1"), found.message());
  }

  @Test
  void anEntryThatCannotBeReadIsStillThereForTheOthers() {
    TestContent content =
        TestContent.base()
            .with("organisations/play-trust.yaml", "name: \"Play Trust\n")
            .with("vocabulary/categories.yaml", "- slug: [advice\n");
    assertEquals(
        List.of(
            "LO-YAML-03 organisations/play-trust.yaml:1",
            "LO-YAML-18 vocabulary/categories.yaml:1"),
        content.brief());
  }

  @Test
  void aBrokenListOfDutiesIsOneFindingAndNotOneForEachEntry() {
    TestContent content =
        TestContent.playClub("duties: [social-care]\n")
            .with("duties/schedule-2.yaml", "- slug: \"social-care\n  label: x\n");
    assertEquals(List.of("LO-YAML-03 duties/schedule-2.yaml:1"), content.brief());
  }

  @Test
  void aMissingListOfDutiesIsOneWarningHoweverManyEntriesNameThem() {
    TestContent content =
        TestContent.playClub("duties: [social-care]\n")
            .with(
                "services/other.yaml",
                """
                name: Other Club
                summary: A club for children who love games.
                organisation: play-trust
                categories: [short-breaks/clubs]
                checked: {on: 2026-09-01}
                duties: [social-care]
                """)
            .without("duties");
    assertEquals(List.of("LO-REF-09 services/other.yaml:6"), content.brief());
    assertTrue(content.findings().getFirst().message().contains("2 in all"));
  }

  @Test
  void aFieldThatWasRefusedIsNotReportedAsMissingToo() {
    TestContent content =
        TestContent.playClub(
            """
            support_level: targeted
            eligibility: |
              See <b>this</b>.
            decided_by: The panel
            referral: {how: Phone us.}
            """);
    assertEquals(
        List.of("LO-TEXT-01"), content.findings().stream().map(f -> f.rule() + "").toList());
  }

  @Test
  void warningsAreReportedAndTheSiteIsBuilt() {
    TestContent content = TestContent.playClub("status: full\n");
    assertEquals(List.of("LO-STATE-01 services/play-club.yaml:6"), content.brief());
    Service service = content.playClub();
    assertEquals("Play Club", service.name());
  }

  @Test
  void aServiceOpenToAllNeedsNoCriteria() {
    assertEquals(List.of(), TestContent.playClub("support_level: universal\n").findings());
  }

  @Test
  void theListItselfCanSayWhichLevelsAreOpenToAll() {
    TestContent content =
        TestContent.playClub("support_level: everyone\n")
            .with(
                "vocabulary/support_levels.yaml",
                """
                - {slug: specialist, name: Specialist}
                - {slug: everyone, name: For everyone, open_to_all: yes}
                """);
    assertEquals(List.of(), content.findings());
    assertTrue(content.playClub().supportLevel().openToAll());
    TestContent strict =
        TestContent.playClub("support_level: specialist\n")
            .with("vocabulary/support_levels.yaml", content.text("vocabulary/support_levels.yaml"));
    assertEquals(3, strict.findings().size());
  }
}
