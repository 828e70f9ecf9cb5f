package org.localoffer.content;

/**
 * A phrase as the search sees it: without case, apostrophes, a possessive's s, and what stands
 * between words. {@code Carer's} and {@code carers} are two words, and both are typed.
 *
 * @param folded its words, each with a space behind it; empty where it has none
 */
record SaidPhrase(String folded) {

  static SaidPhrase of(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '’') {
        gap(out);
      } else if (isPossessive(text, i)) {
        i++;
      }
    }
    gap(out);
    return new SaidPhrase(out.toString());
  }

  /** How many words it has. */
  int words() {
    return (int) folded.chars().filter(sign -> sign == ' ').count();
  }

  private static void gap(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** Whether {@code 's} stands at {@code i}, and the word ends with it. */
  private static boolean isPossessive(String text, int i) {
    return i + 1 < text.length()
        && Character.toLowerCase(text.charAt(i + 1)) == 's'
        && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }
}
