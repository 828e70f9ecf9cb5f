package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the words of a query into known phrases and single words.
 *
 * <p>Neighbours come first, the longest phrase of them; then words that a phrase has in another
 * order or apart, as {@code club for her after school} is {@code after school club} ({@link
 * WordsApart}). {@code phrases.js} does the same in the same order.
 */
final class QueryPhrases {

  /**
   * A phrase that a query has.
   *
   * @param number the number that stands for {@link Phrase#NUMBER}, or {@link #NO_NUMBER}
   */
  record Match(PhraseTable.Entry entry, String key, int number) {}

  /** Words of a query, and the phrase that they are, if they are one. */
  record Part(List<QueryWord> words, @Nullable Match phrase) {

    /** The stems of the words, each with a space behind it. */
    String stems() {
      StringBuilder stems = new StringBuilder();
      words.forEach(word -> stems.append(word.stem()).append(' '));
      return stems.toString();
    }
  }

  /** Stands for the number of a phrase that has none. */
  static final int NO_NUMBER = -1;

  /** A phrase, and the place behind the last of its words. */
  private record Found(Match match, int to) {}

  private final WordMender mender;
  private final Compounds compounds;
  private final PhraseTable phrases;
  private final WordsApart apart;
  private final BritishStems stems = new BritishStems();

  QueryPhrases(SearchSchema schema, WordMender mender, Compounds compounds, PhraseTable phrases) {
    this.mender = mender;
    this.compounds = compounds;
    this.phrases = phrases;
    this.apart = new WordsApart(schema, phrases);
  }

  /** All words in their order, but for those put together from places apart. */
  List<Part> parts(List<QueryWord> words) {
    return apart.together(cut(words, from -> phraseFrom(words, from)));
  }

  /**
   * The longest shorter phrases in a longer one that name a filter, and the words between them;
   * words without a filter have no phrase.
   */
  List<Part> inside(List<QueryWord> words) {
    return cut(words, from -> innerPhrase(words, from));
  }

