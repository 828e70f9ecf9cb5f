package org.localoffer.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTest {

  private static Alphabet of(String tag) {
    return Words.parse(tag, "a = b").alphabet();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Élan, E",
    "en, “The Orchard”, T",
    "en, 4 Corners, ",
    "en, Łódź, ",
    "pl, Łódź, Ł",
    "pl, Lato, L",
    "pl, Queen’s Club, Q",
    "pl, 4 Corners, ",
    "ar, بيت, ب",
    "ar, «بيت», ب",
    "ar, الأسرة, ا",
    "ar, Bluebell Club, B",
    "ur, پیدائش, پ",
    "sk, Chata, CH",
    "bn, বাড়ি, ব",
    "pl, Дом, ",
  })
  void nameStandsUnderItsLetter(String tag, String name, String letter) {
    int place = of(tag).letterOf(name);
    assertEquals(letter, place < 0 ? null : of(tag).letters().get(place).text());
  }

  @Test
  void lettersComeInTheOrderOfTheLanguage() {
    List<String> polish = of("pl").letters().stream().map(Alphabet.Letter::text).toList();
    assertEquals(List.of("A", "B", "C", "Ć", "D"), polish.subList(0, 5));
    List<Alphabet.Letter> arabic = of("ar").letters();
    assertEquals("ا", arabic.getFirst().text());
    assertEquals(new Alphabet.Letter("Z", "z", false), arabic.getLast());
    assertEquals(
        List.of("A", "B"),
        of("en").letters().stream().map(Alphabet.Letter::text).limit(2).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "pl", "ar", "ur", "fa", "pa", "bn", "so", "ro", "sk", "zh", "ta"})
  void addressesAreAsciiAndTheirOwn(String tag) {
    Set<String> seen = new HashSet<>(Set.of("0-9"));
    for (Alphabet.Letter letter : of(tag).letters()) {
      assertTrue(letter.slug().matches("[a-z]+|u[0-9a-f]{4}(-[0-9a-f]{4})*"), letter.toString());
      assertTrue(seen.add(letter.slug()), letter.toString());
    }
    assertTrue(seen.size() > 20);
  }

  @Test
  void addressesDoNotChange() {
    assertEquals("u0142", slug("pl", "Łódź"));
    assertEquals("u0628", slug("ar", "بيت"));
    assertEquals("ch", slug("sk", "Chata"));
  }

  private static String slug(String tag, String name) {
    return of(tag).letters().get(of(tag).letterOf(name)).slug();
  }

  @Test
  void namesAreSortedAsTheLanguageDoes() {
    assertEquals(
        List.of("Lato", "lipa", "„Lwów”", "Łąka"), sorted("pl", "Łąka", "„Lwów”", "Lato", "lipa"));
    assertEquals(List.of("Łąka", "Lato", "lipa"), sorted("de", "lipa", "Łąka", "Lato"));
    assertEquals(of("pl").key("lato"), of("pl").key("Lato"));
  }

  private static List<String> sorted(String tag, String... names) {
    return List.of(names).stream().sorted(Comparator.comparing(of(tag)::key)).toList();
  }
}
