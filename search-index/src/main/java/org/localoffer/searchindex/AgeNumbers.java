package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;

/** Numbers that may be ages, as people write them in a query. */
final class AgeNumbers {

  /** Stands for no number. */
  static final int NONE = -1;

  /** From two on: “one” is seldom a number. */
  private static final List<String> WORDS =
      List.of(
          ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen twenty")
              .split(" "));

  private static final int FIRST_WORD = 2;

  private AgeNumbers() {}

  /** The number that a word writes, or {@link #NONE} if it is none or too large. */
  static int in(String word) {
    int place = WORDS.indexOf(word);
    if (place >= 0) {
      return FIRST_WORD + place;
    }
    if (word.isEmpty() || word.length() > 2 || digitsOf(word) < word.length()) {
      return NONE;
    }
    int number = Integer.parseInt(word);
    return number <= Phrase.MAX_NUMBER ? number : NONE;
  }

  /** How many digits a word begins with. */
  static int digitsOf(String word) {
    int digits = 0;
    while (digits < word.length() && isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  /** The words that write a number. */
  static List<String> words() {
    return WORDS;
  }

  /** The texts between the signs + of a query that stand right behind a digit, as in 16+. */
  static List<String> aroundPlus(String query) {
    List<String> texts = new ArrayList<>();
    int from = 0;
    for (int at = query.indexOf('+'); at >= 0; at = query.indexOf('+', at + 1)) {
      if (at > 0 && isDigit(query.charAt(at - 1))) {
        texts.add(query.substring(from, at));
        from = at + 1;
      }
    }
    texts.add(query.substring(from));
    return texts;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
