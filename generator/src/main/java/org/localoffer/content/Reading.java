package org.localoffer.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.markdown.MarkdownReader;
import org.localoffer.source.SourceFile;

/**
 * One file while it is read: what is known of the rest of the content, where findings go, and the
 * way to the value at hand.
 */
final class Reading {

  private final SourceFile file;
  private final Lists lists;
  private final KnownEntries known;
  private final MarkdownReader markdown;
  private final Findings findings;
  private int reported;

  /** The way from the entry to the value at hand: “opening”, “2nd entry”, “closes”. */
  private final Deque<String> way = new ArrayDeque<>();

  Reading(
      SourceFile file,
      Lists lists,
      KnownEntries known,
      MarkdownReader markdown,
      Findings findings) {
    this.file = file;
    this.lists = lists;
    this.known = known;
    this.markdown = markdown;
    this.findings = findings;
  }

  SourceFile file() {
    return file;
  }

  Lists lists() {
    return lists;
  }

  KnownEntries known() {
    return known;
  }

  MarkdownReader markdown() {
    return markdown;
  }

  Findings findings() {
    return findings;
  }

  /** Reports something about the file, unless enough has been reported already. */
  void add(Diagnostic diagnostic) {
    reported++;
    if (reported <= MoreProblems.MAX_FINDINGS) {
      findings.add(diagnostic);
    } else if (reported == MoreProblems.MAX_FINDINGS + 1) {
      findings.add(new MoreProblems().at(file.text().start()));
    }
  }

  void enter(String step) {
    way.addLast(step);
  }

  void leave() {
    way.removeLast();
  }

  /** The way to the value at hand as the beginning of a message: {@code opening, 2nd entry: }. */
  String label() {
    if (way.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (Iterator<String> steps = way.iterator(); steps.hasNext(); ) {
      out.append(steps.next()).append(steps.hasNext() ? ", " : ": ");
    }
    return out.toString();
  }

  /** The n-th entry of a list in words, counting from 0. */
  static String entry(int index) {
    int number = index + 1;
    String ending =
        number % 100 / 10 == 1
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending + " entry";
  }
}
