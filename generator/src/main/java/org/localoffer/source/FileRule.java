package org.localoffer.source;

import org.localoffer.diagnostic.Rule;
import org.localoffer.diagnostic.RuleId;
import org.localoffer.diagnostic.Severity;

/** A rule about a file as such. */
abstract sealed class FileRule implements Rule
    permits BrokenEncoding,
        ConflictMarker,
        ControlCharacter,
        FileLeftOut,
        FileTooLarge,
        ForeignEnding,
        LinkInContent,
        NamesDifferInCase,
        NotAPlainFile,
        TooManyFiles,
        UnreadableFile {

  private final RuleId id;
  private final Severity severity;

  FileRule(String id, Severity severity) {
    this.id = new RuleId(id);
    this.severity = severity;
  }

  @Override
  public RuleId id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
