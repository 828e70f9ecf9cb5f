package org.localoffer.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

  private static final String SERVICES =
      "n = {count, plural, =0 {No services} one {# service} other {# services}}";

  @Test
  void textWithoutArgumentsStandsAsItIs() {
    Words words = Words.parse("en", "a = Who can’t come #1\nb =\nc = \\u0020page");
    assertEquals("Who can’t come #1", words.text("a"));
    assertEquals("", words.text("b"));
    assertEquals(" page", words.text("c"));
  }

  @Test
  void argumentsAreReplacedWhereverTheyStand() {
    Words words = Words.parse("en", "a = Page {page} of {pages}");
    assertEquals("Page 2 of 1,200", words.text("a", "pages", 1200, "page", "2"));
    assertEquals(Set.of("page", "pages"), words.arguments("a"));
  }

  @Test
  void englishHasTwoPluralForms() {
    Words words = Words.parse("en", SERVICES);
    assertEquals("No services", words.text("n", "count", 0));
    assertEquals("1 service", words.text("n", "count", 1));
    assertEquals("2 services", words.text("n", "count", 2));
    assertEquals("12,040 services", words.text("n", "count", 12040L));
  }

  @Test
  void otherLanguagesHaveTheirOwn() {
    Words polish =
        Words.parse(
            "pl",
            "n = {count, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}");
    assertEquals(
        List.of("1 plik", "2 pliki", "5 plików", "12 plików", "22 pliki"),
        List.of(1, 2, 5, 12, 22).stream().map(n -> polish.text("n", "count", n)).toList());
    Words arabic =
        Words.parse(
            "ar", "n = {count, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}");
    assertEquals(
        "z o t f m x",
        String.join(
                " ",
                List.of(0, 1, 2, 3, 11, 100).stream()
                    .map(n -> arabic.text("n", "count", n))
                    .toList())
            .replace("\u200f", ""));
  }

  @Test
  void argumentsStandInsideOfPluralForms() {
    Words words =
        Words.parse(
            "en", "a = {count, plural, one {# thing in {place}} other {# things in {place}}}!");
    assertEquals("2 things in {x}!", words.text("a", "count", 2, "place", "{x}"));
  }

  @Test
  void partsAroundTheOneArgument() {
    Words words = Words.parse("en", "a = Comments go to {link}.\nb = {x}: {y}\nc = x");
    assertEquals(new Words.Around("Comments go to ", "."), words.around("a"));
    assertThrows(IllegalArgumentException.class, () -> words.around("b"));
    assertThrows(IllegalArgumentException.class, () -> words.around("c"));
  }

  @Test
  void argumentsThatAreMissingOrTooManyAreRefused() {
    Words words = Words.parse("en", "a = {x} and {y}");
    for (Object[] given :
        List.of(
            new Object[] {"x", "1"},
            new Object[] {"x", "1", "z", "2"},
            new Object[] {"x", "1", "y", "2", "z", "3"})) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> words.text("a", given));
      assertTrue(refused.getMessage().contains("[x, y]"), refused.getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> words.text("a"));
    assertThrows(IllegalArgumentException.class, () -> words.text("b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}",
        "}",
        "a {x",
        "{x, date}",
        "{x, select, a {b} other {c}}",
        "{x, plural, one {a}}",
        "{x, plural, one {a} one {b} other {c}}",
        "{x, plural, other {a}",
        "{x, plural, offset:1 other {a}}",
        "it's",
      })
  void whatIsNotKnownIsRefusedWithItsKey(String pattern) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Message.parse("the.key", pattern));
    assertTrue(refused.getMessage().contains("the.key"), refused.getMessage());
  }
}
