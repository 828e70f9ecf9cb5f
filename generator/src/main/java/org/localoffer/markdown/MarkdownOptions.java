package org.localoffer.markdown;

/**
 * What one field may hold.
 *
 * @param headingShift how many levels to add to each heading, from 0 to 4: with 0 {@code ##}
 *     becomes an h2, with 1 an h3; nothing goes below h6
 * @param headingsAllowed whether the field is long enough to have headings
 * @param directivesAllowed whether lines such as {@code ::contact send-advice} may bring data in
 */
public record MarkdownOptions(
    int headingShift, boolean headingsAllowed, boolean directivesAllowed) {

  private static final int MAX_SHIFT = 4;

  public MarkdownOptions {
    if (headingShift < 0 || headingShift > MAX_SHIFT) {
      throw new IllegalArgumentException("a heading shift is from 0 to 4: " + headingShift);
    }
  }
}
