package org.localoffer.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;

/** Reports what is wrong with one text, at its places in the file. */
final class TextFindings {

  /**
   * The most findings that one text may have. A text of 256 KB can hold 80,000 tags on one line,
   * and a report shows the line with each.
   */
  static final int MAX_FINDINGS = 100;

  private final Findings findings;
  private final TextOrigin origin;
  private int count;

  TextFindings(Findings findings, TextOrigin origin) {
    this.findings = findings;
    this.origin = origin;
  }

  void add(TextRule rule, SourcePosition position, String message, String hint) {
    count++;
    if (count <= MAX_FINDINGS) {
      findings.add(rule, position, message, hint);
    } else if (count == MAX_FINDINGS + 1) {
      MoreProblems.RULE.report(findings, position);
    }
  }

  void add(TextRule rule, Node node, String message, String hint) {
    if (!isClosed()) {
      add(rule, position(node), message, hint);
    }
  }

  /** Whether so much was found that nothing more is listed. */
  boolean isClosed() {
    return count > MAX_FINDINGS;
  }

  /** The file's path as a person would type it. */
  String path() {
    return origin.source().path();
  }

  /** Where the text begins. */
  SourcePosition start() {
    return origin.start();
  }

  /** The place in the file of a place in the text; line and column count from 0. */
  SourcePosition position(int line, int column) {
    return origin.position(line, column);
  }

  /** Where {@code node} begins, or the nearest node around it whose place is known. */
  SourcePosition position(Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      List<SourceSpan> spans = around.getSourceSpans();
      if (!spans.isEmpty()) {
        SourceSpan first = spans.getFirst();
        return origin.position(first.getLineIndex(), first.getColumnIndex());
      }
    }
    return origin.start();
  }
}
