package org.localoffer.site;

import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.words.Words;

/** The vocabularies whose terms have pages of their own. */
enum TermKind {
  CATEGORIES(
      VocabularyName.CATEGORIES,
      "kind.categories",
      "kind.categories-singular",
      "kind.categories-choice",
      "kind.categories-by"),
  NEEDS(
      VocabularyName.NEEDS,
      "kind.needs",
      "kind.needs-singular",
      "kind.needs-choice",
      "kind.needs-by"),
  STAGES(
      VocabularyName.STAGES,
      "kind.stages",
      "kind.stages-singular",
      "kind.stages-choice",
      "kind.stages-by"),
  AREAS(
      VocabularyName.AREAS,
      "kind.areas",
      "kind.areas-singular",
      "kind.areas-choice",
      "kind.areas-by"),
  SUPPORT_LEVELS(
      VocabularyName.SUPPORT_LEVELS,
      "kind.support-levels",
      "kind.support-levels-singular",
      "kind.support-levels-choice",
      "kind.support-levels-by"),
  ADULTHOOD(
      VocabularyName.ADULTHOOD_OUTCOMES,
      "kind.adulthood",
      "kind.adulthood-singular",
      "kind.adulthood-choice",
      "kind.adulthood-by");

  private final VocabularyName vocabulary;
  private final String heading;
  private final String singular;
  private final String choice;
  private final String by;

  /** The texts by their keys. */
  TermKind(VocabularyName vocabulary, String heading, String singular, String choice, String by) {
    this.vocabulary = vocabulary;
    this.heading = heading;
    this.singular = singular;
    this.choice = choice;
    this.by = by;
  }

  VocabularyName vocabulary() {
    return vocabulary;
  }

  /** The heading of the page that lists the terms. */
  String heading(Words words) {
    return words.text(heading);
  }

  /** What one of the terms is called, to tell its page from another with the same name. */
  String singular(Words words) {
    return words.text(singular);
  }

  /** What one chooses among the terms by: {@code age or stage}. */
  String choice(Words words) {
    return words.text(choice);
  }

  /** A term that can be narrowed down by these terms: {@code Autism, by age or stage}. */
  String by(Term term, Words words) {
    return words.text(by, "term", term.name());
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
