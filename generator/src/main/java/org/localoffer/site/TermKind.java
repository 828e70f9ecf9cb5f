package org.localoffer.site;

import java.util.List;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** The vocabularies whose terms have pages of their own, with what a service says of each. */
enum TermKind {
  CATEGORIES(VocabularyName.CATEGORIES, Wording.CATEGORIES, "category"),
  NEEDS(VocabularyName.NEEDS, Wording.NEEDS, "need"),
  STAGES(VocabularyName.STAGES, Wording.STAGES, "stage"),
  AREAS(VocabularyName.AREAS, Wording.AREAS, "area"),
  SUPPORT_LEVELS(VocabularyName.SUPPORT_LEVELS, Wording.SUPPORT_LEVELS, "level of support");

  /** The term of the needs that means all of them, by the content format. */
  static final String ANY = "any";

  private final VocabularyName vocabulary;
  private final String heading;
  private final String singular;

  TermKind(VocabularyName vocabulary, String heading, String singular) {
    this.vocabulary = vocabulary;
    this.heading = heading;
    this.singular = singular;
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

  /** Whether the term stands for all the others of its list. */
  boolean isAny(Term term) {
    return this == NEEDS && term.path().equals(ANY);
  }

  /** The terms that a service was given; empty where it has not said. */
  List<Term> of(Service service) {
    return switch (this) {
      case CATEGORIES -> service.categories();
      case NEEDS -> service.needs();
      case STAGES -> service.stages();
      case AREAS -> service.allAreas();
      case SUPPORT_LEVELS -> {
        Term level = service.supportLevel();
        yield level == null ? List.of() : List.of(level);
      }
    };
  }
}
