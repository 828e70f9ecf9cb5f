package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts and words that many results share: they stand once in a file that every search needs, and
 * others name them by their place there.
 */
final class CommonTexts {

  /** Stands before the digits of a common text inside of another. */
  static final char MARK = '`';

  /** Ends a text. */
  static final char END = '^';

  /** What is common everywhere, and so not in the file: a text that has a sign names it. */
  private static final List<String> SIGNS = List.of(String.valueOf(MARK), String.valueOf(END), "");

  /**
   * A text is common if one in so many documents has it, but {@link #LEAST_COMMON} at least: every
   * visitor loads the file, so that it must not grow as the directory does.
   */
  private static final int SHARE_OF_COMMON = 250;

  private static final int LEAST_COMMON = 4;

  /** Documents whose words are counted, at most: more of them say the same. */
  private static final int DOCUMENTS_COUNTED = 1_000;

  /** Tenths of a byte that a letter takes where it stands, and a word's place instead of it. */
  private static final int OF_A_LETTER = 6;

  private static final int OF_A_PLACE = 18;

  /** Tenths of a byte that a word must save in all that is counted. */
  private static final int LEAST_SAVED = 120;

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /**
   * Finds what is common.
   *
   * @param whole the texts of each document that may stand in the file as they are
   * @param others further texts of each, whose words may
   */
  CommonTexts(List<List<String>> whole, List<String> others) {
    SIGNS.forEach(sign -> places.put(sign, places.size()));
    addTexts(whole);
    addWords(whole, others);
  }

  private void addTexts(List<List<String>> whole) {
    Map<String, Integer> counts = new HashMap<>();
    whole.forEach(of -> of.forEach(text -> counts.merge(text, 1, Integer::sum)));
    int least = Math.max(LEAST_COMMON, whole.size() / SHARE_OF_COMMON);
    add(counts, (text, count) -> count >= least);
  }

  private void addWords(List<List<String>> whole, List<String> others) {
    Map<String, Integer> counts = new HashMap<>();
    int step = 1 + (whole.size() - 1) / DOCUMENTS_COUNTED;
    for (int document = 0; document < whole.size(); document += step) {
      whole.get(document).forEach(text -> countWords(text, counts));
      countWords(others.get(document), counts);
    }
    add(
        counts,
        (word, count) -> (count - 1) * (word.length() * OF_A_LETTER - OF_A_PLACE) > LEAST_SAVED);
  }

  private void countWords(String text, Map<String, Integer> counts) {
    if (!places.containsKey(text)) {
      for (int from = 0; from < text.length(); ) {
        int to = endOfWord(text, from);
        counts.merge(text.substring(from, to), 1, Integer::sum);
        from = to;
      }
    }
  }

  private interface Choice {
    boolean takes(String text, int count);
  }

  /** Adds what is chosen, the most frequent first, then by alphabet. */
  private void add(Map<String, Integer> counts, Choice choice) {
    List<String> chosen = new ArrayList<>();
    counts.forEach(
        (text, count) -> {
          if (choice.takes(text, count) && !places.containsKey(text) && !hasSign(text)) {
            chosen.add(text);
          }
        });
    chosen.sort(
        (a, b) -> {
          int byCount = counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0);
          return byCount == 0 ? a.compareTo(b) : byCount;
        });
    for (String text : chosen) {
      places.put(text, places.size());
      texts.add(text);
    }
  }

  private static boolean hasSign(String text) {
    return text.indexOf(MARK) >= 0 || text.indexOf(END) >= 0;
  }

  /** Where the word ends that begins at this place, after the space behind it. */
  private static int endOfWord(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space + 1;
  }

  /** What stands in the file. */
  String file() {
    return String.join(String.valueOf(END), texts);
  }

  /** Appends a text: 0 for none, 1 more than its place if it is common, or itself between ends. */
  void append(StringBuilder row, @Nullable String text) {
    Integer place = text == null ? Integer.valueOf(-1) : places.get(text);
    if (place != null) {
      Digits.append(row, place + 1);
      return;
    }
    row.append(END);
    for (int from = 0; from < text.length(); ) {
      int to = endOfWord(text, from);
      appendWord(row, text.substring(from, to));
      from = to;
    }
    row.append(END);
  }

  private void appendWord(StringBuilder row, String word) {
    Integer place = places.get(word);
    if (place != null) {
      Digits.append(row.append(MARK), place);
      return;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == MARK || c == END) {
        Digits.append(row.append(MARK), SIGNS.indexOf(String.valueOf(c)));
      } else {
        row.append(c);
      }
    }
  }
}
