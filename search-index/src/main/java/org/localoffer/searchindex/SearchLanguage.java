package org.localoffer.searchindex;

import java.util.List;

/**
 * What the people who search have words for.
 *
 * @param phrases what they type, and what it stands for
 * @param quiet words that a query leaves out if it has others, besides those that every English
 *     query leaves out; one word each
 */
public record SearchLanguage(List<Phrase> phrases, List<String> quiet) {

  /** No words but those of the documents. */
  public static final SearchLanguage PLAIN = new SearchLanguage(List.of(), List.of());

  public SearchLanguage {
    phrases = List.copyOf(phrases);
    quiet = List.copyOf(quiet);
  }
}
