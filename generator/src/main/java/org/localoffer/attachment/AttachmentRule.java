package org.localoffer.attachment;

import org.localoffer.diagnostic.Rule;
import org.localoffer.diagnostic.RuleId;
import org.localoffer.diagnostic.Severity;

/** A rule about pictures and documents. */
abstract sealed class AttachmentRule implements Rule
    permits BadFileName,
        BrokenFile,
        FalseEnding,
        ForeignType,
        NothingUsesIt,
        TooLarge,
        TooLargeTogether,
        TooManyPixels {

  private final RuleId id;
  private final Severity severity;

  AttachmentRule(String id, Severity severity) {
    this.id = new RuleId(id);
    this.severity = severity;
  }

  @Override
  public final RuleId id() {
    return id;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  /** A size for messages: {@code 5 MB}. */
  static String megabytes(long bytes) {
    return bytes / (1024 * 1024) + " MB";
  }
}
