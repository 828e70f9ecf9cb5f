package org.localoffer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.localoffer.directory.RichText;

/** The headings of one text: their levels, ids and order. */
final class Outline {

  private static final int DEEPEST = 6;

  private final TextFindings findings;
  private final int shift;
  private final Anchors anchors = new Anchors();
  private final List<RichText.Heading> headings = new ArrayList<>();
  private int above = 1;

  Outline(TextFindings findings, int shift) {
    this.findings = findings;
    this.shift = shift;
  }

  /** The level of {@code heading} on the page, after a look at its level in the text. */
  int level(Heading heading) {
    int level = heading.getLevel();
    if (level == 1) {
      TitleHeading.RULE.report(findings, heading);
      level = 2;
    } else if (level > above + 1) {
      SkippedHeading.RULE.report(findings, heading, level, above);
    }
    above = level;
    return Math.min(level + shift, DEEPEST);
  }

  /** Adds a heading with the words it turned out to have, and gives its id. */
  String add(Heading heading, int level, String words) {
    if (words.isEmpty()) {
      EmptyHeading.RULE.report(findings, heading);
    }
    String anchor = anchors.give(words);
    headings.add(new RichText.Heading(level, anchor, words));
    return anchor;
  }

  Anchors anchors() {
    return anchors;
  }

  /** The headings since the last call. */
  List<RichText.Heading> take() {
    List<RichText.Heading> taken = List.copyOf(headings);
    headings.clear();
    return taken;
  }
}
