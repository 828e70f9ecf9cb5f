package org.localoffer.markdown;

import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;

/** What follows the name of a directive must have the form that the name asks for. */
final class DirectiveShape extends TextRule {

  static final DirectiveShape RULE = new DirectiveShape();

  private DirectiveShape() {
    super("LO-TEXT-13", Severity.ERROR);
  }

  void report(TextFindings findings, SourcePosition at, String name, String fault, String hint) {
    findings.add(this, at, fault, hint + "Write it like this: " + example(name));
  }

  private static String example(String name) {
    return switch (name) {
      case "services" -> "::services category=short-breaks level=targeted";
      case "contact" -> "::contact send-advice";
      case "timeline" -> "::timeline ehc-assessment";
      default -> "::" + name;
    };
  }
}
