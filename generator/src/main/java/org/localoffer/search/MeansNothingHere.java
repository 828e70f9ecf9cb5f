package org.localoffer.search;

import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.NamedRule;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/**
 * A council's own line of search words means what no entry says.
 *
 * <p>One meaning of several may be for an entry that is still to come; a line of which none is in
 * any entry has a slip in it, or its entry has gone.
 */
final class MeansNothingHere extends NamedRule {

  MeansNothingHere() {
    super("LO-SEARCH-03", Severity.WARNING);
  }

  /**
   * @param means all that the line means
   */
  Diagnostic at(SourcePosition position, List<String> means) {
    String named = "“" + String.join("” or “", means) + "”";
    return Diagnostic.of(
        this,
        position,
        "no entry has the words of " + named + ", so this line leads nowhere",
        "Write after “means” what entries call it, letter by letter; or take the line out.");
  }
}
