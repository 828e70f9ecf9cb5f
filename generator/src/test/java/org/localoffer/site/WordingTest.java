package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localoffer.words.Words;

class WordingTest {

  private static final Words WORDS = Words.english();

  @ParameterizedTest
  @CsvSource({
    "00:00, midnight",
    "00:30, 12:30am",
    "09:05, 9:05am",
    "12:00, noon",
    "12:15, 12:15pm",
    "13:00, 1pm",
    "23:59, 11:59pm"
  })
  void timesAreSaidWithTwelveHours(LocalTime time, String words) {
    assertEquals(words, WORDS.time(time));
  }

  @Test
  void datesHaveTheMonthInWords() {
    assertEquals("1 September 2026", WORDS.date(LocalDate.of(2026, 9, 1)));
    assertEquals("31 December 2026", WORDS.date(LocalDate.of(2026, 12, 31)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 KB",
    "1024, 1 KB",
    "1025, 2 KB",
    "122880, 120 KB",
    "1022976, 999 KB",
    "1022977, 1 MB",
    "1048576, 1 MB",
    "1048577, 1.1 MB",
    "20971520, 20 MB"
  })
  void sizesOfFilesAreRoundedUp(long bytes, String words) {
    assertEquals(words, Wording.size(bytes, WORDS));
  }

  @Test
  void countsAgreeWithTheirNoun() {
    assertEquals("No services", Wording.services(0, WORDS));
    assertEquals("1 service", Wording.services(1, WORDS));
    assertEquals("1,204 services", Wording.services(1204, WORDS));
    assertEquals("1,000,007 services", Wording.services(1_000_007, WORDS));
  }

  @Test
  void lastWordIsJoinedByAnd() {
    assertEquals("", WORDS.and(List.of()));
    assertEquals("a", WORDS.and(List.of("a")));
    assertEquals("a and b", WORDS.and(List.of("a", "b")));
    assertEquals("a, b and c", WORDS.and(List.of("a", "b", "c")));
  }

  @Test
  void languagesHaveEnglishNames() {
    assertEquals(
        List.of("British Sign Language", "Urdu", "Portuguese (pt-BR)", "xx"),
        Wording.languages(List.of("bsl", "ur", "pt-BR", "xx"), WORDS));
  }

  @ParameterizedTest
  @CsvSource({
    "01632 960001, tel:01632960001",
    "(01632) 960 001, tel:01632960001",
    "+44 1632 960001, tel:+441632960001",
    "+44 (0)1632 960001, tel:+441632960001",
    "01632 960001 ext 5, tel:01632960001",
    "01632 960001 (option 2), tel:01632960001",
    "01632 960001 or 01632 960002, tel:01632960001",
    "0800 1111, tel:08001111",
    "111, tel:111",
    "Textphone 18001, tel:18001",
    "ask, ''"
  })
  void numbersCanBeCalled(String phone, String href) {
    assertEquals(href, ReachLinks.phone(phone));
  }

  @Test
  void addressesToWriteToCannotCarryMoreFields() {
    assertEquals("mailto:o.neil+send@example.org", ReachLinks.email("o.neil+send@example.org"));
    assertEquals("mailto:a%3Fcc%3Db@example.org", ReachLinks.email("a?cc=b@example.org"));
    assertEquals("", ReachLinks.email(""));
    assertEquals(
        "mailto:a@example.org?subject=Caf%C3%A9%20%26%20Co",
        ReachLinks.email("a@example.org", "Café & Co"));
  }

  @ParameterizedTest
  @CsvSource({
    "Élan Club, elan club",
    "O’Brien’s  Farm, obriens farm",
    "C++ & <b>, c b",
    "The Orchard, the orchard",
    "!!!, ''"
  })
  void orderIgnoresCapitalsAccentsAndPunctuation(String name, String key) {
    assertEquals(key, Words.english().alphabet().key(name));
  }
}
