package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** The file site.yaml is missing. */
final class NoSite extends ContentRule {

  NoSite() {
    super("LO-SITE-20", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position) {
    return Diagnostic.of(
        this,
        position,
        "the file site.yaml is missing, so nobody knows whose Local Offer this is",
        "Add site.yaml with title, authority: {name: …} and contact: {name: …, phone: …, email: …}.");
  }
}
