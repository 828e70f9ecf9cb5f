package org.localoffer.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  private static final Formats OURS = new EnglishFormats();

  /** ICU writes times in Britain by the 24-hour clock; GOV.UK's style guide does not. */
  @Test
  void ourEnglishIsIcusButForTimes() {
    Formats icu = Icu.formats("en-GB");
    for (LocalDate day = LocalDate.of(2023, 12, 1); day.getYear() < 2025; day = day.plusDays(1)) {
      assertEquals(icu.date(day), OURS.date(day));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      assertEquals(icu.day(day), OURS.day(day));
    }
    for (long number = 0; number < 3_000_000; number = number * 3 / 2 + 1) {
      assertEquals(icu.number(number), OURS.number(number));
      assertEquals(icu.plural(number), OURS.plural(number));
    }
    List<String> words = List.of("A", "B", "C", "D");
    for (int count = 0; count <= words.size(); count++) {
      assertEquals(icu.and(words.subList(0, count)), OURS.and(words.subList(0, count)));
    }
  }

  @ParameterizedTest
  @CsvSource({"00:00,midnight", "12:00,noon", "09:00,9am", "13:30,1:30pm", "00:05,12:05am"})
  void timesAreWrittenAsInTheStyleGuide(String time, String words) {
    assertEquals(words, OURS.time(LocalTime.parse(time)));
  }

  @Test
  void otherLanguagesWriteAsTheyDo() {
    Words arabic = Words.parse("ar", "a = b");
    assertEquals("1 سبتمبر 2026", arabic.date(LocalDate.of(2026, 9, 1)));
    assertEquals("الثلاثاء", arabic.day(DayOfWeek.TUESDAY));
    assertEquals("1:30 م", arabic.time(LocalTime.of(13, 30)));
    assertEquals("A وB وC", arabic.and(List.of("A", "B", "C")).replaceAll("[\\u2068\\u2069]", ""));
    assertEquals("12\u00a0040", Words.parse("pl", "a = b").number(12040));
  }

  /** By Unicode's rules for mixed directions, the full stop would else stand before “Club”. */
  @Test
  void textsKeepTheirDirectionToThemselvesInLanguagesFromRightToLeft() {
    Words arabic = Words.parse("ar", "a = {x}: {n}\nb = ب {x}");
    assertEquals("\u200f\u2068Club (A).\u2069: 5", arabic.text("a", "x", "Club (A).", "n", 5));
    assertEquals(new Words.Around("\u200fب \u2068", "\u2069"), arabic.around("b"));
    assertEquals("\u2068A\u2069 و\u2068B\u2069", arabic.and(List.of("A", "B")));
    Words polish = Words.parse("pl", "a = {x}.");
    assertEquals("Club.", polish.text("a", "x", "Club"));
    assertEquals(new Words.Around("", "."), polish.around("a"));
  }

  /** Families have to name the day to a council, whose calendar is this one. */
  @Test
  void datesAreThoseOfTheCouncilInEveryLanguage() {
    assertEquals("۱ سپتامبر ۲۰۲۶", Words.parse("fa", "a = b").date(LocalDate.of(2026, 9, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "en,ltr",
    "en-GB,ltr",
    "pl,ltr",
    "so,ltr",
    "pa,ltr",
    "ar,rtl",
    "ur,rtl",
    "fa,rtl",
    "ckb,rtl",
    "pa-Arab,rtl",
    "he,rtl"
  })
  void directionIsThatOfTheScript(String tag, String direction) {
    assertEquals(direction, Words.parse(tag, "a = b").direction());
  }

  @Test
  void bundleIsFoundByTheLanguageInTheSameScript() {
    Words british = Words.of("en-GB");
    assertNotNull(british);
    assertEquals("en-GB", british.tag());
    assertNull(Words.of("en-Arab"));
    assertNull(Words.of("tlh"));
    assertNull(Words.of("../../words/en"));
  }
}
