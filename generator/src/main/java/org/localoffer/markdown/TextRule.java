package org.localoffer.markdown;

import org.localoffer.diagnostic.NamedRule;
import org.localoffer.diagnostic.Severity;

/** A rule about Markdown; each subclass knows how to say what it found. */
abstract class TextRule extends NamedRule {

  /** How much of an editor's text a message repeats. */
  private static final int MAX_QUOTE = 60;

  TextRule(String id, Severity severity) {
    super(id, severity);
  }

  /** An editor's text for a message: short, and without marks that cannot be seen. */
  static String quote(String text) {
    StringBuilder quote = new StringBuilder("\"");
    int end = Math.min(text.length(), MAX_QUOTE);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean unseen = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      quote.append(unseen ? '\uFFFD' : c);
    }
    return quote.append(end < text.length() ? "…\"" : "\"").toString();
  }
}
