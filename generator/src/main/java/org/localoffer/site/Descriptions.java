package org.localoffer.site;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.localoffer.directory.Site;
import org.localoffer.directory.Term;
import org.localoffer.words.Words;

/**
 * What pages say of themselves where search engines and messages show them: one or two sentences.
 * Entries bring their summaries; these are for all others.
 */
final class Descriptions {

  /** About as much as search engines show. */
  private static final int EXCERPT = 160;

  /** From how many characters a sentence stands alone: “Golf in Altrincham.” says little. */
  private static final int STANDS_ALONE = 40;

  private static final String SITE = "site";
  private static final String COUNCIL = "council";
  private static final String SERVICES = "services";

  private final String title;
  private final String council;
  private final Words words;
  private final Set<String> taken = new HashSet<>();

  Descriptions(Site site, Words words) {
    this.title = site.title();
    this.council = site.authority().name();
    this.words = words;
  }

  String home(int services) {
    return words.text("describe.home", SERVICES, services, COUNCIL, council);
  }

  String search() {
    return words.text("describe.search", SITE, title);
  }

  String myList() {
    return words.text("describe.my-list");
  }

  String glossary() {
    return words.text("describe.glossary");
  }

  String about() {
    return words.text("describe.about", SITE, title);
  }

  String contact() {
    return words.text("describe.contact", SITE, title);
  }

  String otherWays() {
    return words.text("describe.other-ways", SITE, title);
  }

  String accessibility() {
    return words.text("describe.accessibility", SITE, title);
  }

  String shortBreaks() {
    return words.text("describe.short-breaks", COUNCIL, council);
  }

  String adulthood() {
    return words.text("describe.adulthood");
  }

  String youngPeople() {
    return words.text("describe.young-people", SITE, title);
  }

  String coverage() {
    return words.text("describe.coverage", SITE, title);
  }

  String feedbackOf(int year) {
    return words.text("describe.feedback-of", SITE, title, "year", Integer.toString(year));
  }

  String newsOf(int year) {
    return words.text("describe.news-of", SITE, title, "year", Integer.toString(year));
  }

  String wholeGuide(String guide) {
    return words.text("describe.whole-guide", "title", guide);
  }

  String notFound() {
    return words.text("describe.not-found", SITE, title);
  }

  String feedback() {
    return words.text("describe.feedback", SITE, title, COUNCIL, council);
  }

  String guides() {
    return words.text("describe.guides");
  }

  String organisations() {
    return words.text("describe.organisations", SITE, title);
  }

  String organisation(String name, int services) {
    return words.text("describe.organisation", "name", name, SITE, title, SERVICES, services);
  }

  String news() {
    return words.text("describe.news", COUNCIL, council);
  }

  String aToZ() {
    return words.text("describe.a-to-z", SITE, title);
  }

  String letter(String letter) {
    return words.text("describe.letter", SITE, title, "letter", letter);
  }

  String terms(TermKind kind) {
    return words.text("describe.terms", SITE, title, "choice", kind.choice(words));
  }

  /** How many services there are, before the council's own words for a term. */
  String term(Term term, int services) {
    String own = term.description();
    return own.isEmpty()
        ? words.text("describe.term", SERVICES, services, "name", term.name())
        : words.text(
            "describe.term-in-words", SERVICES, services, "name", term.name(), "words", own);
  }

  /** The summary, else how the text begins, else what it is. */
  String text(String summary, String plainText, String heading) {
    if (!summary.isEmpty()) {
      return summary;
    }
    return plainText.isEmpty()
        ? words.text("describe.text", "title", heading, SITE, title)
        : excerpt(plainText);
  }

  /** Of a further page of a list. */
  String onPage(String description, int page, int pages) {
    return page == 1
        ? description
        : words.text("describe.page", "description", description, "page", page, "pages", pages);
  }

  /**
   * The description where no other page has it and it says enough, else with the page's name before
   * it.
   *
   * @param name unique in the site; stands alone where there is no description
   */
  String claim(String wanted, String name) {
    if (wanted.length() >= STANDS_ALONE && taken.add(wanted.toLowerCase(Locale.ROOT))) {
      return wanted;
    }
    String named =
        wanted.isEmpty() ? name : words.text("describe.named", "name", name, "description", wanted);
    taken.add(named.toLowerCase(Locale.ROOT));
    return named;
  }

  /** Whole words from the beginning. */
  private static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int space = text.lastIndexOf(' ', EXCERPT);
    int end = space > 0 ? space : text.offsetByCodePoints(0, text.codePointCount(0, EXCERPT) - 1);
    return text.substring(0, end).strip() + "…";
  }
}
