package org.localoffer.diagnostic;

import java.util.Comparator;

/**
 * One finding, written for an editor who does not program.
 *
 * @param position where to mend it
 * @param severity whether it stops the site from being published
 * @param rule the rule that found it
 * @param message what is wrong, in one sentence that begins with a small letter and has no full
 *     stop, for example {@code the oldest age (4) is below the youngest age (11)}
 * @param hint what to do, in one or two whole sentences
 */
public record Diagnostic(
    SourcePosition position, Severity severity, RuleId rule, String message, String hint)
    implements Comparable<Diagnostic> {

  /** Longest message and hint, in characters: a report quotes what was written, however long. */
  private static final int MAX_LENGTH = 1_000;

  private static final Comparator<Diagnostic> IN_FILE_ORDER =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    message = shortened(message);
    hint = shortened(hint);
  }

  /** The beginning and the end of a text that is too long. */
  private static String shortened(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int half = MAX_LENGTH / 2;
    int head = Character.isHighSurrogate(text.charAt(half - 1)) ? half - 1 : half;
    int tail = text.length() - half;
    tail += Character.isLowSurrogate(text.charAt(tail)) ? 1 : 0;
    return text.substring(0, head) + " … " + text.substring(tail);
  }

  /** A finding of {@code rule}, with the rule's own weight. */
  public static Diagnostic of(Rule rule, SourcePosition position, String message, String hint) {
    return new Diagnostic(position, rule.severity(), rule.id(), message, hint);
  }

  /** Whether this stops the site from being published. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, line, column, weight, rule and message. */
  @Override
  public int compareTo(Diagnostic other) {
    return IN_FILE_ORDER.compare(this, other);
  }

  /** {@code path:line:column: error LO-AGE-02: message}. */
  @Override
  public String toString() {
    return position + ": " + severity.word() + " " + rule + ": " + message;
  }
}
