package org.localoffer.attachment;

import java.util.List;
import org.localoffer.diagnostic.Rule;

/** Every rule about pictures and documents, in the order of their ids. */
public final class AttachmentRules {

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new BadFileName(),
          new ForeignType(),
          new FalseEnding(),
          new TooLarge(),
          new TooManyPixels(),
          new BrokenFile(),
          new NothingUsesIt(),
          new TooLargeTogether(),
          new NamesItsAuthor());

  private AttachmentRules() {}
}
