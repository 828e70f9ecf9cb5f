package org.localoffer.directory;

/**
 * HTML that may stand in a page as it is: made by the {@code markdown} package or by an escaping
 * template, never from text that somebody typed.
 *
 * @param html balanced block or inline HTML
 */
public record SafeHtml(String html) {

  /** Nothing. */
  public static final SafeHtml EMPTY = new SafeHtml("");

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return html.isEmpty();
  }

  /** The HTML. */
  @Override
  public String toString() {
    return html;
  }
}
