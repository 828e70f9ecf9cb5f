package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of phrases, each split and stemmed once: a text stands in all phrases of its line, ten
 * and more, and is asked for again when the documents are known.
 */
final class PhraseTexts {

  /**
   * One text.
   *
   * @param words as {@link WordSplitter} gives them
   * @param stems of each word; the sign for a number is its own
   * @param key by which a phrase of this text is known; see {@link PhraseTable}
   * @param term the term of the text as it stands, or empty; see {@link PhraseSpotter#termOf}
   */
  record PhraseText(List<String> words, List<String> stems, String key, String term) {

    /** Whether a query can have it: one word or more, and not too many. */
    boolean isPhrase() {
      return !words.isEmpty() && words.size() <= Phrase.MAX_WORDS;
    }
  }

  private final BritishStems stems;
  private final QuietWords quiet;
  private final WordSplitter splitter = new WordSplitter();
  private final Map<String, PhraseText> known = new HashMap<>();

  PhraseTexts(BritishStems stems, QuietWords quiet) {
    this.stems = stems;
    this.quiet = quiet;
  }

  /** A text that documents may have; a sign for a number is no word of theirs. */
  PhraseText of(String text) {
    return known.computeIfAbsent(text, this::read);
  }

  /** What people say with a sign for a number, which counts as a word here. */
  PhraseText withNumber(String say) {
    return text(wordsAndNumber(say));
  }

  /** All that {@link #of} was asked for, in no order. */
  Collection<PhraseText> all() {
    return known.values();
  }

  private PhraseText read(String text) {
    List<String> words = splitter.words(text);
    return text.startsWith(Phrase.EXACT) && words.size() == 1 ? form(words) : text(words);
  }

  private List<String> wordsAndNumber(String say) {
    List<String> words = new ArrayList<>();
    for (String part : say.split(" ")) {
      if (part.equals(Phrase.NUMBER)) {
        words.add(part);
      } else {
        words.addAll(splitter.words(part));
      }
    }
    return words;
  }

  /** One form of a word, which lies beside what all of its forms stand for. */
  private PhraseText form(List<String> words) {
    String stem = stems.of(words.getFirst());
    return new PhraseText(words, List.of(stem), keyOfForm(stem, words.getFirst()), "");
  }

  /** The key of one form of a word. */
  static String keyOfForm(String stem, String form) {
    return stem + ' ' + Phrase.EXACT + form;
  }

  private PhraseText text(List<String> words) {
    List<String> all = new ArrayList<>(words.size());
    List<String> loud = new ArrayList<>(words.size());
    for (String word : words) {
      String stem = word.equals(Phrase.NUMBER) ? word : stems.of(word);
      all.add(stem);
      if (!quiet.contains(word)) {
        loud.add(stem);
      }
    }
    String key = String.join(" ", loud.size() >= 2 ? loud : all);
    return new PhraseText(words, all, key, PhraseSpotter.termOf(words, all));
  }
}
