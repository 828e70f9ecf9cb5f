package org.localoffer.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.Rule;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;

/** Collects findings, turns places into lines and columns, and says what the page was made from. */
final class Report {

  private final String siteName;
  private final Findings findings = new Findings();
  private final Map<OutputPath, Places> places = new HashMap<>();

  /**
   * @param siteName what goes before a path in a message, for example {@code site-output}
   */
  Report(String siteName) {
    this.siteName = siteName;
  }

  /** Adds a finding about a place in a page or a style sheet. */
  void add(Rule rule, OutputFile file, int place, String message, String hint) {
    add(rule, file, placesOf(file).position(place), message, hint);
  }

  /** Adds a finding about a file as a whole. */
  void add(Rule rule, OutputFile file, String message, String hint) {
    add(rule, file, placesOf(file).start(), message, hint);
  }

  private void add(
      Rule rule, OutputFile file, SourcePosition position, String message, String hint) {
    findings.add(rule, position, message, hint + " This was made from " + file.owner() + ".");
  }

  private Places placesOf(OutputFile file) {
    return places.computeIfAbsent(file.path(), path -> Places.of(siteName, file));
  }

  /** Everything found, in file order. */
  List<Diagnostic> findings() {
    return findings.sorted();
  }
}
