package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A web address is not one, or is not safe. */
final class BadUrl extends ContentRule {

  BadUrl() {
    super("LO-LINK-01", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String label, String text, String why) {
    return Diagnostic.of(
        this,
        position,
        label + "“" + text + "” is not a web address that can be published: " + why,
        "Copy the whole address from your browser; it begins with https:// or http://.");
  }
}
