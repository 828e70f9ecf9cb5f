package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.SearchWords;

/** How a council's own list adds to the one that comes with the program. */
class SearchWordsTest {

  private static List<SearchWords> words(String ownList) {
    return TestContent.base().with("search/words.yaml", ownList).directory().searchWords();
  }

  private static Set<String> ids(List<SearchWords> words) {
    Set<String> ids = new TreeSet<>();
    for (SearchWords line : words) {
      ids.add(line.id() == null ? "" : line.id());
    }
    return ids;
  }

  private static List<SearchWords> named(List<SearchWords> words, String id) {
    return words.stream().filter(line -> id.equals(line.id())).toList();
  }

  @Test
  void aCouncilsLinesFollowTheNationalOnes() {
    List<SearchWords> alone = words("");
    List<SearchWords> more = words("- {say: [the den], means: [youth club]}\n");
    assertEquals(alone, more.subList(0, more.size() - 1));
    SearchWords own = more.getLast();
    assertNull(own.id());
    assertEquals(List.of("the den"), own.say());
    assertEquals(List.of("youth club"), own.means());
    assertNull(own.ages());
    assertEquals(Map.of(), own.filter());
    assertEquals(List.of(), own.quiet());
  }

  @Test
  void aCouncilCanSwitchALineOff() {
    Set<String> expected = ids(words(""));
    assertTrue(expected.remove("salt"));
    assertEquals(expected, ids(words("- {off: salt}\n")));
  }

  @Test
  void aLineWithTheNameOfANationalOneTakesItsPlace() {
    List<SearchWords> words = words("- {id: salt, say: [SALT], means: [talking team]}\n");
    assertEquals(ids(words("")), ids(words));
    assertEquals(1, named(words, "salt").size());
    assertEquals(List.of("talking team"), named(words, "salt").getFirst().means());
  }

  @Test
  void quietWordsAreReplacedByTheirNameAndAddedWithoutIt() {
    List<SearchWords> replaced = words("- {id: quiet, quiet: [thingy]}\n");
    assertEquals(List.of("thingy"), named(replaced, "quiet").getFirst().quiet());
    List<SearchWords> added = words("- {quiet: [thingy]}\n");
    assertEquals(List.of("thingy"), added.getLast().quiet());
    assertEquals(1, named(added, "quiet").size());
  }

  @Test
  void faintWordsAreReplacedByTheirNameAndAddedWithoutIt() {
    List<SearchWords> replaced = words("- {id: faint, faint: [pod]}\n");
    assertEquals(List.of("pod"), named(replaced, "faint").getFirst().faint());
    List<SearchWords> added = words("- {faint: [pod]}\n");
    assertEquals(List.of("pod"), added.getLast().faint());
    assertEquals(1, named(added, "faint").size());
  }

  @Test
  void wordsCanStandForAgesFromBirth() {
    SearchWords own = words("- {say: [tinies], ages: {from: 0, to: 1}}\n").getLast();
    assertEquals(new AgeRange(0, 1), own.ages());
    assertEquals(
        new AgeRange(18, null), words("- {say: [big ones], ages: {from: 18}}\n").getLast().ages());
  }

  @Test
  void filtersKeepTheOrderOfTheirGroupsAndOfTheFile() {
    SearchWords own =
        words(
                """
                - say: [weekend freebies]
                  filter: {day: [sun, sat], cost: [free], category: [short-breaks/clubs]}
                """)
            .getLast();
    assertEquals(List.of("category", "cost", "day"), List.copyOf(own.filter().keySet()));
    assertEquals(List.of("sun", "sat"), own.filter().get("day"));
    assertEquals(List.of("short-breaks/clubs"), own.filter().get("category"));
  }

