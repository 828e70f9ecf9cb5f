package org.localoffer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal.Answer;

/**
 * The searches of {@code search/cases.yaml} are tried with every check and build, and the lines of
 * {@code search/words.yaml} looked up.
 */
class SearchCasesTest {

  @TempDir Path folder;

  @BeforeEach
  void fourClubsAndAGuide() throws IOException {
    write(
        "site.yaml",
        """
        title: Northbrook Local Offer
        authority: {name: Northbrook Council}
        contact: {phone: "01632 960000"}
        demonstration: true
        """);
    write("organisations/play-trust.yaml", "name: Play Trust\n");
    write("vocabulary/categories.yaml", "- {slug: clubs, name: Clubs}\n");
    for (String name : List.of("Amber", "Beech", "Coral", "Daisy")) {
      club(name, "");
    }
    write(
        "guides/how-to-complain.md",
        "---\ntitle: How to complain\nsummary: If we got it wrong.\n---\nTell us.\n");
  }

  /** All clubs say the same, so searches for it find them in the order of their names. */
  private void club(String name, String more) throws IOException {
    write(
        "services/" + name.toLowerCase(Locale.UK) + ".yaml",
        "name: "
            + name
            + " Club\nsummary: Swimming on Saturdays.\norganisation: play-trust\n"
            + "categories: [clubs]\nchecked: {on: 2026-09-01}\n"
            + more);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What {@code check} says about the cases; it must not refuse the site for them. */
  private List<String> said(String cases) throws IOException {
    write("search/cases.yaml", cases);
    Answer answer = Terminal.in(folder).type("check");
    assertEquals(0, answer.exitCode(), answer::toString);
    return answer.err().lines().filter(line -> line.contains("cases.yaml")).toList();
  }

  @Test
  void aSearchThatFindsWhatItMustIsNotMentioned() throws IOException {
    assertEquals(List.of(), said("- {query: swiming, finds: [amber, beech, coral, daisy]}\n"));
  }

  @Test
  void anEntryThatStandsTooLowIsReportedWithItsRankAndWhatStandsFirst() throws IOException {
    assertEquals(
        List.of(
            "content/search/cases.yaml:2:11: warning LO-SEARCH-01: “swim” should find daisy among"
                + " the first 3, but it stands at 4; first stand “Amber Club”, “Beech Club” and"
                + " “Coral Club”"),
        said("# ours\n- {query: swim, finds: [amber, daisy], within: 3}\n"));
  }

  @Test
  void onlyWhatStandsAboveIsNamed() throws IOException {
    assertEquals(
        List.of(
            "content/search/cases.yaml:1:11: warning LO-SEARCH-01: “swim” should find beech"
                + " first, but it stands at 2; first stands “Amber Club”"),
        said("- {query: swim, finds: [beech], within: 1}\n"));
  }

  @Test
  void theFirstFivePlacesAreMeantWhereTheCaseDoesNotSay() throws IOException {
    assertEquals(List.of(), said("- {query: swim, finds: [daisy]}\n"));
    club("Birch", "");
    assertEquals(List.of(), said("- {query: swim, finds: [daisy]}\n"));
    club("Clover", "");
    List<String> said = said("- {query: swim, finds: [daisy]}\n");
    assertEquals(1, said.size());
    assertTrue(said.getFirst().contains("among the first 5, but it stands at 6;"), said::toString);
  }

  @Test
  void anEntryThatIsNotFoundIsReported() throws IOException {
    club("Elm", "also_known_as: [races]\n");
    assertEquals(
        List.of(
            "content/search/cases.yaml:1:11: warning LO-SEARCH-01: “trampoline” should find"
                + " amber among the first 5, but it is not found at all; nothing is found",
            "content/search/cases.yaml:2:11: warning LO-SEARCH-01: “races” should find beech"
                + " among the first 5, but it is not found at all; first stands “Elm Club”"),
        said(
            """
            - {query: trampoline, finds: [amber]}
            - {query: races, finds: [beech, elm]}
            """));
  }

  @Test
  void aGuideIsNamedByItsFileAlone() throws IOException {
    assertEquals(List.of(), said("- {query: complain, finds: [how-to-complain], within: 1}\n"));
    List<String> said = said("- {query: swim, finds: [how-to-complain]}\n");
    assertEquals(1, said.size());
    assertTrue(said.getFirst().contains("should find guides/how-to-complain "), said::toString);
  }

  @Test
  void aGuideIsAlsoFoundByWhatFamiliesCallIt() throws IOException {
    write(
        "guides/money.md",
        "---\ntitle: Benefits\nalso_known_as: [disability cash]\n---\nAsk us.\n");
    assertEquals(List.of(), said("- {query: cash, finds: [money], within: 1}\n"));
  }

  @Test
  void aGuideWithTheNameOfAServiceIsNamedWithItsFolder() throws IOException {
    write("guides/amber.md", "---\ntitle: Joining a team\n---\nAsk your school.\n");
    assertEquals(
        List.of(),
        said(
            """
            - {query: swim, finds: [amber], within: 1}
            - {query: joining, finds: [guides/amber], within: 1}
            """));
  }

  @Test
  void anEntryThatFamiliesDoNotSeeTodayCannotBeTried() throws IOException {
    club("Summer", "visible: {until: 2001-08-31}\n");
    assertEquals(
        List.of(
            "content/search/cases.yaml:1:11: warning LO-SEARCH-02: “swim” should find summer,"
                + " which families do not see today"),
        said("- {query: swim, finds: [summer]}\n"));
  }

  @Test
  void anEntryThatDoesNotExistIsNamedWhereItStandsAndTheOthersAreTried() throws IOException {
    assertEquals(
        List.of(
            "content/search/cases.yaml:1:11: warning LO-SEARCH-01: “races” should find amber among"
                + " the first 5, but it is not found at all; nothing is found",
            "content/search/cases.yaml:1:26: warning LO-REF-10: 1st entry, “finds”, 1st entry: there is"
                + " no service or guide “ambr”"),
        said("- {query: races, finds: [ambr, amber]}\n"));
    assertTrue(
        Terminal.in(folder).type("check").err().contains("Did you mean “amber”?"), "says which");
  }

  /** Who takes a service out need not mend the list of searches before that is published. */
  @Test
  void aServiceThatIsTakenOutDoesNotStopTheSite() throws IOException {
    write("search/cases.yaml", "- {query: swim, finds: [amber]}\n");
    Files.delete(folder.resolve("content/services/amber.yaml"));
    Answer answer = Terminal.in(folder).type("build");
    assertEquals(0, answer.exitCode(), answer::toString);
    assertTrue(answer.err().contains("warning LO-REF-10"), answer::toString);
  }

  /** What {@code check} says about the council's search words. */
  private List<String> saidOfWords(String words) throws IOException {
    write("search/words.yaml", words);
    Answer answer = Terminal.in(folder).type("check");
    assertEquals(0, answer.exitCode(), answer::toString);
    return answer.err().lines().filter(line -> line.contains("words.yaml")).toList();
  }

  @Test
  void aLineOfSearchWordsThatNoEntryHasAWordOfIsReportedAtItsMeaning() throws IOException {
    assertEquals(
        List.of(
            "content/search/words.yaml:1:32: warning LO-SEARCH-03: no entry has the words of"
                + " “swimmingg on Mondays” or “wubbles”, so this line leads nowhere"),
        saidOfWords("- {say: [splash time], means: [swimmingg on Mondays, wubbles]}\n"));
  }

  @Test
  void aLineOfSearchWordsLeadsSomewhereByOneMeaningAnAgeOrAnotherLine() throws IOException {
    assertEquals(
        List.of(),
        saidOfWords(
            """
            - {say: [splash time], means: [trampolining, swim on a Saturday]}
            - {say: [tinies], means: [trampolining], ages: {from: 0, to: 2}}
            - {say: [sharks], means: [splash time]}
            - {off: salt}
            """));
  }

  @Test
  void aLineDoesNotLeadAnywhereByItself() throws IOException {
    List<String> said = saidOfWords("- {say: [swimming], means: [wubbles]}\n");
    assertEquals(1, said.size(), said::toString);
  }

  @Test
  void aBuildSaysItTooAndPublishes() throws IOException {
    write("search/cases.yaml", "- {query: trampoline, finds: [amber]}\n");
    Answer answer = Terminal.in(folder).type("build");
    assertEquals(0, answer.exitCode(), answer::toString);
    assertTrue(answer.err().contains("warning LO-SEARCH-01"), answer::toString);
    assertTrue(Files.exists(folder.resolve("site-output/services/amber.html")));
    assertFalse(Files.exists(folder.resolve("site-output/search/cases.yaml")));
  }
}
