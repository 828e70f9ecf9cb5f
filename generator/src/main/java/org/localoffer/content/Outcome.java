package org.localoffer.content;

import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Diagnostic;

/**
 * What {@link YamlDoctor} saw of a value.
 *
 * @param slip what is wrong with it, or null
 * @param lastLine the index of the last line that belongs to it
 * @param ending what may follow
 */
record Outcome(@Nullable Diagnostic slip, int lastLine, Ending ending) {

  /** What may follow a value on lines that are moved in further. */
  enum Ending {
    /** Nothing was written yet: fields, a list or a text may follow. */
    NOTHING,
    /** A text without quotation marks, which may go on. */
    TEXT,
    /** A text in quotation marks, or brackets, or a block of text: nothing more belongs to it. */
    CLOSED
  }

  static Outcome slip(Diagnostic slip) {
    return new Outcome(slip, 0, Ending.CLOSED);
  }

  static Outcome of(int lastLine, Ending ending) {
    return new Outcome(null, lastLine, ending);
  }
}
