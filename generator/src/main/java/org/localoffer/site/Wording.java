package org.localoffer.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/**
 * The words that the program itself puts on pages, in British English. Names of needs, levels,
 * plans and areas are not here: they come from the council's vocabularies.
 */
final class Wording {

  static final String NOT_STATED = "Not stated";
  static final String NOT_STATED_ASK = "Not stated – ask the service";
  static final String YES = "Yes";
  static final String NO = "No";
  static final String NOT_KNOWN = "Not known";
  static final String FREE = "Free";
  static final String THERE_IS_A_CHARGE = "There is a charge";
  static final String COST_ON_ITS_PAGE = "See the service’s page";

  static final String TEMPORARILY_CLOSED = "Temporarily closed";
  static final String FULL = "Full at the moment";
  static final String CLOSING = "Closing";
  static final String PLEASE_NOTE = "Please note";
  static final String OPEN_AT_WEEKENDS = "Open at weekends";
  static final String ONLINE = "Online";
  static final String AT_YOUR_HOME = "At your home";
  static final String BY_PHONE = "By phone";
  static final String OUTREACH = "In the community";

  static final String HOME = "Home";
  static final String CATEGORIES = "Find support";
  static final String NEEDS = "Needs";
  static final String STAGES = "Stages";
  static final String AREAS = "Areas";
  static final String SUPPORT_LEVELS = "Levels of support";
  static final String ORGANISATIONS = "Organisations";
  static final String GUIDES = "Help and advice";
  static final String A_TO_Z = "A to Z";
  static final String NEWS = "News";
  static final String GLOSSARY = "What words mean";
  static final String SEARCH = "Search";
  static final String MY_LIST = "My list";
  static final String ABOUT = "About this site";
  static final String FEEDBACK = "You said, we did";
  static final String CONTACT = "Contact us";
  static final String OTHER_WAYS = "Get this another way";
  static final String ACCESSIBILITY = "Accessibility statement";
  static final String ADULTHOOD = "Preparing for adulthood";
  static final String SHORT_BREAKS = "Short breaks";
  static final String YOUNG_PEOPLE = "Young people";
  static final String COVERAGE = "What this Local Offer covers";
  static final String NO_LEVEL = "Level of support not stated";
  static final String PRINT_AS_ONE = "Print the whole guide";
  static final String ALL_NEWS = "All news";
  static final String NOT_FOUND = "Page not found";

  static final String HELP_HERE_TOO = "These help here too";
  static final String MAY_HELP_TOO = "These may help too";
  static final String ALL_SERVICES = "All services";

  static final String OPEN_TO_ANY = "Also open to any need";
  static final String ADDRESS_PRIVATE = "The address is private. Ask the service where to go.";
  static final String EASY_READ = "Easy Read version";
  static final String BSL_VIDEO = "Video in British Sign Language";
  static final String NO_ANSWER_YET = "No answer yet";
  static final String GUIDE = "Guide";
  static final String INTRODUCTION = "Introduction";
  static final String FOR_FAMILIES = "For families";
  static final String FOR_YOUNG_PEOPLE = "For young people";
  static final String OTHER_GUIDES = "More guides";
  static final String ALL_GUIDES = "All guides";
  static final String READ_MORE = "Read more";
  static final String DIGITS = "0 to 9";

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

  private Wording() {}

  /** {@code 1 September 2026}. */
  static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** {@code 9am}, {@code 1:30pm}, {@code noon}, {@code midnight}. */
  static String time(LocalTime time) {
    int hour = time.getHour();
    int minute = time.getMinute();
    if (minute == 0 && hour % 12 == 0) {
      return hour == 0 ? "midnight" : "noon";
    }
    String minutes = minute == 0 ? "" : (minute < 10 ? ":0" : ":") + minute;
    return (hour % 12 == 0 ? 12 : hour % 12) + minutes + (hour < 12 ? "am" : "pm");
  }

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
  static String yesOrNo(boolean value) {
    return value ? YES : NO;
  }

  /** {@code No services}, {@code 1 service}, {@code 1,204 services}. */
  static String services(int count) {
    return count(count, "service", "services");
  }

  /** {@code 4 steps}. */
  static String steps(int count) {
    return count(count, "step", "steps");
  }

  /** {@code 7 comments}. */
  static String comments(int count) {
    return count(count, "comment", "comments");
  }

  /** {@code 2026 (7 comments)}. */
  static String year(int year, String what) {
    return year + " (" + what + ")";
  }

  /** {@code 7 pieces of news}. */
  static String pieces(int count) {
    return count(count, "piece of news", "pieces of news");
  }

