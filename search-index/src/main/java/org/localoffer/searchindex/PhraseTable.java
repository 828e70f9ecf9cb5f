package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What phrases stand for in a finished index, by the stems of their words.
 *
 * <p>A phrase with two loud words or more is known by these alone, so that {@code transport to my
 * school} is {@code transport to school}; any other by all its words. See {@link QuietWords}.
 */
final class PhraseTable {

  /** Texts of one phrase that are looked for, at most: each may load a file. */
  private static final int MAX_TEXTS = 8;

  /** Stands for the answer to a phrase that has none. */
  static final int NO_ANSWER = -1;

  /**
   * What a phrase stands for.
   *
   * @param own the term of the phrase itself, where documents have it as it stands; or {@link
   *     WordList#NO_TERM}
   * @param texts loose ones last, then the weightiest first
   * @param choices values of filters that it names; of each group and kind of number one
   * @param answer the number of the answer to it alone, or {@link #NO_ANSWER}
   */
  record Entry(int own, List<Text> texts, List<Phrase.Choice> choices, int answer) {

    /** Two phrases with one key: the texts of both, and of one group the values of both. */
    Entry and(Entry other) {
      Set<Text> all = new LinkedHashSet<>(texts);
      all.addAll(other.texts);
      List<Phrase.Choice> named = new ArrayList<>(choices);
      other.choices.forEach(choice -> addTo(named, choice));
      return new Entry(
          Math.max(own, other.own),
          Text.best(all),
          named,
          answer == NO_ANSWER ? other.answer : answer);
    }

    private static void addTo(List<Phrase.Choice> choices, Phrase.Choice more) {
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

  /**
   * Terms that a document must all have.
   *
   * @param eighths how much the sum of their scores counts, 1 to 8
   * @param terms rising
   * @param loose whether it says less than the phrase, or something wider
   */
  record Text(int eighths, List<Integer> terms, boolean loose) {

    /**
     * The {@value #MAX_TEXTS} best: loose ones last, then the weightiest; of equal ones the
     * earlier.
     */
    static List<Text> best(Collection<Text> texts) {
      List<Text> best = new ArrayList<>(texts);
      best.sort(
          Comparator.comparing(Text::loose)
              .thenComparing(Comparator.comparingInt(Text::eighths).reversed()));
      return List.copyOf(best.subList(0, Math.min(MAX_TEXTS, best.size())));
    }
  }

  private final WordList words;
  private final BritishStems stems;
  private final SortedMap<String, Entry> byKey;
  private final Set<String> spoken;
  private final SortedSet<String> quietKeys;

  /**
   * @param words those of the documents
   * @param spoken the words of all phrases
   */
  PhraseTable(
      WordList words,
      BritishStems stems,
      Map<String, Entry> byKey,
      Set<String> spoken,
      SortedSet<String> quietKeys) {
    this.words = words;
    this.stems = stems;
    this.byKey = Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
    this.spoken = spoken;
    this.quietKeys = quietKeys;
  }

  /** What the phrase with this key stands for, or null if there is none. */
  @Nullable Entry find(String key) {
    return byKey.get(key);
  }

  /** The keys of two stems or more that begin with this one, in alphabetical order. */
  Set<String> longerThan(String stem) {
    // A space comes before all letters, and the next sign is the end of it.
    return byKey.subMap(stem + ' ', stem + '!').keySet();
  }

  /** The keys of the phrases that a query leaves out as a whole if it has anything else. */
  SortedSet<String> quietKeys() {
    return quietKeys;
  }

  /** All phrases that stand for something, by their keys. */
  SortedMap<String, Entry> byKey() {
    return byKey;
  }

  /** The words of all these phrases, without the sign for a number, in no order. */
  Set<String> words() {
    return spoken;
  }

  /** The quiet words with which a phrase begins, in alphabetical order. */
  List<String> quietOpenings(QuietWords quiet) {
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

  /** The same without some spellings: they are then mended as a slip, and people told of it. */
  PhraseTable without(Set<String> less) {
    Map<String, Entry> rest = new HashMap<>(byKey);
    Set<String> restSpoken = new HashSet<>(spoken);
    for (String spelling : less) {
      rest.remove(stems.of(spelling));
      restSpoken.remove(spelling);
    }
    return new PhraseTable(words, stems, rest, restSpoken, quietKeys);
  }
}
