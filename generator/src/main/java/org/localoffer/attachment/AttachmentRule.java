package org.localoffer.attachment;

import org.localoffer.diagnostic.NamedRule;
import org.localoffer.diagnostic.Severity;

/** A rule about pictures and documents. */
abstract sealed class AttachmentRule extends NamedRule
    permits BadFileName,
        BrokenFile,
        FalseEnding,
        ForeignType,
        NamesItsAuthor,
        NothingUsesIt,
        TooLarge,
        TooLargeTogether,
        TooManyPixels {

  AttachmentRule(String id, Severity severity) {
    super(id, severity);
  }

  /** A size for messages: {@code 5 MB}. */
  static String megabytes(long bytes) {
    return bytes / (1024 * 1024) + " MB";
  }
}
