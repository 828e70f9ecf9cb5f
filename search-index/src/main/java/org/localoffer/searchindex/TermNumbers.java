package org.localoffer.searchindex;

/**
 * How the files number the terms: {@value #MOST_IN_FILE} times the number of a term's file and its
 * place there, so that a number tells the file without a list of how many each has. They rise as
 * the terms' own numbers do.
 */
final class TermNumbers {

  /** The most terms in a file. */
  static final int MOST_IN_FILE = 32;

  private final int[] numbers;
  private int count;

  TermNumbers(int terms) {
    numbers = new int[terms];
  }

  /** Gives the next term its number. */
  void add(int file, int place) {
    numbers[count++] = file * MOST_IN_FILE + place;
  }

  /** The number in the files of the term with this number. */
  int of(int term) {
    return numbers[term];
  }
}
