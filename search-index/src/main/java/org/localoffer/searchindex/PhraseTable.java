package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

  /**
   * What a phrase stands for.
   *
   * @param own the term of the phrase itself, where documents have it as it stands; or {@link
   *     WordList#NO_TERM}
   * @param texts the weightiest first
   */
  record Entry(int own, List<Text> texts, List<Phrase.Choice> choices) {}

  /**
   * Terms that a document must all have.
   *
   * @param eighths how much the sum of their scores counts, 1 to 8
   * @param terms rising
   */
  record Text(int eighths, List<Integer> terms) {}

  private final BritishStems stems = new BritishStems();
  private final WordSplitter splitter = new WordSplitter();
  private final QuietWords quiet;
  private final WordList words;
  private final SearchSchema schema;
  private final SortedMap<String, Entry> byKey = new TreeMap<>();
  private final SortedSet<String> spoken = new TreeSet<>();

  private PhraseTable(SearchSchema schema, WordList words, QuietWords quiet) {
    this.schema = schema;
    this.words = words;
    this.quiet = quiet;
  }

  static PhraseTable of(
      SearchSchema schema, WordList words, QuietWords quiet, List<Phrase> phrases) {
    PhraseTable table = new PhraseTable(schema, words, quiet);
    phrases.forEach(table::add);
    SortedMap<String, Entry> direct = new TreeMap<>(table.byKey);
    phrases.forEach(phrase -> table.follow(phrase, direct));
    return table;
  }

  /** The words of a phrase: {@link WordSplitter}'s, and the sign for a number. */
  static List<String> wordsOf(String say, WordSplitter splitter) {
    List<String> words = new ArrayList<>();
    for (String part : say.split(" ")) {
      if (part.equals(Phrase.NUMBER)) {
        words.add(part);
      } else {
        words.addAll(splitter.words(part));
      }
    }
    return words;
  }

  @Nullable Entry find(String key) {
    return byKey.get(key);
  }

  /** All phrases that stand for something, by their keys. */
  SortedMap<String, Entry> byKey() {
    return byKey;
  }

  /** The words of all these phrases, without the sign for a number. */
  SortedSet<String> words() {
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
    List<String> said = wordsOf(phrase.say(), splitter);
    if (said.isEmpty() || said.size() > Phrase.MAX_WORDS) {
      return;
    }
    List<String> key = keyOf(said);
    List<Text> texts = texts(phrase.means(), termsOf(said));
    List<Phrase.Choice> choices = choices(phrase.choices());
    int own = words.termOf(PhraseSpotter.termOf(said, stems));
    if (own != WordList.NO_TERM || !texts.isEmpty() || !choices.isEmpty()) {
      byKey.merge(
          String.join(" ", key), new Entry(own, best(texts), choices), PhraseTable::together);
      spoken.addAll(said);
      spoken.remove(Phrase.NUMBER);
    }
  }

  /**
   * What a text of a phrase stands for by itself: who says {@code respite} means short breaks, and
   * that is a category; and of a text that no document has, its own texts.
   */
  private void follow(Phrase phrase, SortedMap<String, Entry> direct) {
    List<String> said = wordsOf(phrase.say(), splitter);
    if (said.isEmpty() || said.size() > Phrase.MAX_WORDS) {
      return;
    }
    for (Phrase.Meaning meaning : phrase.means()) {
      List<String> meant = splitter.words(meaning.text());
      Entry entry = direct.get(String.join(" ", keyOf(meant)));
      if (entry != null && !meaning.loose()) {
        List<Phrase.Choice> topics =
            entry.choices.stream().filter(choice -> isTopic(choice.group())).toList();
        List<Text> texts =
            termsOf(meant).contains(WordList.NO_TERM) ? entry.texts : List.<Text>of();
        if (!topics.isEmpty() || !texts.isEmpty()) {
          int own = words.termOf(PhraseSpotter.termOf(said, stems));
          byKey.merge(
              String.join(" ", keyOf(said)), new Entry(own, texts, topics), PhraseTable::together);
          spoken.addAll(said);
        }
      }
    }
    spoken.remove(Phrase.NUMBER);
  }

  private boolean isTopic(String group) {
    FacetGroup known = schema.group(group);
    return known != null && known.kind() == FacetKind.TOPIC;
  }

  /** The quiet words with which a phrase begins, in alphabetical order. */
  List<String> quietOpenings() {
    List<String> openings = new ArrayList<>();
    for (String word : quiet.words()) {
      String stem = stems.of(word);
      SortedMap<String, Entry> from = byKey.tailMap(stem);
      if (!from.isEmpty() && (from.firstKey() + ' ').startsWith(stem + ' ')) {
        openings.add(word);
      }
    }
    return openings;
  }

  private List<String> keyOf(List<String> said) {
    List<String> all = new ArrayList<>();
    List<String> loud = new ArrayList<>();
    for (String word : said) {
      String stem = stemOf(word);
      all.add(stem);
      if (!quiet.contains(word)) {
        loud.add(stem);
      }
    }
    return loud.size() >= 2 ? loud : all;
  }

  private String stemOf(String word) {
    return word.equals(Phrase.NUMBER) ? word : stems.of(word);
  }

  private List<Text> texts(List<Phrase.Meaning> means, Set<Integer> own) {
    List<Text> texts = new ArrayList<>();
    for (Phrase.Meaning meaning : means) {
      List<String> meant = splitter.words(meaning.text());
      int whole = words.termOf(PhraseSpotter.termOf(meant, stems));
      Set<Integer> terms = whole == WordList.NO_TERM ? termsOf(meant) : Set.of(whole);
      if (!terms.isEmpty() && !terms.contains(WordList.NO_TERM) && !terms.equals(own)) {
        int[] eighths = meaning.loose() ? LOOSE_EIGHTHS : EIGHTHS;
        texts.add(
            new Text(eighths[Math.min(terms.size(), eighths.length) - 1], List.copyOf(terms)));
      }
    }
    return texts;
  }

  /** The terms of all words but function words, or of all if there are no others. */
  private Set<Integer> termsOf(List<String> said) {
    Set<Integer> loud = new TreeSet<>();
    Set<Integer> all = new TreeSet<>();
    for (String word : said) {
      int term = words.termOf(stemOf(word));
      all.add(term);
      if (!QuietWords.isFunctionWord(word)) {
        loud.add(term);
      }
    }
    return loud.isEmpty() ? all : loud;
  }

  private List<Phrase.Choice> choices(List<Phrase.Choice> asked) {
    List<Phrase.Choice> known = new ArrayList<>();
    for (Phrase.Choice choice : asked) {
      FacetGroup group = schema.group(choice.group());
      if (group == null) {
        continue;
      }
      List<String> values =
          group.values().stream().map(FacetValue::id).filter(choice.values()::contains).toList();
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
    return new Entry(Math.max(one.own, other.own), best(texts), choices);
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
