package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One name of a page, and the words by which it is looked up: the first one, and all that say
 * something.
 *
 * @param order the number of the page's suggestion, in the order in which they were given
 * @param also the name, where it is not the page's own; else empty
 * @param words all its words
 * @param keys those by which it is looked up, each once
 */
record NamedText(int order, String also, List<String> words, Set<String> keys) {

  /**
   * Words that lead to a name only where it begins with them. Fewer than {@link QuietWords}: who
   * types {@code needs} in a name box wants names with needs.
   */
  static final String LITTLE_TEXT =
      "a an and are as at be by for from in into is it its my of on or our that the their this to us"
          + " we with you your";

  private static final Set<String> LITTLE = Set.of(LITTLE_TEXT.split(" "));

  /** The names of all suggestions, in their order; what has no word cannot be typed. */
  static List<NamedText> of(List<Suggestion> suggestions) {
    WordSplitter splitter = new WordSplitter();
    List<NamedText> texts = new ArrayList<>(suggestions.size() + suggestions.size() / 4);
    for (int order = 0; order < suggestions.size(); order++) {
      Suggestion suggestion = suggestions.get(order);
      add(texts, order, "", splitter.words(suggestion.name()));
      for (String also : suggestion.also()) {
        add(texts, order, also, splitter.words(also));
      }
    }
    return texts;
  }

  private static void add(List<NamedText> texts, int order, String also, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    Set<String> keys = new LinkedHashSet<>();
    for (int place = 0; place < words.size(); place++) {
      if (isKey(words, place)) {
        keys.add(words.get(place));
      }
    }
    texts.add(new NamedText(order, also, words, keys));
  }

  /** Whether it is this word and no more: who types all of an acronym means it. */
  boolean isJust(String word) {
    return words.size() == 1 && words.getFirst().equals(word);
  }

  /** The place of the first key that begins so, from 0; after all words where none does. */
  int placeOf(String beginning) {
    for (int place = 0; place < words.size(); place++) {
      if (isKey(words, place) && words.get(place).startsWith(beginning)) {
        return place;
      }
    }
    return words.size();
  }

  /** Two names are the same where they are the same object: there is one of each. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  private static boolean isKey(List<String> words, int place) {
    return place == 0 || !LITTLE.contains(words.get(place));
  }
}
