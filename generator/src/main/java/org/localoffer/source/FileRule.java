package org.localoffer.source;

import org.localoffer.diagnostic.NamedRule;
import org.localoffer.diagnostic.Severity;

/** A rule about a file as such. */
abstract sealed class FileRule extends NamedRule
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

  FileRule(String id, Severity severity) {
    super(id, severity);
  }
}
