package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.AgeRange;
import org.localoffer.words.Words;

class AgeTextTest {

  private static final Words WORDS = Words.english();

  @Test
  void serviceForBabiesIsFromBirth() {
    assertEquals("From birth to 5", text(0, 5));
    assertEquals("From birth", text(0, null));
  }

  @Test
  void agesReadAsFamiliesSayThem() {
    assertEquals("5 to 11", text(5, 11));
    assertEquals("From 16", text(16, null));
    assertEquals("Up to 25", text(null, 25));
    assertEquals("16", text(16, 16));
  }

  @Test
  void firstYearOfLifeIsUnderOne() {
    assertEquals("Under 1", text(0, 0));
    assertEquals("Under 1", text(null, 0));
  }

  @Test
  void silenceIsNotAllAges() {
    assertEquals("Not stated", AgeText.of(AgeRange.NOT_STATED, WORDS));
  }

  private static String text(@Nullable Integer from, @Nullable Integer to) {
    return AgeText.of(new AgeRange(from, to), WORDS);
  }
}
