package org.localoffer.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.words.Words;

/**
 * Texts that several makers of pages need, and those that are chosen by more than a key. All other
 * texts are read by their keys where they are used.
 */
final class Wording {

  private Wording() {}

  /**
   * {@code term-time} → {@code Term time}; what an editor wrote in any other way stays as it is.
   */
  static String sentence(String word) {
    return isFormatWord(word)
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1).replace('-', ' ')
        : word;
  }

  /**
   * {@code term-time} → {@code term time}; what an editor wrote in any other way stays as it is.
   */
  static String unhyphenated(String word) {
    return isFormatWord(word) ? word.replace('-', ' ') : word;
  }

  /**
   * Whether a word is written as the format writes its own, with hyphens for spaces ({@code
   * term-time}); {@code 9-11} and {@code the Sea-Side club} are not.
   */
  private static boolean isFormatWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inside = i > 0 && i < word.length() - 1;
      if ((c < 'a' || c > 'z') && !(c == '-' && inside)) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** {@code Yes}, {@code No}; not for answers that were not stated. */
  static String yesOrNo(boolean value, Words words) {
    return words.text(value ? "fact.yes" : "fact.no");
  }

  /** {@code No services}, {@code 1 service}, {@code 1,204 services}. */
  static String services(int count, Words words) {
    return words.text("count.services", "count", count);
  }

  /** {@code 4 steps}. */
  static String steps(int count, Words words) {
    return words.text("count.steps", "count", count);
  }

  /** {@code 7 comments}. */
  static String comments(int count, Words words) {
    return words.text("count.comments", "count", count);
  }

  /** {@code 2026 (7 comments)}. */
  static String year(int year, String what, Words words) {
    return words.text("year.with-count", "year", Integer.toString(year), "count", what);
  }

  /** {@code 7 pieces of news}. */
  static String pieces(int count, Words words) {
    return words.text("count.news", "count", count);
  }

  /** {@code You said, we did: 2026}. */
  static String ofYear(String heading, int year, Words words) {
    return words.text("year.of", "heading", heading, "year", Integer.toString(year));
  }

  /** {@code The whole guide: Moving to adulthood}. */
  static String wholeGuide(String title, Words words) {
    return words.text("guide.whole", "title", title);
  }

  /** {@code Schedule 2, paragraph 5}. */
  static String paragraph(String number, Words words) {
    return words.text("coverage.paragraph", "number", number);
  }

  /** How often entries are checked. */
  static String reviewed(int months, Words words) {
    return words.text("about.reviewed", "months", months);
  }

  /** What happens after somebody has reported a problem with accessibility. */
  static String replyWithin(int days, Words words) {
    return days == 0
        ? words.text("accessibility.reply-soon")
        : words.text("accessibility.reply-within", "days", days);
  }

  /** {@code Autism, page 2 of 7}. */
  static String pageTitle(String title, int page, int pages, Words words) {
    return page == 1
        ? title
        : words.text("pagination.title", "title", title, "page", page, "pages", pages);
  }

  /** {@code Page 2 of 7}. */
  static String pageOf(int page, int pages, Words words) {
    return words.text("pagination.page-of", "page", page, "pages", pages);
  }

  /** {@code Step 2 of 4}. */
  static String stepOf(int step, int steps, Words words) {
    return words.text("guide.step-of", "step", step, "steps", steps);
  }

  /** {@code Moving to adulthood: Learning and work}. */
  static String step(Guide guide, Guide.Step step) {
    return guide.title() + ": " + step.title();
  }

  /** Beside another name of a service: {@code see Bluebell Saturday Club}. */
  static String see(String name, Words words) {
    return words.text("a-to-z.see", "name", name);
  }

  /** {@code All services: Short breaks}. */
  static String allIn(String term, Words words) {
    return words.text("listing.all-in", "term", term);
  }

  /**
   * {@code Autism in Northbrook}; {@code Autism: Primary school} where that would not read well.
   */
  static String pair(Term need, Term other, Words words) {
    return words.text(
        isPlace(other) ? "pair.in-place" : "pair.and-other",
        "need",
        need.name(),
        "other",
        other.name());
  }

  /** {@code Other needs in Northbrook}. */
  static String otherNeeds(Term other, Words words) {
    return words.text(
        isPlace(other) ? "pair.other-needs-in-place" : "pair.other-needs", "other", other.name());
  }

  /** Whether something can be in it: not in “the whole county” or “outside of it”. */
  private static boolean isPlace(Term other) {
    return other.vocabulary() == VocabularyName.AREAS && !other.isForAll() && !other.isOutside();
  }

  /** {@code Autism in other areas}. */
  static String elsewhere(Term need, Term other, Words words) {
    boolean areas = other.vocabulary() == VocabularyName.AREAS;
    return words.text(areas ? "pair.other-areas" : "pair.other-stages", "need", need.name());
  }

  /** {@code 12 services listed under both Autism and Northbrook.} */
  static String listedUnderBoth(int count, Term need, Term other, Words words) {
    return words.text("pair.listed", "count", count, "need", need.name(), "other", other.name());
  }

  /** A link with its number of services: {@code Northbrook (50)}. */
  static String counted(String name, int count, Words words) {
    return words.text("listing.counted", "name", name, "count", count);
  }

  /** A part of a long alphabet: {@code S, page 2: Sensory to Speech}. */
  static String range(String letter, int page, String first, String last, Words words) {
    return words.text(
        "a-to-z.range",
        "letter",
        letter,
        "page",
        page,
        "first",
        firstWord(first),
        "last",
        firstWord(last));
  }

  private static String firstWord(String name) {
    int space = name.strip().indexOf(' ');
    return space < 0 ? name.strip() : name.strip().substring(0, space);
  }

  /** {@code All 412 services that are open to any need}. */
  static String allOpenToAny(int count, Words words) {
    return words.text("listing.all-open-to-any", "count", count);
  }

  /** The size of a file, rounded up: {@code 120 KB}, {@code 2.4 MB}. */
  static String size(long bytes, Words words) {
    long kilobytes = (bytes + 1023) / 1024;
    if (kilobytes < 1000) {
      return words.text("file.kilobytes", "size", kilobytes);
    }
    long tenths = (kilobytes * 10 + 1023) / 1024;
    String size =
        tenths % 10 == 0
            ? words.number(tenths / 10)
            : words.decimal(BigDecimal.valueOf(tenths, 1), 1);
    return words.text("file.megabytes", "size", size);
  }

  /** The names of languages. */
  static List<String> languages(List<String> tags, Words words) {
    List<String> names = new ArrayList<>(tags.size());
    for (String tag : tags) {
      names.add(words.language(tag));
    }
    return names;
  }

  /** Several short texts in a row: {@code Primary, Secondary}. */
  static String commas(List<String> texts, Words words) {
    return String.join(words.text("list.comma"), texts);
  }
}
