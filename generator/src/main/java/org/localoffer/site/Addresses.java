package org.localoffer.site;

import org.localoffer.directory.Guide;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.output.OutputPath;

/** Where every page and attachment of the site is: the only place that knows. */
public final class Addresses {

  public static final OutputPath HOME = new OutputPath("index.html");
  public static final OutputPath ORGANISATIONS = new OutputPath("organisations.html");
  public static final OutputPath GUIDES = new OutputPath("guides.html");
  public static final OutputPath A_TO_Z = new OutputPath("a-to-z.html");
  public static final OutputPath NEWS = new OutputPath("news.html");
  public static final OutputPath GLOSSARY = new OutputPath("glossary.html");
  public static final OutputPath SEARCH = new OutputPath("search.html");
  public static final OutputPath MY_LIST = new OutputPath("my-list.html");
  public static final OutputPath ABOUT = new OutputPath("about.html");
  public static final OutputPath FEEDBACK = new OutputPath("feedback.html");
  public static final OutputPath CONTACT = new OutputPath("contact.html");
  public static final OutputPath OTHER_WAYS = new OutputPath("other-ways.html");
  public static final OutputPath ACCESSIBILITY = new OutputPath("accessibility.html");
  public static final OutputPath SHORT_BREAKS = new OutputPath("short-breaks.html");
  public static final OutputPath YOUNG_PEOPLE = new OutputPath("young-people.html");
  public static final OutputPath COVERAGE = new OutputPath("what-we-cover.html");
  public static final OutputPath NOT_FOUND = new OutputPath("404.html");

  /** News and changes, for feed readers. */
  public static final OutputPath FEED = new OutputPath("feed.atom");

  /** The folder of style sheets and scripts. */
  public static final String ASSETS = "assets/";

  /**
   * What stands before the slug of a guide where guides and services are in one list; no slug of a
   * service reads so.
   */
  public static final String GUIDE_ID = "guide:";

  private Addresses() {}

  /** The page of a service. */
  public static OutputPath service(Slug slug) {
    return new OutputPath("services/" + slug + ".html");
  }

  /** The page of an organisation. */
  public static OutputPath organisation(Slug slug) {
    return new OutputPath("organisations/" + slug + ".html");
  }

  /** The only or the opening page of a guide. */
  public static OutputPath guide(Slug slug) {
    return new OutputPath("guides/" + slug + ".html");
  }

  /** A step of a guide. */
  public static OutputPath step(Slug guide, Guide.Step step) {
    return new OutputPath("guides/" + guide + "/" + step.slug() + ".html");
  }

  /** A whole guide on one page, to be printed; in a folder of its own, so that it meets no step. */
  public static OutputPath wholeGuide(Slug slug) {
    return new OutputPath("whole-guides/" + slug + ".html");
  }

  /** The comments of a year. */
  static OutputPath feedback(int year) {
    return new OutputPath("feedback/" + year + ".html");
  }

  /** The news of a year; a piece of news has more than a year in its name. */
  static OutputPath news(int year) {
    return new OutputPath("news/" + year + ".html");
  }

  /** A piece of news. */
  public static OutputPath news(Slug slug) {
    return new OutputPath("news/" + slug + ".html");
  }

  /** The page that lists the services of a term, of one of the {@linkplain TermKind lists}. */
  public static OutputPath term(Term term) {
    return new OutputPath(folder(term.vocabulary()) + "/" + term.path() + ".html");
  }

  /**
   * The page that lists the services of a need that have an area or a stage too: {@code
   * needs/autism/area-northbrook.html}.
   */
  public static OutputPath pair(Term need, Term other) {
    return new OutputPath(
        folder(need.vocabulary())
            + "/"
            + need.path()
            + "/"
            + other.vocabulary().singular()
            + "-"
            + other.path()
            + ".html");
  }

  /** The page with all services of a category for printing: {@code booklets/short-breaks.html}. */
  public static OutputPath booklet(Term category) {
    return new OutputPath("booklets/" + category.path() + ".html");
  }

  /** The page that lists the terms of a vocabulary. */
  public static OutputPath terms(VocabularyName name) {
    return new OutputPath(folder(name) + ".html");
  }

  /** The folder of a vocabulary's pages: {@code support-levels}. */
  static String folder(VocabularyName name) {
    return name.fileName().replace('_', '-');
  }

  /** The page of the entries that begin with a letter: {@code a}, {@code u0142}, or {@code 0-9}. */
  static OutputPath letter(String letter) {
    return new OutputPath("a-to-z/" + letter + ".html");
  }

  /** A document or picture, by its path in the content folder: {@code documents/form.pdf}. */
  public static OutputPath attachment(String path) {
    return new OutputPath(path);
  }

  /**
   * A further page of a long list: {@code needs/autism/page-2.html}. At the root the number stands
   * in the name ({@code organisations-page-2.html}), because {@code organisations/} is full of
   * names that we do not choose.
   *
   * @param first the first page
   * @param number from 1
   */
  static OutputPath page(OutputPath first, int number) {
    if (number == 1) {
      return first;
    }
    String path = first.value();
    String stem = path.substring(0, path.length() - ".html".length());
    return new OutputPath(stem + (first.depth() == 0 ? "-" : "/") + "page-" + number + ".html");
  }
}
