package org.localoffer.searchindex;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * What the forms of a word have in common: {@code therapies} and {@code therapy} are {@code
 * therapi}.
 *
 * <p>Porter's second English stemmer, and after it {@code -iz} becomes {@code -is}, because British
 * text has both {@code organise} and {@code organize}.
 */
final class BritishStems {

  /** Shorter stems keep their z: {@code quiz}. */
  private static final int SHORTEST_IZE = 5;

  private final EnglishStemmer porter = new EnglishStemmer();

  /** The stem of a word that {@link WordSplitter} gave. */
  String of(String word) {
    porter.setCurrent(word);
    porter.stem();
    String stem = porter.getCurrent();
    return stem.length() >= SHORTEST_IZE && stem.endsWith("iz")
        ? stem.substring(0, stem.length() - 1) + "s"
        : stem;
  }
}
