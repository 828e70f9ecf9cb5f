package org.localoffer.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.GlossaryTerm;

/**
 * The glossary's terms and their other spellings, to be found in texts by their first word.
 *
 * <p>Capitals count in acronyms alone: {@code ADD} is not “add”, while “direct payment” is found at
 * the beginning of a sentence too. A plural with {@code s} is the same word.
 */
final class GlossaryIndex {

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  GlossaryIndex(List<GlossaryTerm> glossary) {
    Set<String> anchors = new HashSet<>();
    for (GlossaryTerm term : glossary) {
      Entry entry = new Entry(term, Texts.anchor(term.term(), anchors));
      enter(term.term(), entry);
      term.also().forEach(spelling -> enter(spelling, entry));
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(phrase -> -phrase.text.length());
    byFirstWord.values().forEach(phrases -> phrases.sort(longestFirst));
  }

  boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /**
   * The longest phrase that stands at a place of an HTML text.
   *
   * @param from where a word begins
   * @return the phrase and where it ends, or null
   */
  @Nullable Match at(String html, int from) {
    int end = from;
    while (end < html.length() && isPartOfWord(html.charAt(end))) {
      end++;
    }
    if (end == from) {
      return null;
    }
    for (String word : List.of(html.substring(from, end), singular(html.substring(from, end)))) {
      for (Phrase phrase : byFirstWord.getOrDefault(key(word), List.of())) {
        int last = phrase.endAt(html, from);
        if (last >= 0) {
          return new Match(phrase.entry, last);
        }
      }
    }
    return null;
  }

  static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private void enter(String spelling, Entry entry) {
    String text = escaped(spelling.strip());
    int end = 0;
    while (end < text.length() && isPartOfWord(text.charAt(end))) {
      end++;
    }
    if (end > 0) {
      byFirstWord
          .computeIfAbsent(key(text.substring(0, end)), key -> new ArrayList<>())
          .add(new Phrase(text, entry));
    }
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** As texts are written in HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /**
   * A term and its id on pages that explain it.
   *
   * @param anchor without the sign
   */
  record Entry(GlossaryTerm term, String anchor) {}

  /**
   * A term that was found.
   *
   * @param end the first place behind it
   */
  record Match(Entry entry, int end) {}

  private record Phrase(String text, Entry entry) {

    /** Where the phrase ends if it stands at {@code from}, else -1. */
    int endAt(String html, int from) {
      int end = from + text.length();
      if (end > html.length()) {
        return -1;
      }
      for (int i = 0; i < text.length(); i++) {
        if (!isSame(i, html.charAt(from + i))) {
          return -1;
        }
      }
      if (end < html.length() && html.charAt(end) == 's') {
        end++;
      }
      return end < html.length() && isPartOfWord(html.charAt(end)) ? -1 : end;
    }

    private boolean isSame(int at, char other) {
      char own = text.charAt(at);
      if (own == other
          || isApostrophe(own) && isApostrophe(other)
          || isSpace(own) && isSpace(other)) {
        return true;
      }
      return !isInAcronym(at) && Character.toLowerCase(own) == Character.toLowerCase(other);
    }

    private boolean isInAcronym(int at) {
      return isCapital(at) && (isCapital(at - 1) || isCapital(at + 1));
    }

    private boolean isCapital(int at) {
      return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    /** A line of the editor's may end within a phrase. */
    private static boolean isSpace(char c) {
      return c == ' ' || c == '\n' || c == '\u00a0';
    }

    private static boolean isApostrophe(char c) {
      return c == '\'' || c == '’';
    }
  }
}
