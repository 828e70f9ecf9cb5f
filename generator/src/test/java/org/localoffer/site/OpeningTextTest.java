package org.localoffer.site;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.site.SampleDirectory.line;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.OpeningTimes;
import org.localoffer.site.view.OpeningView;
import org.localoffer.words.Words;

class OpeningTextTest {

  private static final Words WORDS = Words.english();

  @Test
  void daysWithEqualHoursBecomeARange() {
    assertEquals(
        List.of("Monday to Friday: 8:30am to 6pm", "Saturdays: 9am to noon"),
        words(
            line("08:30", "18:00", "", MONDAY),
            line("08:30", "18:00", "", TUESDAY),
            line("08:30", "18:00", "", WEDNESDAY),
            line("08:30", "18:00", "", THURSDAY),
            line("08:30", "18:00", "", FRIDAY),
            line("09:00", "12:00", "", SATURDAY)));
  }

  @Test
  void twoDaysAreNoRange() {
    assertEquals(
        List.of("Mondays, Tuesdays and Saturdays: 9am to 5pm"),
        words(line("09:00", "17:00", "", SATURDAY, MONDAY, TUESDAY)));
  }

  @Test
  void everyDayIsSaidInOneWord() {
    assertEquals(
        List.of("Every day: 24 hours"), words(line("00:00", "23:59", "", DayOfWeek.values())));
  }

  @Test
  void twoSpansOfADayStandOnOneLineInTheirOrder() {
    assertEquals(
        List.of("Mondays: 9am to 1pm and 1:30pm to 6pm"),
        words(line("13:30", "18:00", "", MONDAY), line("09:00", "13:00", "", MONDAY)));
  }

  @Test
  void dayWithABreakIsNotMergedWithOneWithout() {
    assertEquals(
        List.of("Mondays: 9am to 1pm and 2pm to 6pm", "Tuesdays: 9am to 1pm"),
        words(line("09:00", "13:00", "", MONDAY, TUESDAY), line("14:00", "18:00", "", MONDAY)));
  }

  @Test
  void partsOfTheYearAreKeptApart() {
    assertEquals(
        List.of("Mondays: 9am to 5pm, term time", "Mondays: 10am to noon, school holidays"),
        words(
            line("09:00", "17:00", "term-time", MONDAY),
            line("10:00", "12:00", "school holidays", MONDAY)));
  }

  @Test
  void whatWasNotStatedIsLeftOut() {
    assertEquals(List.of("Sundays: from 9am"), words(partly(LocalTime.of(9, 0), null, "", SUNDAY)));
    assertEquals(
        List.of("Sundays: until 5pm"), words(partly(null, LocalTime.of(17, 0), "", SUNDAY)));
    assertEquals(List.of("Sundays: "), words(partly(null, null, "", SUNDAY)));
    assertEquals(List.of(": 9am to 5pm"), words(line("09:00", "17:00", "")));
    assertEquals(List.of(": , By appointment"), words(partly(null, null, "By appointment")));
  }

  @Test
  void nightBeginsAtMidnight() {
    assertEquals(
        List.of("Mondays: midnight to 12:30am"), words(line("00:00", "00:30", "", MONDAY)));
  }

  @Test
  void weekendIsSaturdayOrSunday() {
    assertTrue(OpeningText.isOpenAtWeekends(times(line("09:00", "10:00", "", SUNDAY))));
    assertFalse(OpeningText.isOpenAtWeekends(times(line("09:00", "10:00", "", FRIDAY))));
    assertFalse(OpeningText.isOpenAtWeekends(OpeningTimes.NOT_STATED));
  }

  @Test
  void noteAloneIsSomethingStated() {
    OpeningView view = OpeningText.of(new OpeningTimes(List.of(), "Ring the bell."), WORDS);
    assertTrue(view.stated());
    assertEquals("Ring the bell.", view.note());
    assertFalse(OpeningText.of(OpeningTimes.NOT_STATED, WORDS).stated());
  }

  private static List<String> words(OpeningTimes.Line... lines) {
    return OpeningText.of(times(lines), WORDS).lines().stream()
        .map(
            line ->
                line.days()
                    + ": "
                    + line.hours()
                    + (line.note().isEmpty() ? "" : ", " + line.note()))
        .toList();
  }

  private static OpeningTimes times(OpeningTimes.Line... lines) {
    return new OpeningTimes(List.of(lines), "");
  }

  private static OpeningTimes.Line partly(
      @Nullable LocalTime opens, @Nullable LocalTime closes, String note, DayOfWeek... days) {
    return new OpeningTimes.Line(List.of(days), opens, closes, "", note);
  }
}
