package org.localoffer.markdown;

import org.localoffer.diagnostic.Severity;

/**
 * Links may begin with https, http, mailto or tel; anything else can run code or open a program.
 */
final class ForbiddenScheme extends TextRule {

  static final ForbiddenScheme RULE = new ForbiddenScheme();

  private ForbiddenScheme() {
    super("LO-TEXT-03", Severity.ERROR);
  }

  Destination.Refused refuse(String scheme) {
    return refused("a link cannot begin with " + quote(scheme + ":"));
  }

  /** An address such as {@code //example.org}, which leads to a disk when opened from a disk. */
  Destination.Refused withoutScheme(String address) {
    return refused("a link cannot begin with \"//\": " + quote(address));
  }

  private Destination.Refused refused(String message) {
    return new Destination.Refused(
        this,
        message,
        "Begin a web address with https://, an e-mail address with mailto: and a phone number with"
            + " tel:. For a page of this site write, for example, services/play-club.");
  }
}
