package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers that are ages, and those that are not. */
class AgesInQueriesTest {

  @Test
  void twoNumbersAreAllAgesFromOneToTheOther() {
    assertEquals(ages(5, 11), understood("5 to 11"));
    assertEquals(ages(16, 25), understood("autism 16-25"));
    assertEquals(ages(4, 7), understood("my boys aged 4 to 7"));
  }

  @Test
  void twoNumbersThatDoNotRiseAreNoAges() {
    assertEquals(List.of(), understood("11 to 5"));
    assertEquals(List.of(), understood("24/7"));
    assertEquals(List.of(), understood("1:1 support"));
    assertEquals(List.of(), understood("5 to 99"));
  }

  @Test
  void plusBehindANumberMeansAllAbove() {
    assertEquals(ages(16, 25), understood("16+"));
    assertEquals(ages(16, 25), understood("clubs 16+ Ashford"));
    assertEquals(List.of(), understood("16 + clubs"));
    assertEquals(List.of(), understood("c++ b16+"));
  }

  @Test
  void numbersMayBeWords() {
    assertEquals(ages(5, 5), understood("five year old"));
    assertEquals(ages(0, 2), understood("under three"));
    assertEquals(ages(4, 7), understood("four to seven"));
    assertEquals(ages(20, 25), understood("over twenty"));
  }

  @Test
  void yearAndNumberWithWordsBetweenAreNoSchoolYear() {
    assertEquals(ages(7, 8), understood("year 3"));
    assertEquals(ages(7, 8), understood("in year 3 now"));
    assertEquals(ages(7, 8), understood("the year of 3"));
    assertEquals(List.of(), understood("last year he had 3 seizures"));
    assertEquals(List.of(), understood("3 clubs this year"));
  }

  @Test
  void timeOfWaitingIsNoAge() {
    assertEquals(List.of(), understood("waiting 2 years for speech therapy"));
    assertEquals(ages(2, 2), understood("speech therapy 2 years old"));
  }

  private static List<String> ages(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
  }

  private static List<String> understood(String query) {
    SearchDocument document = SampleDocuments.document("Club", "Speech therapy.", "For autism.");
    try (SearchIndex index =
        SearchIndex.build(SampleDocuments.SCHEMA, List.of(document), SampleDocuments.LANGUAGE)) {
      return index.read(query, false).concepts().stream()
          .flatMap(concept -> concept.choices().stream())
          .filter(choice -> choice.group().equals("age"))
          .flatMap(choice -> choice.values().stream())
          .toList();
    }
  }
}
