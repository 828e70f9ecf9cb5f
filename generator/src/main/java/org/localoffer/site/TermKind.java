package org.localoffer.site;

import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** The vocabularies whose terms have pages of their own. */
enum TermKind {
  CATEGORIES(VocabularyName.CATEGORIES, Wording.CATEGORIES, "category", "kind of support"),
  NEEDS(VocabularyName.NEEDS, Wording.NEEDS, "need", "need"),
  STAGES(VocabularyName.STAGES, Wording.STAGES, "stage", "age or stage"),
  AREAS(VocabularyName.AREAS, Wording.AREAS, "area", "area"),
  SUPPORT_LEVELS(
      VocabularyName.SUPPORT_LEVELS,
      Wording.SUPPORT_LEVELS,
      "level of support",
      "level of support"),
  ADULTHOOD(
      VocabularyName.ADULTHOOD_OUTCOMES,
      Wording.ADULTHOOD,
      "preparing for adulthood",
      "part of adult life");

  private final VocabularyName vocabulary;
  private final String heading;
  private final String singular;
  private final String choice;

  TermKind(VocabularyName vocabulary, String heading, String singular, String choice) {
    this.vocabulary = vocabulary;
    this.heading = heading;
    this.singular = singular;
    this.choice = choice;
  }

  VocabularyName vocabulary() {
    return vocabulary;
  }

  /** The heading of the page that lists the terms. */
  String heading() {
    return heading;
  }

  /** What one of the terms is called, to tell its page from another with the same name. */
  String singular() {
    return singular;
  }

  /** By what one chooses among the terms: {@code by age or stage}. */
  String choice() {
    return choice;
  }

  /** What the pages are made from, for messages. */
  String owner() {
    return "vocabulary/" + vocabulary.fileName() + ".yaml";
  }

  /** Whether the terms of this vocabulary have pages. */
  static boolean hasPages(Term term) {
    for (TermKind kind : values()) {
      if (kind.vocabulary == term.vocabulary()) {
        return true;
      }
    }
    return false;
  }

  /** The kind of a term that has a page. */
  static TermKind of(Term term) {
    for (TermKind kind : values()) {
      if (kind.vocabulary == term.vocabulary()) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no pages for " + term.vocabulary());
  }
}
