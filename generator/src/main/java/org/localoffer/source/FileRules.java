package org.localoffer.source;

import java.util.List;
import org.localoffer.diagnostic.Rule;

/** Every rule about files as such, in the order of their ids. */
public final class FileRules {

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new UnreadableFile(),
          new FileTooLarge(),
          new BrokenEncoding(),
          new ControlCharacter(),
          new ConflictMarker(),
          new LinkInContent(),
          new NotAPlainFile(),
          new ForeignEnding(),
          new NamesDifferInCase(),
          new FileLeftOut(),
          new TooManyFiles());

  private FileRules() {}
}
