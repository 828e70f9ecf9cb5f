package org.localoffer.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * British English without ICU, which takes longer to start than a small site takes to build
 * (docs/decisions/0019). Times are written as GOV.UK's style guide does, which ICU does not know; a
 * test holds all else to ICU.
 */
final class EnglishFormats implements Formats {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  @Override
  public String date(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** {@code 9am}, {@code 1:30pm}, {@code noon}, {@code midnight}. */
  @Override
  public String time(LocalTime time) {
    int hour = time.getHour();
    int minute = time.getMinute();
    if (minute == 0 && hour % 12 == 0) {
      return hour == 0 ? "midnight" : "noon";
    }
    String minutes = minute == 0 ? "" : (minute < 10 ? ":0" : ":") + minute;
    return (hour % 12 == 0 ? 12 : hour % 12) + minutes + (hour < 12 ? "am" : "pm");
  }

  @Override
  public String day(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }

  @Override
  public String number(long number) {
    return number < 1000
        ? Long.toString(number)
        : number(number / 1000) + "," + Long.toString(number % 1000 + 1000).substring(1);
  }

  @Override
  public String decimal(BigDecimal number, int digits) {
    BigDecimal rounded = number.setScale(digits, RoundingMode.HALF_EVEN);
    String plain = rounded.toPlainString();
    return number(rounded.longValue()) + plain.substring(plain.length() - digits - 1);
  }

  @Override
  public String language(String tag) {
    return EnglishLanguages.name(tag);
  }

  @Override
  public String and(List<String> words) {
    if (words.size() < 2) {
      return words.isEmpty() ? "" : words.getFirst();
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  @Override
  public String browserTag(String tag) {
    return tag;
  }

  @Override
  public String marks() {
    return "";
  }

  @Override
  public Alphabet alphabet() {
    return new EnglishAlphabet();
  }

  @Override
  public String plural(long number) {
    return number == 1 ? "one" : "other";
  }
}
