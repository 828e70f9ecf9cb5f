package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/**
 * The site is to be in a language that the program has no words for. To publish it with English
 * words would be wrong: pages would say that they are in a language that half of them is not in,
 * and a screen reader would read English out in its sounds (WCAG 2.2, 3.1.1).
 */
final class LanguageWithoutWords extends ContentRule {

  LanguageWithoutWords() {
    super("LO-SITE-27", Severity.ERROR);
  }

  Diagnostic at(SourcePosition position, String tag) {
    return Diagnostic.of(
        this,
        position,
        "the program has no words in “" + tag + "”, which the site is to be in",
        "The first language is that of the whole site. Put en first; others may follow it.");
  }
}
