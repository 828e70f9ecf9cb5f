package org.localoffer.searchindex;

import java.util.List;

/**
 * Something that people type, and what it stands for besides its own words.
 *
 * @param say one to {@value #MAX_WORDS} words; {@value #NUMBER}, once or twice, stands for a number
 *     from 0 to {@value #MAX_NUMBER} in digits or a word: {@code # year old}. Longer ones are never
 *     met
 * @param means other texts: a document with all words of one of them is found too
 * @param choices values of filters that it names
 */
public record Phrase(String say, List<Meaning> means, List<Choice> choices) {

  /** More words are not compared with a query. */
  public static final int MAX_WORDS = 6;

  /** Before a single word: only this form of it, so that {@code =fits} is not in “fit”. */
  public static final String EXACT = "=";

  /** Stands for a number. */
  public static final String NUMBER = "#";

  /** The greatest number that {@link #NUMBER} stands for: the oldest age. */
  public static final int MAX_NUMBER = 25;

  public Phrase {
    means = List.copyOf(means);
    choices = List.copyOf(choices);
  }

  /**
   * Another text for it.
   *
   * @param loose whether it says less, or something wider: it then counts only as it stands
   */
  public record Meaning(String text, boolean loose) {}

  /**
   * Values of one group of filters, any of which will do.
   *
   * @param group the name of a {@link FacetGroup}
   * @param values ids of its values; those that the group does not have are left out. Empty if the
   *     number says which
   * @param number how the number of the phrase becomes a value
   */
  public record Choice(String group, List<String> values, Number number) {
    public Choice {
      values = List.copyOf(values);
    }
  }

  /** How the number of a phrase becomes values of a group whose ids are numbers. */
  public enum Number {
    /** The phrase has none; the values are given. */
    NONE,
    /** The number itself. */
    AT,
    /** All below it: {@code under 5}. */
    BELOW,
    /** It and all above: {@code over 16}. */
    FROM,
    /** From the first of two numbers to the second, the greater: {@code # to #}. */
    BETWEEN
  }
}
