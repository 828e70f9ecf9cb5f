package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words, the same way for entries and for queries, here and in {@code words.js}.
 *
 * <p>A word is a run of letters and digits after {@link Folding}. An apostrophe inside a word is
 * left out ({@code can't} is {@code cant}, as many type it), and a possessive loses its s ({@code
 * children's} is {@code children}). A hyphen, a dot or an underscore ends a word. Lucene's own
 * tokenizer keeps {@code example.org} and {@code a_b} whole; a family that types {@code example}
 * must find them, and a browser cannot run its rules.
 */
final class WordSplitter {

  /** Longer runs of letters are cut here: no English word is longer, and an index is not a dump. */
  static final int MAX_WORD_LENGTH = 40;

  /** Takes words; the characters are valid during the call only. */
  interface Sink {
    void word(char[] letters, int length);
  }

  private final Folding folding = new Folding();
  private final char[] letters = new char[MAX_WORD_LENGTH];
  private int length;
  private int apostropheAt = -1;

  /** Gives the words of {@code text} to {@code sink}, in order. */
  void split(CharSequence text, Sink sink) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128) {
        take(Folding.ofAscii(c), sink);
      } else {
        takeAll(folding.of(c), sink);
      }
    }
    take(Folding.GAP, sink);
  }

  /** The words of {@code text}, in order. */
  List<String> words(CharSequence text) {
    List<String> words = new ArrayList<>();
    split(text, (word, end) -> words.add(new String(word, 0, end)));
    return words;
  }

  private void takeAll(String folded, Sink sink) {
    for (int i = 0; i < folded.length(); i++) {
      take(folded.charAt(i), sink);
    }
  }

  private void take(char c, Sink sink) {
    if (c == Folding.GAP) {
      end(sink);
    } else if (c == Folding.APOSTROPHE) {
      apostropheAt = length;
    } else if (length < MAX_WORD_LENGTH) {
      letters[length++] = c;
    }
  }

  private void end(Sink sink) {
    if (length > 1 && apostropheAt == length - 1 && letters[length - 1] == 's') {
      length--;
    }
    if (length > 0) {
      sink.word(letters, length);
    }
    length = 0;
    apostropheAt = -1;
  }
}
