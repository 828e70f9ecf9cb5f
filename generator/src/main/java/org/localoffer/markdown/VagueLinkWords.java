package org.localoffer.markdown;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Node;
import org.localoffer.diagnostic.Severity;

/** Screen reader users list the links of a page: "click here" tells them nothing (WCAG 2.4.4). */
final class VagueLinkWords extends TextRule {

  static final VagueLinkWords RULE = new VagueLinkWords();

  private VagueLinkWords() {
    super("LO-TEXT-07", Severity.WARNING);
  }

  private static final Set<String> VAGUE =
      Set.of(
          "click",
          "click here",
          "click this link",
          "find out more",
          "follow this link",
          "here",
          "learn more",
          "link",
          "more",
          "more info",
          "more information",
          "read more",
          "see here",
          "this",
          "this link",
          "this page",
          "this website",
          "website");

  /** The longest of these, and a few full stops or arrows. */
  private static final int MAX_LENGTH = 24;

  void check(TextFindings findings, Node at, String words) {
    if (words.length() <= MAX_LENGTH && VAGUE.contains(bare(words))) {
      findings.add(
          this,
          at,
          "the words " + quote(words) + " do not say where the link leads",
          "Make the name of the page the link, for example [Apply for a short break](…). Many"
              + " readers hear the links alone, one after the other.");
    }
  }

  /** The words in small letters without full stops, arrows and the like around them. */
  private static String bare(String words) {
    int start = 0;
    int end = words.length();
    while (end > start && !Character.isLetter(words.charAt(end - 1))) {
      end--;
    }
    while (start < end && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    return words.substring(start, end).toLowerCase(Locale.UK);
  }
}
