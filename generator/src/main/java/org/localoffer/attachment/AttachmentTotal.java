package org.localoffer.attachment;

import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;

/** Counts what all pictures and documents together take; not for use by two threads at once. */
public final class AttachmentTotal {

  /**
   * Most bytes of all together as they are published. They are in memory while a site is put
   * together, and families carry it on a stick.
   */
  public static final long MAX_BYTES = 256L * 1024 * 1024;

  private final Findings findings;
  private long bytes;

  /**
   * @param findings where it says, once, that they are too large
   */
  public AttachmentTotal(Findings findings) {
    this.findings = findings;
  }

  /**
   * Whether there is room for one more, which is then counted.
   *
   * @param at the file, for the finding
   */
  public boolean add(Attachment attachment, SourcePosition at) {
    if (bytes <= MAX_BYTES && bytes + attachment.bytes() > MAX_BYTES) {
      findings.add(new TooLargeTogether().at(at));
    }
    bytes += attachment.bytes();
    return bytes <= MAX_BYTES;
  }

  /** Whether there is no room for any more: nothing needs to be read any longer. */
  public boolean isOver() {
    return bytes > MAX_BYTES;
  }
}
