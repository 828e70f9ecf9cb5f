package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which phrases a query has: side by side, apart, and one form of a word. */
class QueryPhrasesTest {

  private static final Map<String, String> MEANINGS =
      Map.of(
          "after school club", "sitter",
          "school transport", "travel",
          "free school transport", "minibus",
          "=fits", "shake",
          "fit", "gym");

  @Test
  void wordsOfAPhraseAreFoundInAnyOrder() {
    assertEquals(List.of("travel"), meant("transport for school"));
    assertEquals(List.of("sitter"), meant("club after school"));
  }

  @Test
  void wordsOfAPhraseAreFoundWithOthersBetween() {
    assertEquals(List.of("travel"), meant("transport in a minibus to my school"));
  }

  @Test
  void mostWordsThatStandApartMakeThePhrase() {
    assertEquals(List.of("minibus"), meant("transport to a school that is free"));
  }

  @Test
  void wordStandsInOnePhraseOnly() {
    assertEquals(List.of("sitter"), meant("transport after a club at school"));
    assertEquals(List.of("travel"), meant("transport school"));
  }

  @Test
  void neighboursComeBeforeWordsApart() {
    assertEquals(List.of("travel"), meant("after the club school transport"));
  }

  @Test
  void longPhraseGivesWayToOneBehindThatReachesFurther() {
    assertEquals(List.of("shake", "travel"), meant("fits school transport"));
    assertEquals(List.of("north"), meant("fits school"));
  }

  @Test
  void placesAndAgesStayWhatTheyAre() {
    assertEquals(List.of(), meant("club in Northbrook"));
    assertEquals(List.of("north"), meant("Northbrook club"));
  }

  @Test
  void oneFormOfAWordMayMeanAnotherThingThanItsStem() {
    assertEquals(List.of("shake"), meant("he has fits"));
    assertEquals(List.of("gym"), meant("keeping fit"));
    assertEquals(List.of("gym"), meant("fitted"));
  }

  @Test
  void slipInOneFormOfAWordIsMendedFirst() {
    assertEquals(List.of("shake"), meant("ffits"));
  }

  /** The texts that the phrases of a query stand for. */
  private static List<String> meant(String query) {
    List<Phrase> phrases =
        MEANINGS.entrySet().stream()
            .map(it -> phrase(it.getKey(), it.getValue(), List.of()))
            .collect(Collectors.toList());
    Phrase.Choice place = new Phrase.Choice("area", List.of("northbrook"), Phrase.Number.NONE);
    phrases.add(phrase("Northbrook", "place", List.of(place)));
    phrases.add(phrase("fits school", "north", List.of()));
    phrases.add(phrase("Northbrook club", "north", List.of()));
    SearchDocument document =
        SampleDocuments.document(
            "All of it",
            "Sitter travel minibus shake gym north.",
            "Fits after the school club; free transport, place.");
    SearchLanguage language = new SearchLanguage(phrases, List.of(), List.of(), List.of());
    try (SearchIndex index =
        SearchIndex.build(SampleDocuments.SCHEMA, List.of(document), language)) {
      return index.read(query, false).concepts().stream()
          .filter(concept -> concept.kind() != FacetKind.CONDITION)
          .flatMap(concept -> concept.texts().stream())
          .flatMap(text -> text.terms().stream())
          .map(term -> index.words().terms()[term])
          .filter(term -> !term.equals("place"))
          .toList();
    }
  }

  private static Phrase phrase(String say, String text, List<Phrase.Choice> choices) {
    return new Phrase(say, List.of(new Phrase.Meaning(text, false)), choices);
  }
}
