package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where, when and for whom something is, beside what it is. */
class FitTest {

  private static final String SWIMS = "Swimming lessons in small groups.";

  @Test
  void entryForAnotherTownStandsBehindOneThatHasNotSaidAndOneForAll() {
    List<SearchDocument> documents =
        List.of(
            swimming("other", Map.of("area", List.of("ashford"))),
            swimming("unsaid", Map.of("area", List.of(SearchDocument.NOT_STATED))),
            swimming("everywhere", Map.of("area", List.of("everywhere"))),
            swimming("here", Map.of("area", List.of("northbrook"))));
    assertEquals(
        List.of("here", "everywhere", "unsaid", "other"), ids(documents, "swimming Northbrook"));
  }

  @Test
  void entryThatMissesTwoConditionsStandsBehindOneThatMissesOne() {
    List<SearchDocument> documents =
        List.of(
            swimming("neither", Map.of("area", List.of("ashford"), "age", List.of("17"))),
            swimming("place", Map.of("area", List.of("northbrook"), "age", List.of("17"))),
            swimming("both", Map.of("area", List.of("northbrook"), "age", List.of("8"))));
    assertEquals(
        List.of("both", "place", "neither"),
        ids(documents, "swimming for an 8 year old in Northbrook"));
  }

  @Test
  void passingMentionInTheRightTownDoesNotBeatWhatIsAllAboutItElsewhere() {
    SearchDocument mention =
        document(
            "mention",
            "Drama club",
            "Plays. Last summer we went swimming.",
            Map.of("area", List.of("northbrook")));
    SearchDocument about = swimming("about", Map.of("area", List.of("ashford")));
    assertEquals(List.of("about", "mention"), ids(List.of(mention, about), "swimming Northbrook"));
  }

  @Test
  void needFindsWhereNothingElseIsAskedAndOnlyRanksBesideATopic() {
    SearchDocument team = document("team", "Quiet evenings", ".", need("autism"));
    SearchDocument forThem = swimming("for-them", need("autism"));
    SearchDocument forOthers = swimming("for-others", need("hearing"));
    List<SearchDocument> documents = List.of(forOthers, team, forThem);
    assertEquals(List.of("team", "for-them"), ids(documents, "autism"));
    assertEquals(List.of("for-them", "for-others"), ids(documents, "swimming autism"));
  }

  @Test
  void faintWordFindsOnlyWhereNothingElseIsLookedFor() {
    SearchDocument dance =
        document("dance", "Dance group", "A group.", Map.of("area", List.of("northbrook")));
    SearchDocument swimming = document("swimming", "Swimming", ".", Map.of());
    List<SearchDocument> documents = List.of(dance, swimming);
    assertEquals(List.of("swimming"), ids(documents, "swimming group"));
    assertEquals(List.of("dance"), ids(documents, "group"));
    assertEquals(List.of("dance"), ids(documents, "group in Ashford"));
  }

  @Test
  void faintWordRanksAmongWhatIsFound() {
    SearchDocument lessons = document("lessons", "Swimming lessons", ".", Map.of());
    SearchDocument group = document("group", "Swimming group", ".", Map.of());
    assertEquals(List.of("group", "lessons"), ids(List.of(lessons, group), "swimming group"));
  }

  private static Map<String, List<String>> need(String need) {
    return Map.of("need", List.of(need));
  }

  private static SearchDocument swimming(String id, Map<String, List<String>> facets) {
    return document(id, "Swimming", SWIMS, facets);
  }

  private static SearchDocument document(
      String id, String title, String description, Map<String, List<String>> facets) {
    SearchDocument plain = SampleDocuments.document(id, title, ".", description);
    return new SearchDocument(
        plain.id(),
        plain.title(),
        plain.address(),
        plain.text(),
        facets,
        plain.shown(),
        plain.numbers());
  }

  private static List<String> ids(List<SearchDocument> documents, String query) {
    try (SearchIndex index =
        SearchIndex.build(SampleDocuments.SCHEMA, documents, SampleDocuments.LANGUAGE)) {
      return index.search(query, 100).stream().map(SearchHit::id).toList();
    }
  }
}
