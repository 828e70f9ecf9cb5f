package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
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
   * @param numbers what stands for {@link Phrase#NUMBER}: none, one or two, rising
   */
  record Match(PhraseTable.Entry entry, String key, List<Integer> numbers) {

    /** A phrase without a number. */
    Match(PhraseTable.Entry entry, String key) {
      this(entry, key, List.of());
    }
  }

  /** Words of a query, and the phrase that they are, if they are one. */
  record Part(List<QueryWord> words, @Nullable Match phrase) {

    /** The stems of the words, each with a space behind it. */
    String stems() {
      StringBuilder stems = new StringBuilder();
      words.forEach(word -> stems.append(word.stem()).append(' '));
      return stems.toString();
    }
  }

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

  /**
   * The longest phrase of neighbouring words, or of the loud ones among them. A number that a
   * phrase names stands beside its word, or one word from it: {@code the year he had 3} is not year
   * 3.
   */
  private @Nullable Found longest(List<QueryWord> words, int from, boolean loudOnly) {
    Found best = null;
    List<QueryWord> taken = new ArrayList<>();
    boolean numberIsApart = false;
    for (int i = from; i < words.size() && taken.size() < Phrase.MAX_WORDS; i++) {
      QueryWord word = words.get(i);
      if (loudOnly && word.quiet()) {
        continue;
      }
      List<QueryWord> before = words.subList(Math.max(from, i - 2), i);
      numberIsApart |= isNumber(word) && !taken.isEmpty() && isApart(taken.getLast(), before);
      taken.add(word);
      if (taken.size() < 2 && (loudOnly || word.quiet())) {
        continue;
      }
      Match match = numberIsApart ? null : match(word, keyOf(taken), taken.size());
      if (match == null) {
        match = numbered(taken);
      }
      best = match == null ? best : new Found(match, i + 1);
    }
    return best;
  }

  private static boolean isNumber(QueryWord word) {
    return AgeNumbers.digitsOf(word.word()) > 0;
  }

  /** Whether more than one word is between the last of a phrase and a number; 7 to 9 are one. */
  private static boolean isApart(QueryWord last, List<QueryWord> beforeNumber) {
    return !beforeNumber.contains(last) && !isNumber(last);
  }

  private static String keyOf(List<QueryWord> words) {
    return words.stream().map(QueryWord::stem).collect(Collectors.joining(" "));
  }

  /** The phrase with signs for the first two numbers of the words, else with one for the first. */
  private @Nullable Match numbered(List<QueryWord> words) {
    Match match = numbered(words, 2);
    return match == null ? numbered(words, 1) : match;
  }

  private @Nullable Match numbered(List<QueryWord> words, int count) {
    List<Integer> numbers = new ArrayList<>();
    List<String> key = new ArrayList<>();
    for (QueryWord word : words) {
      int number = numbers.size() < count ? AgeNumbers.in(word.word()) : AgeNumbers.NONE;
      if (number == AgeNumbers.NONE) {
        key.add(word.stem());
      } else {
        numbers.add(number);
        key.add(Phrase.NUMBER);
      }
    }
    boolean isRising = count == 1 || numbers.size() == 2 && numbers.get(0) < numbers.get(1);
    PhraseTable.Entry entry =
        numbers.size() == count && isRising ? phrases.find(String.join(" ", key)) : null;
    return entry == null ? null : new Match(entry, String.join(" ", key), numbers);
  }

  /** What the last of some words makes of them; of a single word its own form comes first. */
  private @Nullable Match match(QueryWord last, String key, int words) {
    String form = last.match() == QueryWord.Match.NEAR ? last.instead().getFirst() : last.word();
    Match own = words > 1 ? null : match(PhraseTexts.keyOfForm(last.stem(), form));
    return own == null ? match(key) : own;
  }

  private @Nullable Match match(String key) {
    PhraseTable.Entry entry = phrases.find(key);
    return entry == null ? null : new Match(entry, key);
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
    return new Found(new Match(entry, stems.of(one)), from + 2);
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
