package org.localoffer.markdown;

import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.directory.RichText;

/** A text that was read in a test: what came out and what was found. */
record Reading(MarkdownResult result, List<Diagnostic> findings) {

  static final MarkdownOptions GUIDE = new MarkdownOptions(0, true, true);
  static final MarkdownOptions DESCRIPTION = new MarkdownOptions(0, true, false);
  static final MarkdownOptions SHORT = new MarkdownOptions(0, false, false);

  private static final ThreadLocal<MarkdownReader> READER =
      ThreadLocal.withInitial(MarkdownReader::new);

  /** Reads a text as the body of a guide, from the first line of its file on. */
  static Reading of(String text) {
    return of(text, GUIDE);
  }

  static Reading of(String text, MarkdownOptions options) {
    SourceText source = new SourceText("content/guides/asking.md", text);
    return of(text, TextOrigin.restOfFile(source, 1), options);
  }

  static Reading of(String text, TextOrigin origin, MarkdownOptions options) {
    Findings findings = new Findings();
    MarkdownResult result = READER.get().read(text, origin, options, findings);
    return new Reading(result, findings.sorted());
  }

  /** The HTML of all parts. */
  String html() {
    StringBuilder html = new StringBuilder();
    for (MarkdownResult.Piece piece : result.pieces()) {
      if (piece instanceof MarkdownResult.Words words) {
        html.append(words.text().html());
      }
    }
    return html.toString();
  }

  List<RichText.Heading> headings() {
    return result.pieces().stream()
        .filter(MarkdownResult.Words.class::isInstance)
        .flatMap(piece -> ((MarkdownResult.Words) piece).text().headings().stream())
        .toList();
  }

  /** What was found as {@code line:column LO-TEXT-01}, in order. */
  List<String> places() {
    return findings.stream()
        .map(
            found -> found.position().line() + ":" + found.position().column() + " " + found.rule())
        .toList();
  }

  /** The ids of the rules that found something, in order. */
  List<String> rules() {
    return findings.stream().map(found -> found.rule().value()).toList();
  }

  String hint() {
    return findings.getFirst().hint();
  }

  String message() {
    return findings.getFirst().message();
  }
}
