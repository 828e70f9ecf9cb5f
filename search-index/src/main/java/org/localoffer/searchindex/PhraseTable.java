package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localoffer.searchindex.PhraseTexts.PhraseText;

/**
 * What phrases stand for in a finished index, by the stems of their words.
 *
 * <p>A phrase with two loud words or more is known by these alone, so that {@code transport to my
 * school} is {@code transport to school}; any other by all its words. See {@link QuietWords}.
 */
final class PhraseTable {

  /** Texts of one phrase that are looked for, at most: each may load a file. */
  static final int MAX_TEXTS = 8;

  /**
   * How much a text counts by the number of its terms, in eighths; a loose one a little over half.
   */
  private static final int[] EIGHTHS = {6, 5, 4, 3};

  private static final int[] LOOSE_EIGHTHS = {6, 4, 2, 2};

  /** Of a single word that no document has, as of most acronyms: nothing else stands for it. */
  private static final int[] INSTEAD_EIGHTHS = {8, 6, 5, 4};

  private static final List<Integer> UNKNOWN_WORD = List.of(WordList.NO_TERM);

  /**
   * What a phrase stands for.
   *
   * @param own the term of the phrase itself, where documents have it as it stands; or {@link
   *     WordList#NO_TERM}
   * @param texts the weightiest first
   * @param answer the number of the answer to it alone, or {@link #NO_ANSWER}
   */
  record Entry(int own, List<Text> texts, List<Phrase.Choice> choices, int answer) {}

  /** Stands for the answer to a phrase that has none. */
  static final int NO_ANSWER = -1;

  /**
   * Terms that a document must all have.
   *
   * @param eighths how much the sum of their scores counts, 1 to 8
   * @param terms rising
   */
  record Text(int eighths, List<Integer> terms) {}

  private final BritishStems stems;
  private final PhraseTexts texts;
  private final WordList words;
  private final SearchSchema schema;
  private final Map<String, Looked> looked = new HashMap<>();
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Set<String> spoken = new HashSet<>();
  private final SortedSet<String> quietKeys = new TreeSet<>();

  /**
   * What the documents have of a text.
   *
   * @param whole the term of the text as it stands, or {@link WordList#NO_TERM}
   * @param terms of its words, rising; {@link WordList#NO_TERM} for those that no document has
   */
  private record Looked(PhraseText text, int whole, List<Integer> terms) {

    boolean isLacking() {
      return terms.contains(WordList.NO_TERM);
    }
  }

  private PhraseTable(SearchSchema schema, WordList words, BritishStems stems, PhraseTexts texts) {
    this.schema = schema;
    this.words = words;
    this.stems = stems;
    this.texts = texts;
  }

  /**
   * @param words those of the documents
   */
  static PhraseTable of(
      SearchSchema schema,
      WordList words,
      BritishStems stems,
      PhraseTexts texts,
      SearchLanguage language) {
    PhraseTable table = new PhraseTable(schema, words, stems, texts);
    language.phrases().forEach(table::add);
    Map<String, Entry> direct = new HashMap<>(table.byKey);
    language.phrases().forEach(phrase -> table.follow(phrase, direct));
    for (int answer = 0; answer < language.answers().size(); answer++) {
      table.answer(language.answers().get(answer), answer);
    }
    language.quiet().forEach(table::quieten);
    table.spoken.remove(Phrase.NUMBER);
    return table;
  }

  @Nullable Entry find(String key) {
    return byKey.get(key);
  }

  /** The keys of the phrases that a query leaves out as a whole if it has anything else. */
  SortedSet<String> quietKeys() {
    return quietKeys;
  }

  /** All phrases that stand for something, by their keys. */
  SortedMap<String, Entry> byKey() {
    return new TreeMap<>(byKey);
  }

  /** The words of all these phrases, without the sign for a number, in no order. */
  Set<String> words() {
    return spoken;
  }

  /**
   * Words that no document has and that only stand for one other word: spellings, each with the
   * term of the word that is meant.
   */
  SortedMap<String, Integer> spellings() {
    SortedMap<String, Integer> spellings = new TreeMap<>();
    for (String word : spoken) {
      Entry entry = byKey.get(stems.of(word));
      if (entry != null
          && words.termOf(stems.of(word)) == WordList.NO_TERM
          && entry.choices.isEmpty()
          && entry.texts.size() == 1
          && entry.texts.getFirst().terms.size() == 1) {
        spellings.put(word, entry.texts.getFirst().terms.getFirst());
      }
    }
    return spellings;
  }

  /** Leaves a spelling to be mended like any other slip, so that people are told of it. */
  void forget(String spelling) {
    byKey.remove(stems.of(spelling));
    spoken.remove(spelling);
  }

  private void add(Phrase phrase) {
    Looked said = said(phrase.say());
    if (!said.text.isPhrase()) {
      return;
    }
    List<Text> means = texts(phrase.means(), said.terms);
    List<Phrase.Choice> choices = choices(phrase.choices());
    if (said.whole != WordList.NO_TERM || !means.isEmpty() || !choices.isEmpty()) {
      put(said, best(means), choices, NO_ANSWER);
    }
  }

  private void put(Looked said, List<Text> means, List<Phrase.Choice> choices, int answer) {
    byKey.merge(
        said.text.key(), new Entry(said.whole, means, choices, answer), PhraseTable::together);
    spoken.addAll(said.text.words());
  }

  private void answer(SearchAnswer answer, int number) {
    for (String say : answer.say()) {
      Looked said = look(say);
      if (said.text.isPhrase()) {
        put(said, List.of(), List.of(), number);
      }
    }
  }

