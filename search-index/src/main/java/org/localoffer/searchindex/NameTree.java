package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which names belong to which beginnings of what is typed.
 *
 * <p>A beginning that few names have is a leaf, with all of them. One that more have is a fork: it
 * has the best of them, and leaves and forks with one letter more. Where a whole word is typed and
 * still too many names have it, another word of theirs follows after a space, unless that word
 * leads to a leaf by itself.
 */
final class NameTree {

  /** Names of a leaf: about 3 KB compressed. */
  private static final int LEAF_NAMES = 128;

  /** Names of a fork: twice as many as are shown, so that slips find their like. */
  static final int FORK_NAMES = 16;

  /** One letter says too little to be worth a file. */
  static final int SHORTEST = 2;

  /** A word of one or two letters begins too many others to be followed by a second word. */
  private static final int SHORTEST_BEFORE_ANOTHER = 3;

  /** Names of a site, 16 million: their numbers share a {@code long} when they are ranked. */
  private static final int MOST_NAMES = (1 << 24) - 1;

  /** A beginning and its names; a list of leaves or of forks is sorted by it. */
  record Node(String beginning, List<NamedText> names) {}

  private record Key(String word, NamedText text) {}

  /** A whole word that too many names have, with these names. */
  private record Common(String word, Set<NamedText> names) {}

  private final List<Common> commonWords = new ArrayList<>();
  private final Set<String> leavesOfOneWord = new HashSet<>();
  private final List<Node> leaves = new ArrayList<>();
  private final List<Node> forks = new ArrayList<>();

  private NameTree() {}

  /**
   * @throws IllegalArgumentException if there are more than {@value #MOST_NAMES} names
   */
  static NameTree of(List<NamedText> texts) {
    if (texts.size() > MOST_NAMES) {
      throw new IllegalArgumentException(texts.size() + " names; at most " + MOST_NAMES);
    }
    NameTree tree = new NameTree();
    tree.branch("", keys(texts, ""), 0);
    for (Node leaf : tree.leaves) {
      tree.leavesOfOneWord.add(leaf.beginning);
    }
    for (Common common : tree.commonWords) {
      tree.branch(common.word, keys(common.names, common.word), 0);
    }
    tree.leaves.sort((a, b) -> a.beginning.compareTo(b.beginning));
    tree.forks.sort((a, b) -> a.beginning.compareTo(b.beginning));
    return tree;
  }

  List<Node> leaves() {
    return leaves;
  }

  List<Node> forks() {
    return forks;
  }

  private static List<Key> keys(Iterable<NamedText> texts, String without) {
    List<Key> keys = new ArrayList<>();
    for (NamedText text : texts) {
      for (String word : text.keys()) {
        if (!word.equals(without)) {
          keys.add(new Key(word, text));
        }
      }
    }
    keys.sort((a, b) -> a.word.compareTo(b.word));
    return keys;
  }

  /** Nodes for each letter that stands behind the first {@code shared} ones of the keys. */
  private void branch(String before, List<Key> keys, int shared) {
    int from = 0;
    while (from < keys.size()) {
      String word = keys.get(from).word;
      int to = from + 1;
      while (to < keys.size() && sameLetter(word, keys.get(to).word, shared)) {
        to++;
      }
      if (word.length() > shared) {
        node(before, keys.subList(from, to), shared + 1);
      }
      from = to;
    }
  }

  private static boolean sameLetter(String a, String b, int at) {
    return a.length() > at && b.length() > at
        ? a.charAt(at) == b.charAt(at)
        : a.length() <= at && b.length() <= at;
  }

  private void node(String before, List<Key> keys, int shared) {
    String first = keys.getFirst().word;
    if (!before.isEmpty() && leavesOfOneWord.contains(first.substring(0, shared))) {
      // Who types so far finds all names in that leaf, whatever else was typed.
      return;
    }
    Set<NamedText> names = new LinkedHashSet<>();
    for (Key key : keys) {
      names.add(key.text);
    }
    if (names.size() <= LEAF_NAMES) {
      leaves.add(new Node(text(before, first.substring(0, shared)), List.copyOf(names)));
    } else {
      fork(before, keys, common(first, keys.getLast().word), names);
    }
  }

  private void fork(String before, List<Key> keys, int shared, Set<NamedText> names) {
    String word = keys.getFirst().word;
    String beginning = word.substring(0, shared);
    if (!before.isEmpty() || shared >= SHORTEST) {
      forks.add(
          new Node(text(before, beginning), best(names, before.isEmpty() ? beginning : before)));
    }
    branch(before, keys, shared);
    if (before.isEmpty() && word.length() == shared && shared >= SHORTEST_BEFORE_ANOTHER) {
      commonWords.add(new Common(word, names));
    }
  }

  /**
   * The best first: what is just that word, then those with such a word early on, pages' own names
   * before others, then in their order; each page once.
   */
  private static List<NamedText> best(Set<NamedText> names, String beginning) {
    NamedText[] all = names.toArray(NamedText[]::new);
    long[] ranks = new long[all.length];
    for (int i = 0; i < all.length; i++) {
      long early = all[i].placeOf(beginning) * 2L + (all[i].also().isEmpty() ? 1 : 2);
      ranks[i] = (all[i].isJust(beginning) ? 0 : early << 48) + ((long) all[i].order() << 24) + i;
    }
    Arrays.sort(ranks);
    List<NamedText> best = new ArrayList<>(FORK_NAMES);
    Set<Integer> pages = new HashSet<>();
    for (int i = 0; i < ranks.length && best.size() < FORK_NAMES; i++) {
      NamedText text = all[(int) (ranks[i] & MOST_NAMES)];
      if (pages.add(text.order())) {
        best.add(text);
      }
    }
    return best;
  }

  private static int common(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return i;
      }
    }
    return length;
  }

  private static String text(String before, String beginning) {
    return before.isEmpty() ? beginning : before + ' ' + beginning;
  }
}
