package org.localoffer.words;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The program's own words in one language: {@code text("frame.skip")} is {@code Skip to main
 * content}, {@code text("pagination.page", "page", 2)} is {@code Page 2}. Names of needs, levels
 * and areas are not here: they come from the council's vocabularies.
 *
 * <p>A text that is asked for and not there, and arguments that are not those of the message, are
 * faults of the program and end in an exception.
 */
public final class Words {

  /** The short name that the content format has for it, and the one of BCP 47. */
  private static final Set<String> SIGN_LANGUAGE = Set.of("bsl", "bfi");

  private final String tag;
  private final SortedMap<String, Message> messages;
  private final Formats formats;

  private Words(String tag, SortedMap<String, Message> messages, Formats formats) {
    this.tag = tag;
    this.messages = messages;
    this.formats = formats;
  }

  /**
   * The words for a language, or null where nobody has written a bundle for it.
   *
   * @param tag BCP 47: {@code en}, {@code en-GB}; the bundle is that of the tag, else of the
   *     language in the same script
   */
  public static @Nullable Words of(String tag) {
    for (String name : Tags.lookup(tag)) {
      String bundle = BundleFile.read(name);
      if (bundle != null) {
        return parse(tag, bundle);
      }
    }
    return null;
  }

  /** The words in English, which all bundles are translated from. */
  public static Words english() {
    Words english = of("en");
    if (english == null) {
      throw new IllegalStateException("the program has lost its words: " + BundleFile.path("en"));
    }
    return english;
  }

  /**
   * The words of a bundle.
   *
   * @param tag BCP 47
   * @param bundle the text of a properties file
   * @throws IllegalArgumentException if a message is not written as {@link Message} says
   */
  public static Words parse(String tag, String bundle) {
    SortedMap<String, Message> messages = new TreeMap<>();
    BundleFile.entries(bundle)
        .forEach((key, pattern) -> messages.put(key, Message.parse(key, pattern)));
    return new Words(tag, messages, Tags.isEnglish(tag) ? new EnglishFormats() : Icu.formats(tag));
  }

  /** BCP 47 tag, for {@code lang}. */
  public String tag() {
    return tag;
  }

  /** {@code ltr} or {@code rtl}, for {@code dir}. */
  public String direction() {
    return Tags.isEnglish(tag) || !Icu.isRightToLeft(tag) ? "ltr" : "rtl";
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return messages.keySet();
  }

  /** Whether there is a message of this key. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** The names of the arguments that the message of this key has, sorted. */
  public Set<String> arguments(String key) {
    return message(key).arguments();
  }

  /** A text that has no arguments. */
  public String text(String key) {
    Message message = message(key);
    String plain = message.plain();
    if (plain == null) {
      throw new IllegalArgumentException(
          "the text “" + key + "” has arguments: " + String.join(", ", message.arguments()));
    }
    return plain;
  }

  /**
   * A text with its arguments.
   *
   * @param namesAndValues for each argument its name and then its value: a finished text, or a
   *     whole number, which is written as the language does
   */
  public String text(String key, Object... namesAndValues) {
    return message(key).with(namesAndValues, formats);
  }

  /**
   * What stands before and after the one argument of a text, where that is to be a link or another
   * element.
   */
  public Around around(String key) {
    Around around = message(key).around();
    String marks = formats.marks();
    return marks.isEmpty()
        ? around
        : new Around(
            marks.charAt(0) + around.before() + marks.charAt(1), marks.charAt(2) + around.after());
  }

  /**
   * Texts for scripts: a script that hands them to {@code templates/assets/words.js}.
   *
   * @param keys in the order in which they are to stand
   */
  public String inBrowser(Collection<String> keys) {
    return BrowserTexts.script(
        formats.browserTag(tag), formats.marks(), keys.stream().map(this::message).toList());
  }

  /**
   * Two parts of a text, either may be empty, with their spaces and with the marks that keep the
   * direction of what stands between to itself.
   */
  public record Around(String before, String after) {}

  /** {@code 1 September 2026}. */
  public String date(LocalDate date) {
    return formats.date(date);
  }

  /** {@code 9am}, {@code 1:30pm}, {@code noon}, {@code midnight}. */
  public String time(LocalTime time) {
    return formats.time(time);
  }

  /** {@code Monday}. */
  public String day(DayOfWeek day) {
    return formats.day(day);
  }

  /** {@code 12,040}. */
  public String number(long number) {
    return formats.number(number);
  }

  /**
   * {@code 1,250.50}.
   *
   * @param digits how many stand after the point, at least 1
   */
  public String decimal(BigDecimal number, int digits) {
    return formats.decimal(number, digits);
  }

  /**
   * The name of a language: {@code Polish}.
   *
   * @param languageTag BCP 47, or {@code bsl} as families say it for British Sign Language
   */
  public String language(String languageTag) {
    return SIGN_LANGUAGE.contains(languageTag)
        ? text("language.bsl")
        : formats.language(languageTag);
  }

  /** How the language puts names in order. */
  public Alphabet alphabet() {
    return formats.alphabet();
  }

  /** Several words as one: {@code Monday, Tuesday and Friday}. */
  public String and(List<String> words) {
    return formats.and(words);
  }

  private Message message(String key) {
    Message message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException(
          "there is no text “" + key + "” in " + BundleFile.path(tag));
    }
    return message;
  }
}
