package org.localoffer.searchindex;

import java.util.Arrays;

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
    String[] reversed = list.words().clone();
    Arrays.setAll(reversed, i -> reversed(reversed[i]));
    Arrays.sort(reversed);
    int[] places = new int[reversed.length];
    Arrays.setAll(places, i -> list.indexOf(reversed(reversed[i])));
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
