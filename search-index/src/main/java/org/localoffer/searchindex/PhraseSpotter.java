package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in the words of a text, so that {@code special school} is more than a special
 * and a school somewhere in an entry. Function words between do not matter.
 *
 * <p>Each phrase that a text has becomes a term of its own: the stems of its words with spaces
 * between. Used for one text after another: {@link #startText()}, then {@link #next} for each word.
 */
final class PhraseSpotter {

  /** Stands for a word that phrases are blind to. */
  private static final int BLIND = -2;

  /** Stands for a word that no phrase has. */
  private static final int FOREIGN = -1;

  /** Stands for a term that was not looked at yet. */
  private static final int UNKNOWN = -3;

  private static final class Node {
    private final Map<Integer, Node> next = new HashMap<>();
    private @Nullable String phrase;
  }

  private final WordTable table;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Node root = new Node();
  private final List<Node> open = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private int[] numberOfTerm = new int[1024];

  PhraseSpotter(WordTable table) {
    this.table = table;
    Arrays.fill(numberOfTerm, UNKNOWN);
  }

  /**
   * The term of a phrase: the stems of its words but function words, with spaces between; empty if
   * these are fewer than two, or more than {@value Phrase#MAX_WORDS}.
   *
   * @param stems of each word
   */
  static String termOf(List<String> words, List<String> stems) {
    StringBuilder key = new StringBuilder();
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!QuietWords.isFunctionWord(words.get(i))) {
        key.append(count++ == 0 ? "" : " ").append(stems.get(i));
      }
    }
    return count < 2 || count > Phrase.MAX_WORDS ? "" : key.toString();
  }

  /**
   * From now on a phrase is found.
   *
   * @param phrase as {@link #termOf} gives it; nothing is learnt from an empty one
   */
  void learn(String phrase) {
    if (phrase.isEmpty()) {
      return;
    }
    Node node = root;
    for (String stem : phrase.split(" ")) {
      int number = numbers.computeIfAbsent(stem, key -> numbers.size());
      node = node.next.computeIfAbsent(number, key -> new Node());
    }
    node.phrase = phrase;
  }

  /** Forgets the words before. */
  void startText() {
    open.clear();
  }

  /**
   * The phrases that end with this word; valid until the next call.
   *
   * @param term the number of the word's term
   */
  List<String> next(char[] letters, int length, int term) {
    found.clear();
    int number = numberOf(letters, length, term);
    if (number == BLIND) {
      return found;
    }
    int kept = 0;
    int before = number == FOREIGN ? 0 : open.size();
    for (int i = 0; i < before; i++) {
      kept = follow(open.get(i), number, kept);
    }
    if (number != FOREIGN) {
      Node first = root.next.get(number);
      if (first != null) {
        keep(first, kept++);
      }
    }
    open.subList(kept, open.size()).clear();
    return found;
  }

  private int follow(Node from, int number, int kept) {
    Node to = from.next.get(number);
    if (to == null) {
      return kept;
    }
    if (to.phrase != null) {
      found.add(to.phrase);
    }
    keep(to, kept);
    return kept + 1;
  }

  private void keep(Node node, int place) {
    if (place < open.size()) {
      open.set(place, node);
    } else {
      open.add(node);
    }
  }

  private int numberOf(char[] letters, int length, int term) {
    if (QuietWords.isFunctionWord(letters, length)) {
      return BLIND;
    }
    if (term >= numberOfTerm.length) {
      int old = numberOfTerm.length;
      numberOfTerm = Arrays.copyOf(numberOfTerm, Math.max(term + 1, old * 2));
      Arrays.fill(numberOfTerm, old, numberOfTerm.length, UNKNOWN);
    }
    if (numberOfTerm[term] == UNKNOWN) {
      numberOfTerm[term] = numbers.getOrDefault(table.term(term).utf8ToString(), FOREIGN);
    }
    return numberOfTerm[term];
  }
}
