package org.localoffer.words;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** How a language writes numbers, dates, times and lists, and which plural forms it has. */
interface Formats {

  /** {@code 1 September 2026}, in the calendar that the council uses. */
  String date(LocalDate date);

  /** {@code 1:30pm}. */
  String time(LocalTime time);

  /** {@code Monday}, standing alone. */
  String day(DayOfWeek day);

  /**
   * {@code 12,040}.
   *
   * @param number not negative: nothing is counted below zero
   */
  String number(long number);

  /**
   * {@code 1,250.50}.
   *
   * @param number not negative; rounded, halves to the even neighbour
   * @param digits how many stand after the point, at least 1
   */
  String decimal(BigDecimal number, int digits);

  /** {@code Polish}, by BCP 47 tag. */
  String language(String tag);

  /** {@code A, B and C}; of none the empty text. */
  String and(List<String> words);

  /**
   * The tag by which browsers write numbers as {@link #number} does: with the digits named, for
   * their data may be older than ours.
   *
   * @param tag BCP 47
   */
  String browserTag(String tag);

  /**
   * Marks for texts that have others in them, whose language may be another one: what stands at the
   * beginning, and what stands before and behind each of the others, so that its direction stays
   * its own. Three characters where the language is written from right to left, none elsewhere.
   * Unmarked, “Bluebell Club (SEND).” would end with its beginning.
   */
  String marks();

  /** A text as it stands inside of another one: between two of the marks. */
  default String isolated(String text) {
    String marks = marks();
    return marks.isEmpty() ? text : marks.charAt(1) + text + marks.charAt(2);
  }

  /** The order of names. */
  Alphabet alphabet();

  /** The plural form that goes with a number: {@code one}, {@code two}, {@code few} … */
  String plural(long number);
}
