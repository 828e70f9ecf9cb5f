package org.localoffer.site;

import java.util.List;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** The vocabularies whose terms have pages of their own, with what a service says of each. */
enum TermKind {
  CATEGORIES(VocabularyName.CATEGORIES, Wording.CATEGORIES),
  NEEDS(VocabularyName.NEEDS, Wording.NEEDS),
  STAGES(VocabularyName.STAGES, Wording.STAGES),
  AREAS(VocabularyName.AREAS, Wording.AREAS),
  SUPPORT_LEVELS(VocabularyName.SUPPORT_LEVELS, Wording.SUPPORT_LEVELS);

  /** The term of the needs that means all of them, by the content format. */
  static final String ANY = "any";

  private final VocabularyName vocabulary;
  private final String heading;

  TermKind(VocabularyName vocabulary, String heading) {
    this.vocabulary = vocabulary;
    this.heading = heading;
  }

  VocabularyName vocabulary() {
    return vocabulary;
  }

  /** The heading of the page that lists the terms. */
  String heading() {
    return heading;
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
