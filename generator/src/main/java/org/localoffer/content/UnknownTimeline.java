package org.localoffer.content;

import java.util.Set;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** A timeline does not exist. */
final class UnknownTimeline extends ContentRule {

  UnknownTimeline() {
    super("LO-REF-08", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String text, Set<String> known) {
    return Diagnostic.of(
        this,
        position,
        "there is no timeline “" + text + "”",
        Suggestion.didYouMean(text, known) + "Its file would be timelines/" + text + ".yaml.");
  }
}
