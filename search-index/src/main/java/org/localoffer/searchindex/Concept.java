package org.localoffer.searchindex;

import java.util.List;

/**
 * Something that a query asks for: a word or a phrase.
 *
 * <p>A document has what is better of the sum of its words and of each of its texts, and in
 * addition what its filters' values bring: of several groups of one kind what is best, as a word
 * that names a need and a category means one of them; who says {@code wheelchair user} means both a
 * need and a way in.
 *
 * @param words looked for one by one
 * @param texts other texts for it
 * @param choices values of filters that it names; none with a number left
 * @param kind whether it finds, or only ranks
 */
record Concept(
    List<QueryWord> words,
    List<PhraseTable.Text> texts,
    List<Phrase.Choice> choices,
    FacetKind kind) {

  /**
   * The words of a place or an age, in eighths: where a service is says its filter, and a town in
   * its name must not stand for what is looked for.
   */
  static final int CONDITION_WORDS = 2;

  /** A whole value of a filter counts eight eighths. */
  static final int WHOLE = 8;

  /** What a document gets whose value includes all others, in eighths of what the value brings. */
  static final int FOR_ALL = 6;

  /** What a document gets that has not said, in eighths. */
  static final int NOT_STATED = 4;

  /** What a document gets of which the group says nothing: a guide is for all places and ages. */
  static final int OUTSIDE = 6;

  Concept {
    words = List.copyOf(words);
    texts = List.copyOf(texts);
    choices = List.copyOf(choices);
  }

  /** How much its words and texts count, in eighths. */
  int textEighths() {
    return kind == FacetKind.CONDITION ? CONDITION_WORDS : WHOLE;
  }
}
