package org.localoffer.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is asked of ICU; not loaded for English. */
final class Icu {

  /** Right-to-left mark, first strong isolate, pop directional isolate (Unicode, UAX 9). */
  private static final String MARKS = "\u200f\u2068\u2069";

  private Icu() {}

  static boolean isRightToLeft(String tag) {
    return ULocale.forLanguageTag(tag).isRightToLeft();
  }

  static Formats formats(String tag) {
    return new IcuFormats(ULocale.forLanguageTag(tag));
  }

  /**
   * A language as ICU's data (Unicode CLDR) describe it. Its formatters are not made for several
   * threads, and pages are planned by one; the lock costs nothing then.
   */
  private static final class IcuFormats implements Formats {

    /** A Monday, to name days by. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final DateFormat date;
    private final DateFormat time;
    private final DateFormat day;
    private final LocalizedNumberFormatter number;
    private final ListFormatter list;
    private final LocaleDisplayNames languages;
    private final PluralRules plurals;
    private final String digits;
    private final boolean isRightToLeft;
    private final ULocale locale;
    private @Nullable Alphabet alphabet;

    /**
     * Dates are those of the council, also where a language's own calendar is another one, as in
     * Persian: a family has to name the day to people who speak English.
     */
    IcuFormats(ULocale locale) {
      this.locale = locale;
      ULocale council = locale.setKeywordValue("calendar", "gregorian");
      date = DateFormat.getPatternInstance(DateFormat.YEAR_MONTH_DAY, council);
      time = DateFormat.getPatternInstance("jmm", council);
      day = DateFormat.getPatternInstance("cccc", council);
      number = NumberFormatter.withLocale(locale);
      list = ListFormatter.getInstance(locale);
      languages = LocaleDisplayNames.getInstance(locale);
      plurals = PluralRules.forLocale(locale);
      isRightToLeft = locale.isRightToLeft();
      digits = NumberingSystem.getInstance(locale).getName();
    }

    @Override
    public synchronized String date(LocalDate day) {
      return date.format(day);
    }

    @Override
    public synchronized String time(LocalTime when) {
      return time.format(when);
    }

    @Override
    public synchronized String day(DayOfWeek which) {
      return day.format(MONDAY.plusDays(which.getValue() - 1L));
    }

    @Override
    public String number(long value) {
      return number.format(value).toString();
    }

    @Override
    public String decimal(BigDecimal value, int digits) {
      return number.precision(Precision.fixedFraction(digits)).format(value).toString();
    }

    @Override
    public String language(String tag) {
      return languages.localeDisplayName(ULocale.forLanguageTag(tag));
    }

    @Override
    public String and(List<String> words) {
      return list.format(words.stream().map(this::isolated).toList());
    }

    @Override
    public String browserTag(String tag) {
      return tag + "-u-nu-" + digits;
    }

    @Override
    public String marks() {
      return isRightToLeft ? MARKS : "";
    }

    /** Made when it is first asked for: its data are larger than all others together. */
    @Override
    public synchronized Alphabet alphabet() {
      if (alphabet == null) {
        alphabet = new IcuAlphabet(locale);
      }
      return alphabet;
    }

    @Override
    public String plural(long value) {
      return plurals.select(value);
    }
  }
}
