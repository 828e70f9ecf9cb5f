package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A quotation mark has no partner. */
final class UnclosedQuote extends ContentRule {

  UnclosedQuote() {
    super("LO-YAML-03", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, char quote) {
    return Diagnostic.of(
        this,
        position,
        "the quotation mark " + quote + " that opens here is never closed, or closes too early",
        quote == '"'
            ? "Put one \" before and one after the text. For a \" inside the text write \\\"."
            : "Put the whole text between two \" marks; then an apostrophe inside does no harm.");
  }
}