  /** {@code You said, we did: 2026}. */
  static String ofYear(String heading, int year) {
    return heading + ": " + year;
  }

  /** {@code The whole guide: Moving to adulthood}. */
  static String wholeGuide(String title) {
    return "The whole guide: " + title;
  }

  /** {@code Schedule 2, paragraph 5}. */
  static String paragraph(String number) {
    return "SEND Regulations 2014, Schedule 2, paragraph " + number;
  }

  /** How often entries are checked. */
  static String reviewed(int months) {
    return "We aim to check every entry at least every "
        + (months == 1 ? "month." : number(months) + " months.");
  }

  /** What happens after somebody has reported a problem with accessibility. */
  static String replyWithin(int days) {
    return days == 0
        ? "We answer as soon as we can."
        : "We answer within " + count(days, "working day", "working days") + ".";
  }

  /** Several words as one: {@code Monday, Tuesday and Friday}. */
  static String and(List<String> words) {
    if (words.size() < 2) {
      return words.isEmpty() ? "" : words.getFirst();
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /** {@code Autism, page 2 of 7}. */
  static String pageTitle(String title, int page, int pages) {
    return page == 1 ? title : title + ", page " + page + " of " + pages;
  }

  /** {@code Page 2 of 7}. */
  static String pageOf(int page, int pages) {
    return "Page " + number(page) + " of " + number(pages);
  }

  /** {@code Step 2 of 4}. */
  static String stepOf(int step, int steps) {
    return "Step " + step + " of " + steps;
  }

  /** {@code Moving to adulthood: Learning and work}. */
  static String step(Guide guide, Guide.Step step) {
    return guide.title() + ": " + step.title();
  }

  /** Beside another name of a service: {@code see Bluebell Saturday Club}. */
  static String see(String name) {
    return "see " + name;
  }

  /** {@code All services: Short breaks}. */
  static String allIn(String term) {
    return "All services: " + term;
  }

  /**
   * {@code Autism in Northbrook}; {@code Autism: Primary school} where that would not read well.
   */
  static String pair(Term need, Term other) {
    return need.name() + where(other);
  }

  /** {@code Other needs in Northbrook}. */
  static String otherNeeds(Term other) {
    return "Other needs" + where(other);
  }

  private static String where(Term other) {
    boolean place =
        other.vocabulary() == VocabularyName.AREAS && !other.isForAll() && !other.isOutside();
    return (place ? " in " : ": ") + other.name();
  }

  /** {@code Autism, by area}. */
  static String by(Term term, TermKind kind) {
    return term.name() + ", by " + kind.choice();
  }

  /** {@code Autism in other areas}. */
  static String elsewhere(Term need, Term other) {
    return need.name()
        + (other.vocabulary() == VocabularyName.AREAS
            ? " in other areas"
            : " at other ages and stages");
  }

  /** {@code 12 services listed under both Autism and Northbrook.} */
  static String listedUnderBoth(int count, Term need, Term other) {
    return services(count) + " listed under both " + need.name() + " and " + other.name() + ".";
  }

  /** A link with its number of services: {@code Northbrook (50)}. */
  static String counted(String name, int count) {
    return name + " (" + number(count) + ")";
  }

  /** A part of a long alphabet: {@code S, page 2: Sensory to Speech}. */
  static String range(String letter, int page, String first, String last) {
    return letter + ", page " + number(page) + ": " + firstWord(first) + " to " + firstWord(last);
  }

  private static String firstWord(String name) {
    int space = name.strip().indexOf(' ');
    return space < 0 ? name.strip() : name.strip().substring(0, space);
  }

  /** {@code All 412 services that are open to any need}. */
  static String allOpenToAny(int count) {
    return "All " + services(count) + " that are open to any need";
  }

  /** A number with commas: {@code 12,040}. */
  static String number(int number) {
    return number < 1000
        ? Integer.toString(number)
        : number(number / 1000) + "," + Integer.toString(number % 1000 + 1000).substring(1);
  }

  /** The size of a file, rounded up: {@code 120 KB}, {@code 2.4 MB}. */
  static String size(long bytes) {
    long kilobytes = (bytes + 1023) / 1024;
    if (kilobytes < 1000) {
      return kilobytes + " KB";
    }
    long tenths = (kilobytes * 10 + 1023) / 1024;
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " MB";
  }

  private static String count(int count, String one, String many) {
    return switch (count) {
      case 0 -> "No " + many;
      case 1 -> "1 " + one;
      default -> number(count) + " " + many;
    };
  }
}
