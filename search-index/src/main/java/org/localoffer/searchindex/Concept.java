package org.localoffer.searchindex;

import java.util.List;

/**
 * Something that a query asks for: a word or a phrase.
 *
 * <p>A document has what is better of the sum of its words and of each of its texts, and in
 * addition what its filters' values bring: of several groups of one kind what is best, as a word
 * that names a need and a category means one of them. Values that only rank take a share away
 * instead ({@link Fit}).
 *
 * @param words looked for one by one
 * @param texts other texts for it
 * @param choices values of filters that it names; none with a number left
 * @param kind what it does: that of its group which finds most
 * @param faint whether it is a word that says what form something has, beside others that say what
 *     it is: it finds nothing, and counts little
 */
record Concept(
    List<QueryWord> words,
    List<PhraseTable.Text> texts,
    List<Phrase.Choice> choices,
    FacetKind kind,
    boolean faint) {

  /**
   * The words of a place or an age, in eighths: where a service is says its filter, and a town in
   * its name must not stand for what is looked for.
   */
  static final int CONDITION_WORDS = 1;

  /** A faint word, in eighths: {@code team} says little of what a team does. */
  static final int FAINT_WORDS = 3;

  /** One of several words of a phrase, in eighths: “hub” is little of “family hub”. */
  static final int PHRASE_WORD = 6;

  /** The words of a phrase side by side, in eighths: they count besides each of them. */
  static final int PHRASE = 4;

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
    return kind == FacetKind.CONDITION ? CONDITION_WORDS : faint ? FAINT_WORDS : WHOLE;
  }

  /** How much its values count, in eighths. */
  int valueEighths() {
    return faint ? FAINT_WORDS : WHOLE;
  }

  /** How much one of its words counts within it, in eighths. */
  int eighths(QueryWord word) {
    boolean isAlone = words.stream().filter(it -> !it.isPhrase()).count() == 1;
    return word.isPhrase() ? PHRASE : isAlone ? WHOLE : PHRASE_WORD;
  }

  /** The same where no other says what is looked for. */
  Concept loud() {
    return new Concept(words, texts, choices, kind, false);
  }

  /** Whether it says what is looked for; a word that no entry has does not. */
  boolean isTopic() {
    return kind == FacetKind.TOPIC && !faint && canFind();
  }

  /** Whether an entry can have it: a word may be known to the lists of words and to no entry. */
  boolean canFind() {
    return !texts.isEmpty()
        || !choices.isEmpty()
        || words.stream().anyMatch(word -> word.quiet() || !word.terms().isEmpty());
  }
}
