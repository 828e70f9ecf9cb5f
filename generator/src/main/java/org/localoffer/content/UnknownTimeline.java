package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** A timeline does not exist. */
final class UnknownTimeline extends ContentRule {

  UnknownTimeline() {
    super("LO-REF-08", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String text, java.util.Set<String> known) {
    return Diagnostic.of(
        this,
        position,
        "there is no timeline “" + text + "”",
        org.localoffer.diagnostic.Suggestion.didYouMean(text, new java.util.TreeSet<>(known))
            + "Its file would be timelines/"
            + text
            + ".yaml.");
  }
}
