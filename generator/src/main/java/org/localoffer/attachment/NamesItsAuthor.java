package org.localoffer.attachment;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A document says who wrote it, which everybody can read who loads it. */
final class NamesItsAuthor extends AttachmentRule {

  NamesItsAuthor() {
    super("LO-ATT-09", Severity.WARNING);
  }

  Diagnostic at(SourcePosition position, String author) {
    return Diagnostic.of(
        this,
        position,
        "the properties of this document name “" + author + "” as its author, and are published",
        "If that is a person, take the name out in the program that made the document, and save it anew.");
  }
}
