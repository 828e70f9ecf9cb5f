package org.localoffer.searchindex;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * What the forms of a word have in common: {@code therapies} and {@code therapy} are {@code
 * therapi}.
 *
 * <p>Porter's second English stemmer. It cuts {@code organize} down to {@code organ} and leaves
 * {@code organise} whole, but British text has both, so {@code -ize} is read as {@code -ise}.
 *
 * <p>Each word is stemmed once: stemming is the dearest step in the making of an index, and
 * documents and phrases have most words in common.
 */
final class BritishStems {

  /** Letters before the {@code iz}: prize and seize are not what a Briton spells prise. */
  private static final int SHORTEST_BEFORE_IZE = 3;

  private static final String[] AFTER_IZ = {
    "e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational"
  };

  private final EnglishStemmer porter = new EnglishStemmer();
  private final Map<String, String> known = new HashMap<>();

  /** The stem of a word that {@link WordSplitter} gave. */
  String of(String word) {
    String stem = known.get(word);
    if (stem == null) {
      porter.setCurrent(british(word));
      porter.stem();
      stem = porter.getCurrent();
      known.put(word, stem);
    }
    return stem;
  }

  private static String british(String word) {
    int iz = word.lastIndexOf("iz");
    if (iz >= SHORTEST_BEFORE_IZE) {
      for (String ending : AFTER_IZ) {
        if (word.length() == iz + 2 + ending.length() && word.endsWith(ending)) {
          return word.substring(0, iz) + "is" + ending;
        }
      }
    }
    return word;
  }
}
