package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localoffer.searchindex.QueryWord.Match;

/**
 * Finds out what a query means: its words, mended, then the phrases in it, the longest first.
 *
 * <p>A query is text and nothing else; no sign in it has a meaning. {@code reader.js} does the same
 * in the same order, and a test compares the two.
 */
final class QueryReader {

  /** What follows is not read: a longer query is an accident, and each word costs time. */
  static final int MAX_QUERY_LENGTH = 1_000;

  /** More words are not looked for. */
  static final int MAX_WORDS = 32;

  private final SearchSchema schema;
  private final QuietWords quiet;
  private final Set<String> faint;
  private final PhraseTable phrases;
  private final WordMender mender;
  private final Compounds compounds;
  private final WordSplitter splitter = new WordSplitter();
  private final BritishStems stems = new BritishStems();

  QueryReader(
      SearchSchema schema,
      WordMender mender,
      Compounds compounds,
      QuietWords quiet,
      Set<String> faint,
      PhraseTable phrases) {
    this.schema = schema;
    this.mender = mender;
    this.compounds = compounds;
    this.quiet = quiet;
    this.faint = faint;
    this.phrases = phrases;
  }

  /**
   * @param exact whether words are taken as they were typed, without mending slips
   */
  Reading read(String query, boolean exact) {
    List<QueryWord> words = mended(typed(query), exact);
    List<Concept> concepts = new ArrayList<>();
    List<Concept> quietOnes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int from = 0; from < words.size(); ) {
      PhraseMatch phrase = phraseFrom(words, from);
      int to = phrase == null ? from + 1 : phrase.to();
      Concept concept = phrase == null ? plain(words.get(from)) : concept(words, from, phrase);
      if (concept != null && seen.add(stemsOf(words.subList(from, to)))) {
        boolean isQuiet = phrase != null && phrases.quietKeys().contains(phrase.key());
        (isQuiet ? quietOnes : concepts).add(concept);
        if (to > from + 1 && !isQuiet) {
          choicesIn(words.subList(from, to), concept, concepts, seen);
        }
      }
      from = to;
    }
    if (concepts.isEmpty()) {
      concepts.addAll(quietOnes);
    }
    if (concepts.stream().noneMatch(it -> it.isTopic() || it.kind() == FacetKind.PERSON)) {
      concepts.replaceAll(Concept::loud);
    }
    if (concepts.isEmpty()) {
      for (QueryWord word : words) {
        if (seen.add(word.stem())) {
          concepts.add(new Concept(List.of(word), List.of(), List.of(), FacetKind.TOPIC, false));
        }
      }
    }
    return new Reading(words, concepts);
  }

  /** The words as typed; {@code 5yo} is two if {@code # yo} is a phrase. */
  private List<String> typed(String query) {
    List<String> typed = new ArrayList<>();
    for (String word :
        splitter.words(query.substring(0, Math.min(query.length(), MAX_QUERY_LENGTH)))) {
      int digits = digitsOf(word);
      if (digits > 0
          && digits < word.length()
          && numberIn(word.substring(0, digits)) >= 0
          && phrases.find(Phrase.NUMBER + " " + stems.of(word.substring(digits))) != null) {
        typed.add(word.substring(0, digits));
        typed.add(word.substring(digits));
      } else {
        typed.add(word);
      }
    }
    return typed.subList(0, Math.min(MAX_WORDS, typed.size()));
  }

  private List<QueryWord> mended(List<String> typed, boolean exact) {
    List<QueryWord> words = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      QueryWord word = mender.mend(typed.get(i), i == typed.size() - 1, exact);
      List<QueryWord> parts =
          word.match() == Match.NONE && !exact ? mender.split(typed.get(i)) : List.of();
      if (parts.isEmpty()) {
        words.add(word);
      } else {
        words.addAll(parts);
      }
    }
    return words;
  }

  /** A phrase found in a query: it takes the words up to, without, {@code to}. */
  private record PhraseMatch(PhraseTable.Entry entry, String key, int to, int number) {}

  /** None at a quiet word if a phrase that begins with the next word reaches further. */
  private @Nullable PhraseMatch phraseFrom(List<QueryWord> words, int from) {
    PhraseMatch here = phraseAt(words, from);
    if (here == null || !words.get(from).quiet() || from + 1 == words.size()) {
      return here;
    }
    PhraseMatch next = phraseAt(words, from + 1);
    return next != null && next.to > here.to ? null : here;
  }

  private @Nullable PhraseMatch phraseAt(List<QueryWord> words, int from) {
    PhraseMatch all = longest(words, from, false);
    PhraseMatch loud = words.get(from).quiet() ? null : longest(words, from, true);
    PhraseMatch best = all == null || loud != null && loud.to > all.to ? loud : all;
    if (best != null && best.to > from + 1) {
      return best;
    }
    PhraseMatch joined = joined(words, from);
    return joined != null ? joined : best;
  }

  /** The longest phrase of neighbouring words, or of the loud ones among them. */
  private @Nullable PhraseMatch longest(List<QueryWord> words, int from, boolean loudOnly) {
    PhraseMatch best = null;
    StringBuilder key = new StringBuilder();
    StringBuilder numbered = new StringBuilder();
    int number = -1;
    int taken = 0;
    for (int i = from; i < words.size() && taken < Phrase.MAX_WORDS; i++) {
      QueryWord word = words.get(i);
      if (loudOnly && word.quiet()) {
        continue;
      }
      int value = number < 0 ? numberIn(word.word()) : -1;
      key.append(taken == 0 ? "" : " ").append(word.stem());
      numbered.append(taken == 0 ? "" : " ").append(value < 0 ? word.stem() : Phrase.NUMBER);
      number = Math.max(number, value);
      taken++;
      if (taken < 2 && (loudOnly || word.quiet())) {
        continue;
      }
      PhraseTable.Entry entry = phrases.find(key.toString());
      if (entry != null) {
        best = new PhraseMatch(entry, key.toString(), i + 1, -1);
      } else if (number >= 0) {
        entry = phrases.find(numbered.toString());
        best = entry == null ? best : new PhraseMatch(entry, numbered.toString(), i + 1, number);
      }
    }
    return best;
  }

  /** Two words that the documents have as one: {@code wheel chair}. */
  private @Nullable PhraseMatch joined(List<QueryWord> words, int from) {
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
    texts.add(new PhraseTable.Text(Concept.WHOLE, List.of(term)));
    texts.addAll(known == null ? List.of() : known.texts());
    return new PhraseMatch(
        new PhraseTable.Entry(
            WordList.NO_TERM,
            texts,
            known == null ? List.of() : known.choices(),
            PhraseTable.NO_ANSWER),
        stems.of(one),
        from + 2,
        -1);
  }

  /**
   * What shorter phrases and single words inside a longer phrase name: {@code Saturday} in {@code
   * Saturday club}, {@code learning disability} in {@code adults with learning disabilities}; not
   * where the whole names something of the same group.
   */
  private void choicesIn(
      List<QueryWord> words, Concept whole, List<Concept> concepts, Set<String> seen) {
    for (int from = 0; from < words.size(); ) {
      PhraseMatch inner = innerPhrase(words, from);
      int to = inner == null ? from + 1 : inner.to();
      if (inner != null) {
        List<Phrase.Choice> choices = new ArrayList<>();
        for (Phrase.Choice choice : inner.entry.choices()) {
          if (whole.choices().stream().noneMatch(it -> it.group().equals(choice.group()))) {
            choices.add(choice);
          }
        }
        if (!choices.isEmpty() && seen.add(stemsOf(words.subList(from, to)))) {
          concepts.add(new Concept(List.of(), List.of(), choices, kindOf(choices), false));
        }
      }
      from = to;
    }
  }

  /** The longest phrase that begins here, names a filter and is not all of the words. */
  private @Nullable PhraseMatch innerPhrase(List<QueryWord> words, int from) {
    StringBuilder key = new StringBuilder();
    PhraseMatch longest = null;
    int end = from == 0 ? words.size() - 1 : words.size();
    for (int i = from; i < end && !words.get(from).quiet(); i++) {
      key.append(i == from ? "" : " ").append(words.get(i).stem());
      PhraseTable.Entry entry = phrases.find(key.toString());
      if (entry != null && !entry.choices().isEmpty()) {
        longest = new PhraseMatch(entry, key.toString(), i + 1, -1);
      }
    }
    return longest;
  }

  private @Nullable Concept plain(QueryWord word) {
    return word.quiet()
        ? null
        : new Concept(
            List.of(word), List.of(), List.of(), FacetKind.TOPIC, faint.contains(word.stem()));
  }

  private Concept concept(List<QueryWord> words, int from, PhraseMatch phrase) {
    List<QueryWord> own = new ArrayList<>();
    if (phrase.number < 0) {
      for (QueryWord word : words.subList(from, phrase.to)) {
        if (!word.quiet()) {
          own.add(word);
        }
      }
      if (own.isEmpty()) {
        own.addAll(words.subList(from, phrase.to));
      }
    }
    if (phrase.entry.own() != WordList.NO_TERM) {
      own.add(QueryWord.ofPhrase(phrase.entry.own()));
    }
    List<Phrase.Choice> choices = new ArrayList<>();
    for (Phrase.Choice choice : phrase.entry.choices()) {
      choices.add(
          choice.number() == Phrase.Number.NONE
              ? choice
              : new Phrase.Choice(
                  choice.group(), valuesOf(choice.number(), phrase.number), Phrase.Number.NONE));
    }
    // What a condition stands for besides is looked for: a ramp is a way in, and a change to a
    // home.
    FacetKind named = kindOf(choices);
    boolean isTopic = named == FacetKind.CONDITION && !phrase.entry.texts().isEmpty();
    FacetKind kind = isTopic ? FacetKind.TOPIC : named;
    return new Concept(own, phrase.entry.texts(), choices, kind, false);
  }

  private static List<String> valuesOf(Phrase.Number number, int value) {
    int from = number == Phrase.Number.BELOW ? 0 : value;
    int to =
        switch (number) {
          case NONE -> -1;
          case AT -> value;
          case BELOW -> value - 1;
          case FROM -> Phrase.MAX_NUMBER;
        };
    List<String> values = new ArrayList<>();
    for (int each = from; each <= to; each++) {
      values.add(Integer.toString(each));
    }
    return values;
  }

  /** A topic if it names no filter, or at least one by which documents are found. */
  private FacetKind kindOf(List<Phrase.Choice> choices) {
    FacetKind kind = choices.isEmpty() ? FacetKind.TOPIC : FacetKind.CONDITION;
    for (Phrase.Choice choice : choices) {
      FacetGroup group = schema.group(choice.group());
      if (group != null && group.kind().ordinal() < kind.ordinal()) {
        kind = group.kind();
      }
    }
    return kind;
  }

  private static String stemsOf(List<QueryWord> words) {
    StringBuilder stems = new StringBuilder();
    words.forEach(word -> stems.append(word.stem()).append(' '));
    return stems.toString();
  }

  /** The number that a word writes, or -1 if it is none or too large. */
  private static int numberIn(String word) {
    if (word.length() > 2 || digitsOf(word) < word.length()) {
      return -1;
    }
    int number = Integer.parseInt(word);
    return number <= Phrase.MAX_NUMBER ? number : -1;
  }

  private static int digitsOf(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }
}