  private static List<Part> cut(List<QueryWord> words, IntFunction<@Nullable Found> phraseFrom) {
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < words.size(); ) {
      Found phrase = phraseFrom.apply(from);
      int to = phrase == null ? from + 1 : phrase.to;
      parts.add(new Part(words.subList(from, to), phrase == null ? null : phrase.match));
      from = to;
    }
    return parts;
  }

  /** Whether a sign for a number with this behind it is a phrase: {@code yo} in {@code 5yo}. */
  boolean hasWithNumber(String word) {
    return phrases.find(Phrase.NUMBER + " " + stems.of(word)) != null;
  }

  /** The number that a word writes, or {@link #NO_NUMBER} if it is none or too large. */
  static int numberIn(String word) {
    if (word.isEmpty() || word.length() > 2 || digitsOf(word) < word.length()) {
      return NO_NUMBER;
    }
    int number = Integer.parseInt(word);
    return number <= Phrase.MAX_NUMBER ? number : NO_NUMBER;
  }

  /** How many digits a word begins with. */
  static int digitsOf(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  /**
   * The longest phrase that begins here. None at a quiet word, and a shorter one at another, if a
   * phrase behind it reaches further: {@code deaf} and {@code youth club}, not {@code deaf youth}.
   */
  private @Nullable Found phraseFrom(List<QueryWord> words, int from) {
    Found here = phraseAt(words, from);
    if (here == null || from + 1 == words.size()) {
      return here;
    }
    if (words.get(from).quiet()) {
      return reachesFurther(words, from + 1, here.to) ? null : here;
    }
    for (int end = from + 1; end < here.to; end++) {
      Found shorter = phraseAt(words.subList(0, end), from);
      if (shorter != null
          && shorter.to == end
          && !words.get(end).quiet()
          && reachesFurther(words, end, here.to)) {
        return shorter;
      }
    }
    return here;
  }

  private boolean reachesFurther(List<QueryWord> words, int from, int to) {
    Found phrase = phraseAt(words, from);
    return phrase != null && phrase.to > to;
  }

  private @Nullable Found phraseAt(List<QueryWord> words, int from) {
    Found all = longest(words, from, false);
    Found loud = words.get(from).quiet() ? null : longest(words, from, true);
    Found best = all == null || loud != null && loud.to > all.to ? loud : all;
    if (best != null && best.to > from + 1) {
      return best;
    }
    Found joined = joined(words, from);
    return joined != null ? joined : best;
  }

  /** The longest phrase of neighbouring words, or of the loud ones among them. */
  private @Nullable Found longest(List<QueryWord> words, int from, boolean loudOnly) {
    Found best = null;
    StringBuilder key = new StringBuilder();
    StringBuilder numbered = new StringBuilder();
    int number = NO_NUMBER;
    int taken = 0;
    for (int i = from; i < words.size() && taken < Phrase.MAX_WORDS; i++) {
      QueryWord word = words.get(i);
      if (loudOnly && word.quiet()) {
        continue;
      }
      int value = number < 0 ? numberIn(word.word()) : NO_NUMBER;
      key.append(taken == 0 ? "" : " ").append(word.stem());
      numbered.append(taken == 0 ? "" : " ").append(value < 0 ? word.stem() : Phrase.NUMBER);
      number = Math.max(number, value);
      taken++;
      if (taken < 2 && (loudOnly || word.quiet())) {
        continue;
      }
      Match match = match(word, key.toString(), taken);
      if (match == null && number >= 0) {
        match = match(numbered.toString(), number);
      }
      best = match == null ? best : new Found(match, i + 1);
    }
    return best;
  }

  /** What the last of some words makes of them; of a single word its own form comes first. */
  private @Nullable Match match(QueryWord last, String key, int words) {
    String form = last.match() == QueryWord.Match.NEAR ? last.instead().getFirst() : last.word();
    Match own = words > 1 ? null : match(PhraseTexts.keyOfForm(last.stem(), form), NO_NUMBER);
    return own == null ? match(key, NO_NUMBER) : own;
  }

  private @Nullable Match match(String key, int number) {
    PhraseTable.Entry entry = phrases.find(key);
    return entry == null ? null : new Match(entry, key, number);
  }

  /** Two words that the documents have as one: {@code wheel chair}. */
  private @Nullable Found joined(List<QueryWord> words, int from) {
    if (from + 1 >= words.size() || words.get(from).quiet() || words.get(from + 1).quiet()) {
      return null;
    }
    QueryWord first = words.get(from);
    QueryWord second = words.get(from + 1);
    String one = first.word() + second.word();
    int term = mender.termOf(one);
    boolean bothKnown = first.isIndexed() && second.isIndexed();
    if (term == WordList.NO_TERM || bothKnown && !compounds.has(first.word(), second.word())) {
      return null;
    }
    PhraseTable.Entry known = phrases.find(stems.of(one));
    List<PhraseTable.Text> texts = new ArrayList<>();
    texts.add(new PhraseTable.Text(Concept.WHOLE, List.of(term), false));
    texts.addAll(known == null ? List.of() : known.texts());
    List<Phrase.Choice> choices = known == null ? List.of() : known.choices();
    PhraseTable.Entry entry =
        new PhraseTable.Entry(WordList.NO_TERM, texts, choices, PhraseTable.NO_ANSWER);
    return new Found(new Match(entry, stems.of(one), NO_NUMBER), from + 2);
  }

  /** The longest phrase that begins here, names a filter and is not all of the words. */
  private @Nullable Found innerPhrase(List<QueryWord> words, int from) {
    StringBuilder key = new StringBuilder();
    Found longest = null;
    int end = from == 0 ? words.size() - 1 : words.size();
    for (int i = from; i < end && !words.get(from).quiet(); i++) {
      key.append(i == from ? "" : " ").append(words.get(i).stem());
      Match match = match(words.get(i), key.toString(), i - from + 1);
      if (match != null && !match.entry.choices().isEmpty()) {
        longest = new Found(match, i + 1);
      }
    }
    return longest;
  }
}