  @Test
  void whatAFilterCannotNameIsReportedWhereItStands() {
    TestContent content =
        TestContent.base()
            .with(
                "search/words.yaml",
                """
                - {say: [freebies], filter: {price: [free]}}
                - {say: [freebies too], filter: {cost: [nothing]}}
                - {say: [the grove], filter: {category: [short-breaks/clobs]}}
                - {say: [on Moonday], filter: {day: [moo]}}
                """);
    assertEquals(
        List.of(
            "LO-FIELD-01 search/words.yaml:1",
            "LO-FIELD-12 search/words.yaml:2",
            "LO-REF-01 search/words.yaml:3",
            "LO-FIELD-12 search/words.yaml:4"),
        content.brief());
    assertTrue(
        content.findings().get(2).hint().startsWith("Did you mean “short-breaks/clubs”?"),
        content.findings().get(2).hint());
  }

  @Test
  void aMeaningNeedsWordsThatFamiliesSay() {
    TestContent content =
        TestContent.base()
            .with(
                "search/words.yaml",
                "- {means: [youth club]}\n- {say: [tots], ages: {from: 3, to: 1}}\n");
    assertEquals(
        List.of("LO-FIELD-02 search/words.yaml:1", "LO-AGE-02 search/words.yaml:2"),
        content.brief());
  }

  @Test
  void theSameWordsMayStandForAMeaningAndForAChoice() {
    TestContent content =
        TestContent.base()
            .with(
                "search/words.yaml",
                """
                - {say: [tots], means: [toddler group]}
                - {say: [tots], ages: {from: 1, to: 3}}
                - {say: ["Tots'"], means: [play group]}
                """);
    assertEquals(List.of("LO-WORD-04 search/words.yaml:3"), content.brief());
  }

  private static List<String> brief(String ownList) {
    return TestContent.base().with("search/words.yaml", ownList).brief();
  }

  @Test
  void aNewNameIsFineUnlessItIsOneSlipFromAKnownOne() {
    assertEquals(
        List.of(),
        brief(
            """
            - {id: our-base, say: [the hive], means: [youth club]}
            - {id: year-99, say: [year ninety-nine], ages: {from: 9}}
            - {id: zot, say: [the grove], means: [youth club]}
            - {id: salt, say: [SALT], means: [talking team]}
            """));
    TestContent content =
        TestContent.base()
            .with("search/words.yaml", "- {id: sallt, say: [SALT], means: [talking team]}\n");
    assertEquals(List.of("LO-WORD-08 search/words.yaml:1"), content.brief());
    assertTrue(
        content.findings().getFirst().hint().startsWith("Did you mean “salt”?"),
        content.findings().getFirst().hint());
  }

  @Test
  void signsAndEmojiHaveNoWordAndAreNotTakenForEachOther() {
    assertEquals(
        List.of(
            "LO-WORD-09 search/words.yaml:1",
            "LO-WORD-09 search/words.yaml:1",
            "LO-WORD-09 search/words.yaml:2",
            "LO-WORD-09 search/words.yaml:3"),
        brief(
            """
            - {say: ["🦄", "?!"], means: [pony club]}
            - {say: [pony], means: ["…"]}
            - {quiet: ["--"]}
            """));
  }

  @Test
  void aWordThatEverySearchLeavesOutStandsForSomethingInPhrasesOnly() {
    String list =
        """
        - {say: [the], means: [youth club]}
        - {say: [the grove, for the], means: [youth club]}
        - {say: [Thingy], means: [play group]}
        - {quiet: [thingy]}
        """;
    assertEquals(
        List.of("LO-WORD-10 search/words.yaml:1", "LO-WORD-10 search/words.yaml:3"), brief(list));
    assertEquals(List.of("LO-WORD-10 search/words.yaml:3"), brief(list + "- {off: quiet}\n"));
  }

  /** A council without the vocabulary of the sample county must not lose its site. */
  @Test
  void nationalChoicesThatACouncilDoesNotHaveAreLeftOut() {
    TestContent content = TestContent.base().without("search");
    content.with("vocabulary/access_features.yaml", "- {slug: hearing-loop, name: Hearing loop}\n");
    assertEquals(List.of(), content.findings());
    Set<String> ids = ids(content.directory().searchWords());
    assertTrue(ids.contains("hearing-loop"), ids.toString());
    assertTrue(!ids.contains("step-free"), ids.toString());
  }
}