  private void quieten(String text) {
    Looked said = look(text);
    if (said.text.isPhrase() && said.text.words().size() > 1) {
      put(said, List.of(), List.of(), NO_ANSWER);
      quietKeys.add(said.text.key());
    }
  }

  /**
   * What a text of a phrase stands for by itself: who says {@code respite} means short breaks, and
   * that is a category; and of a text that no document has, its own texts.
   */
  private void follow(Phrase phrase, Map<String, Entry> direct) {
    Looked said = said(phrase.say());
    if (!said.text.isPhrase()) {
      return;
    }
    for (Phrase.Meaning meaning : phrase.means()) {
      if (meaning.loose()) {
        continue;
      }
      Looked meant = look(meaning.text());
      Entry entry = direct.get(meant.text.key());
      if (entry != null) {
        List<Phrase.Choice> topics = topics(entry.choices);
        List<Text> means = meant.isLacking() ? entry.texts : List.of();
        if (!topics.isEmpty() || !means.isEmpty()) {
          put(said, means, topics, NO_ANSWER);
        }
      }
    }
  }

  private List<Phrase.Choice> topics(List<Phrase.Choice> choices) {
    List<Phrase.Choice> topics = new ArrayList<>();
    for (Phrase.Choice choice : choices) {
      FacetGroup known = schema.group(choice.group());
      if (known != null && known.kind() == FacetKind.TOPIC) {
        topics.add(choice);
      }
    }
    return topics;
  }

  /** The quiet words with which a phrase begins, in alphabetical order. */
  List<String> quietOpenings(QuietWords quiet) {
    SortedMap<String, Entry> sorted = byKey();
    List<String> openings = new ArrayList<>();
    for (String word : quiet.words()) {
      String stem = stems.of(word);
      SortedMap<String, Entry> from = sorted.tailMap(stem);
      if (!from.isEmpty() && (from.firstKey() + ' ').startsWith(stem + ' ')) {
        openings.add(word);
      }
    }
    return openings;
  }

  private List<Text> texts(List<Phrase.Meaning> means, List<Integer> own) {
    List<Text> found = new ArrayList<>();
    for (Phrase.Meaning meaning : means) {
      Looked meant = look(meaning.text());
      List<Integer> terms = meant.whole == WordList.NO_TERM ? meant.terms : List.of(meant.whole);
      if (!terms.isEmpty() && !terms.contains(WordList.NO_TERM) && !terms.equals(own)) {
        boolean instead = own.equals(UNKNOWN_WORD) && !meaning.loose();
        int[] eighths = instead ? INSTEAD_EIGHTHS : meaning.loose() ? LOOSE_EIGHTHS : EIGHTHS;
        found.add(new Text(eighths[Math.min(terms.size(), eighths.length) - 1], terms));
      }
    }
    return found;
  }

  /** Each text is looked for once: it is met in all phrases of its line. */
  private Looked look(String text) {
    Looked found = looked.get(text);
    if (found == null) {
      found = look(texts.of(text));
      looked.put(text, found);
    }
    return found;
  }

  private Looked said(String say) {
    return say.contains(Phrase.NUMBER) ? look(texts.withNumber(say)) : look(say);
  }

  private Looked look(PhraseText text) {
    return new Looked(text, words.termOf(text.term()), termsOf(text));
  }

  /** The terms of all words but function words, or of all if there are no others. */
  private List<Integer> termsOf(PhraseText text) {
    SortedSet<Integer> loud = new TreeSet<>();
    SortedSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < text.words().size(); i++) {
      int term = words.termOf(text.stems().get(i));
      all.add(term);
      if (!QuietWords.isFunctionWord(text.words().get(i))) {
        loud.add(term);
      }
    }
    return List.copyOf(loud.isEmpty() ? all : loud);
  }

  private List<Phrase.Choice> choices(List<Phrase.Choice> asked) {
    List<Phrase.Choice> known = new ArrayList<>();
    for (Phrase.Choice choice : asked) {
      FacetGroup group = schema.group(choice.group());
      if (group == null) {
        continue;
      }
      List<String> values = new ArrayList<>();
      for (FacetValue value : group.values()) {
        if (choice.values().contains(value.id())) {
          values.add(value.id());
        }
      }
      if (choice.number() != Phrase.Number.NONE || !values.isEmpty()) {
        known.add(new Phrase.Choice(choice.group(), values, choice.number()));
      }
    }
    return known;
  }

  /** Two phrases with one key: the texts of both, and of one group the values of both. */
  private static Entry together(Entry one, Entry other) {
    Set<Text> texts = new LinkedHashSet<>(one.texts);
    texts.addAll(other.texts);
    List<Phrase.Choice> choices = new ArrayList<>(one.choices);
    for (Phrase.Choice choice : other.choices) {
      add(choices, choice);
    }
    return new Entry(
        Math.max(one.own, other.own),
        best(texts),
        choices,
        one.answer == NO_ANSWER ? other.answer : one.answer);
  }

  private static List<Text> best(Collection<Text> texts) {
    List<Text> best = new ArrayList<>(texts);
    best.sort((a, b) -> b.eighths - a.eighths);
    return List.copyOf(best.subList(0, Math.min(MAX_TEXTS, best.size())));
  }

  private static void add(List<Phrase.Choice> choices, Phrase.Choice more) {
    for (int i = 0; i < choices.size(); i++) {
      Phrase.Choice known = choices.get(i);
      if (known.group().equals(more.group()) && known.number() == more.number()) {
        Set<String> values = new LinkedHashSet<>(known.values());
        values.addAll(more.values());
        choices.set(i, new Phrase.Choice(known.group(), List.copyOf(values), known.number()));
        return;
      }
    }
    choices.add(more);
  }
}
