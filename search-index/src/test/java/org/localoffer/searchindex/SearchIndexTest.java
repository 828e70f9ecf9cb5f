package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localoffer.searchindex.QueryWord.Match;

class SearchIndexTest {

  /** Queries that must do nothing but search. */
  static final List<String> HOSTILE =
      List.of(
          "",
          "   ",
          "\u0000\u0000",
          "\ud800 speech \udc00",
          "__proto__",
          "constructor toString hasOwnProperty",
          "<img src=x onerror=alert(1)>",
          "title:speech AND NOT (therapy OR \"play\"~2) /.*/ [a TO z] *:* speech^9",
          "(((((((((((((((",
          "\\\\ .* [^a] $& ${7*7}",
          "a".repeat(10_000),
          "speech ".repeat(2_000),
          "\u2028\u2029\ufeff\u202e",
          "' OR '1'='1",
          "’’’s 's s' ' s",
          "😀 🏊 swimming",
          "ＳＰＥＥＣＨ Thérapý",
          "İSTANBUL ẞ ﬁ ½");

  private static final SearchDocument SPEECH =
      SampleDocuments.document(
          "Speech and language therapy",
          "Help with talking and understanding.",
          "Our therapists work with children in nurseries and schools across the county.");

  private static final SearchDocument DRAMA =
      SampleDocuments.document(
          "Speech bubbles drama club",
          "Speech, drama and speech again.",
          "A club where speech is fun. Speech speech speech.");

  private static final SearchDocument MASSAGE =
      SampleDocuments.document(
          "Massage therapy",
          "A massage therapy for parents and carers who need therapy.",
          "Speech is not needed.");

  private static final SearchDocument CLUB =
      SampleDocuments.document(
          "Who Cares club",
          "A Saturday club for autistic children.",
          "Call the children's team; email club@example.org. Café on site.");

  @Test
  void entryWithAllWordsInItsNameComesFirst() {
    assertEquals("speech-and-language-therapy", ids("speech therapy").getFirst());
    assertEquals("speech-and-language-therapy", ids("therapy for speech").getFirst());
  }

  @Test
  void entryWithBothWordsInItsTextStandsBeforeOneFullOfOneOfThem() {
    SearchDocument both =
        SampleDocuments.document("Northbrook centre", "Advice.", "Offers speech therapy weekly.");
    SearchDocument one =
        SampleDocuments.document("Drama", "Speech, speech.", "Speech, speech and speech again.");
    assertEquals("northbrook-centre", ids(List.of(one, both), "speech therapy").getFirst());
  }

  @Test
  void wordInTheNameWeighsMoreThanInTheDescription() {
    assertEquals("massage-therapy", ids("massage").getFirst());
    SearchDocument named = SampleDocuments.document("Sleep clinic", ".", "For families.");
    SearchDocument mentions =
        SampleDocuments.document("Short breaks", ".", "A break with sleep, and sleep over.");
    assertEquals(List.of("sleep-clinic", "short-breaks"), ids(List.of(mentions, named), "sleep"));
  }

  @Test
  void wordRepeatedThreeThousandTimesDoesNotBeatAnHonestEntry() {
    SearchDocument honest =
        SampleDocuments.document(
            "Autism outreach", "For families.", "Talks and visits. ".repeat(50));
    SearchDocument stuffed =
        SampleDocuments.document("Play shop", "Shop.", "autism ".repeat(3_000));
    assertEquals("autism-outreach", ids(List.of(stuffed, honest), "autism").getFirst());
  }

  @Test
  void equalEntriesStandInTheirGivenOrder() {
    List<SearchDocument> equal =
        List.of(
            SampleDocuments.document("z", "Play club", "Play.", "."),
            SampleDocuments.document("m", "Play club", "Play.", "."),
            SampleDocuments.document("a", "Play club", "Play.", "."));
    assertEquals(List.of("z", "m", "a"), ids(equal, "play"));
  }

  @Test
  void everyHitCarriesWhatItIsAndAScore() {
    try (SearchIndex index = index(List.of(SPEECH))) {
      SearchHit hit = index.search("speech", 1).getFirst();
      assertEquals("speech-and-language-therapy", hit.id());
      assertEquals("Speech and language therapy", hit.title());
      assertEquals("services/speech-and-language-therapy.html", hit.address());
      assertTrue(hit.score() > 0);
    }
  }

  @Test
  void otherFormsOfAWordAreFound() {
    assertEquals(List.of("who-cares-club"), ids("autistic child's clubs").subList(0, 1));
    assertEquals("speech-and-language-therapy", ids("therapist").getFirst());
  }

  @Test
  void accentsApostrophesAndCaseDoNotMatter() {
    for (String query : List.of("cafe", "CAFÉ", "café", "cafe's")) {
      assertEquals(List.of("who-cares-club"), ids(query), query);
    }
  }

  @Test
  void wordInsideAnAddressIsFound() {
    assertEquals(List.of("who-cares-club"), ids("example"));
  }

  @Test
  void quietWordsCountOnlyWhenNothingElseIsAsked() {
    assertEquals(List.of("who-cares-club"), ids("who").subList(0, 1));
    assertEquals(ids("massage"), ids("where can I get the massage"));
  }

