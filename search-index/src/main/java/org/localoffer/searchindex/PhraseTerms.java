package org.localoffer.searchindex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.localoffer.searchindex.PhraseTexts.PhraseText;

/** What the documents of a finished index have of the texts of phrases. */
final class PhraseTerms {

  /**
   * What the documents have of one text.
   *
   * @param whole the term of the text as it stands, or {@link WordList#NO_TERM}
   * @param terms of its words, rising; {@link WordList#NO_TERM} for those that no document has
   */
  record Looked(PhraseText text, int whole, List<Integer> terms) {

    /** Whether it has a word that no document has. */
    boolean isLacking() {
      return terms.contains(WordList.NO_TERM);
    }
  }

  private final WordList words;
  private final PhraseTexts texts;
  private final Map<String, Looked> looked = new HashMap<>();

  /**
   * @param words those of the documents
   */
  PhraseTerms(WordList words, PhraseTexts texts) {
    this.words = words;
    this.texts = texts;
  }

  /** Each text is looked for once: it is met in all phrases of its line. */
  Looked look(String text) {
    return looked.computeIfAbsent(text, each -> look(texts.of(each)));
  }

  /** The same for what people say, in which a sign for a number counts as a word. */
  Looked said(String say) {
    return say.contains(Phrase.NUMBER) ? look(texts.withNumber(say)) : look(say);
  }

  private Looked look(PhraseText text) {
    return new Looked(text, words.termOf(text.term()), termsOf(text));
  }

  /** The terms of all words but function words, or of all if there are no others. */
  private List<Integer> termsOf(PhraseText text) {
    SortedSet<Integer> loud = new TreeSet<>();
    SortedSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < text.words().size(); i++) {
      int term = words.termOf(text.stems().get(i));
      all.add(term);
      if (!QuietWords.isFunctionWord(text.words().get(i))) {
        loud.add(term);
      }
    }
    return List.copyOf(loud.isEmpty() ? all : loud);
  }
}
