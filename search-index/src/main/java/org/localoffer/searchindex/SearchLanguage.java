package org.localoffer.searchindex;

import java.util.List;

/**
 * What the people who search have words for.
 *
 * @param phrases what they type, and what it stands for
 * @param quiet words that a query leaves out if it has others, besides those that every English
 *     query leaves out; and phrases that it leaves out as a whole
 * @param faint words that say what form something has, not what it is about: {@code team}, {@code
 *     clinic}. They count little if a query has others
 * @param answers what single words and phrases mean
 */
public record SearchLanguage(
    List<Phrase> phrases, List<String> quiet, List<String> faint, List<SearchAnswer> answers) {

  /** No words but those of the documents. */
  public static final SearchLanguage PLAIN =
      new SearchLanguage(List.of(), List.of(), List.of(), List.of());

  public SearchLanguage {
    phrases = List.copyOf(phrases);
    quiet = List.copyOf(quiet);
    faint = List.copyOf(faint);
    answers = List.copyOf(answers);
  }
}