  @Test
  void unknownWordIsTakenAsTheBeginningOfOthers() {
    assertMeaning("massa", Match.BEGINNING, List.of("massage"));
    assertMeaning("therap", Match.BEGINNING, List.of("therapy", "therapists"));
    assertEquals(List.of("massage-therapy"), ids("massa"));
  }

  @Test
  void misspelledWordIsTakenAsTheNearestOne() {
    assertMeaning("speach", Match.NEAR, List.of("speech"));
    assertMeaning("pseech", Match.NEAR, List.of("speech"));
    assertMeaning("thearpy", Match.NEAR, List.of("therapy"));
    assertMeaning("langwige", Match.NEAR, List.of("language"));
    assertMeaning("xclub", Match.NEAR, List.of("club"));
    assertEquals(ids("speech therapy"), ids("speach therepy"));
  }

  @Test
  void wordLikeNoOtherFindsNothingAndDoesNotSpoilTheRest() {
    assertMeaning("zzzzzz", Match.NONE, List.of());
    assertMeaning("qx", Match.NONE, List.of());
    assertMeaning("2031", Match.NONE, List.of());
    assertEquals(List.of(), ids("zzzzzz"));
    assertEquals(ids("massage"), ids("zzzzzz massage"));
  }

  @Test
  void quietWordNeverStandsInForAnother() {
    assertMeaning("fo", Match.NONE, List.of());
    assertMeaning("adn", Match.NONE, List.of());
    assertEquals(List.of("massage-therapy"), ids("adn massage"));
  }

  @Test
  void wrongFirstLetterIsForgivenOnceInAShortWordAndTwiceInALongOne() {
    assertMeaning("herapy", Match.NEAR, List.of("therapy"));
    assertMeaning("xxerapy", Match.NONE, List.of());
    assertMeaning("zznderstanding", Match.NEAR, List.of("understanding"));
  }

  @Test
  void wordWithAWrongFirstLetterIsLookedForAmongThoseThatEndAlike() {
    assertMeaning("zherapy", Match.NEAR, List.of("therapy"));
    assertMeaning("stherapy", Match.NEAR, List.of("therapy"));
    assertMeaning("htderapy", Match.NONE, List.of());
    assertMeaning("hterapy", Match.NEAR, List.of("therapy"));
  }

  @Test
  void twoWordsThatAnEntryHasAsOneAreFoundEitherWay() {
    SearchDocument two = SampleDocuments.document("two", "A play group.", "");
    SearchDocument one = SampleDocuments.document("one", "A playgroup.", "");
    assertEquals(
        List.of("one", "two"), ids(List.of(one, two), "play group").stream().sorted().toList());
    assertEquals(List.of("one"), ids(List.of(one, MASSAGE), "play group"));
  }

  @Test
  void hostileQueriesOnlySearch() {
    try (SearchIndex index = index(List.of(SPEECH, DRAMA, MASSAGE, CLUB))) {
      for (String query : HOSTILE) {
        assertEquals(index.count(query), index.search(query, 10).size(), () -> "for " + query);
      }
      assertEquals(List.of(), index.search("__proto__", 10));
      assertEquals(3, index.count("speech ".repeat(2_000)));
      assertEquals(0, index.count(" ".repeat(QueryReader.MAX_QUERY_LENGTH) + "speech"));
    }
  }

  @Test
  void entriesWithoutAnyWordAreNotFoundAndNotInTheWay() {
    SearchDocument silent = SampleDocuments.document("silent", "…", "", "—");
    assertEquals(List.of("massage-therapy"), ids(List.of(silent, MASSAGE), "massage"));
    assertEquals(List.of(), ids(List.of(), "massage"));
  }

  @Test
  void faultsOfTheProgramAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> index(List.of(CLUB, CLUB)));
    SearchDocument unknownField =
        new SearchDocument(
            "a", "A", "a.html", Map.of("notes", List.of("x")), Map.of(), Map.of(), Map.of());
    assertThrows(IllegalArgumentException.class, () -> index(List.of(unknownField)));
    for (String address :
        List.of("", "javascript:alert(1)", "//example.org", "/a", "../a", "a b", "a\\b")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new SearchDocument("a", "A", address, Map.of(), Map.of(), Map.of(), Map.of()),
          address);
    }
    for (float boost : new float[] {0, -1, 65, Float.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> new SearchField("title", boost));
    }
  }

  private static void assertMeaning(String word, Match match, List<String> instead) {
    try (SearchIndex index = index(List.of(SPEECH, DRAMA, MASSAGE, CLUB))) {
      QueryWord read = index.read(word, false).words().getFirst();
      assertEquals(match, read.match(), word);
      assertEquals(instead, read.instead(), word);
    }
  }

  private static List<String> ids(String query) {
    return ids(List.of(DRAMA, MASSAGE, SPEECH, CLUB), query);
  }

  private static List<String> ids(List<SearchDocument> documents, String query) {
    try (SearchIndex index = index(documents)) {
      return index.search(query, 100).stream().map(SearchHit::id).toList();
    }
  }

  private static SearchIndex index(List<SearchDocument> documents) {
    return SearchIndex.build(SampleDocuments.SCHEMA, documents, SearchLanguage.PLAIN);
  }
}
