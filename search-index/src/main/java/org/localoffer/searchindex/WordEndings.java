package org.localoffer.searchindex;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The words of an index sorted from their ends, so that a word whose first letter is wrong is found
 * among those that end alike, and a browser loads no others.
 */
final class WordEndings {

  private final String[] reversed;
  private final int[] places;

  private WordEndings(String[] reversed, int[] places) {
    this.reversed = reversed;
    this.places = places;
  }

  static WordEndings of(WordList list) {
    String[] words = list.words();
    int[] places =
        IntStream.range(0, words.length)
            .boxed()
            .sorted(Comparator.comparing(place -> reversed(words[place])))
            .mapToInt(Integer::intValue)
            .toArray();
    String[] reversed = new String[places.length];
    for (int i = 0; i < places.length; i++) {
      reversed[i] = reversed(words[places[i]]);
    }
    return new WordEndings(reversed, places);
  }

  /** The words from their last letters to their first, sorted by UTF-16 code units. */
  String[] reversed() {
    return reversed;
  }

  /** For each of {@link #reversed()} its place in the list. */
  int[] places() {
    return places;
  }

  /** The places in the list of the words that end so, sorted from their ends. */
  int[] placesOf(String ending) {
    String start = reversed(ending);
    return Arrays.copyOfRange(places, firstFrom(start), firstFrom(start + '\uffff'));
  }

  private int firstFrom(String start) {
    int found = Arrays.binarySearch(reversed, start);
    return found >= 0 ? found : -found - 1;
  }

  /** No word holds a surrogate, so that each code unit is a letter. */
  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }
}
