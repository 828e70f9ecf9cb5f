package org.localoffer.markdown;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;

/** Links such as {@code #how-to-ask} lead to a heading of the same text. */
final class MissingAnchor extends TextRule {

  static final MissingAnchor RULE = new MissingAnchor();

  private MissingAnchor() {
    super("LO-TEXT-11", Severity.ERROR);
  }

  void report(TextFindings findings, SourcePosition at, String anchor, Collection<String> known) {
    @Nullable String nearest = Suggestion.nearest(anchor, known);
    findings.add(
        this,
        at,
        "this text has no heading for the link " + quote("#" + Anchors.words(anchor)),
        Suggestion.question(nearest == null ? null : "#" + Anchors.words(nearest))
            + "Write # and the words of a heading with hyphens between, for example #how-to-ask.");
  }
}
