package org.localoffer.markdown;

import java.util.HexFormat;
import org.localoffer.diagnostic.Severity;

/** Addresses that lead nowhere, or elsewhere than they seem to. */
final class BrokenAddress extends TextRule {

  static final BrokenAddress RULE = new BrokenAddress();

  private BrokenAddress() {
    super("LO-TEXT-04", Severity.ERROR);
  }

  Destination.Refused web(String address, String fault) {
    return new Destination.Refused(
        this,
        "the web address " + quote(address) + " cannot be right: " + fault,
        "Open the page in a browser and copy the whole address from the address line, for example"
            + " https://www.example.org/help.");
  }

  Destination.Refused mail(String address, String fault) {
    return new Destination.Refused(
        this,
        "the e-mail address " + quote(address) + " cannot be right: " + fault,
        "Write it as mailto:club@example.org, perhaps with ?subject=Hello after it and nothing"
            + " else.");
  }

  Destination.Refused phone(String address) {
    return new Destination.Refused(
        this,
        "the phone number " + quote(address) + " cannot be right",
        "Write digits only, perhaps with a + in front, for example tel:01632960001. With spaces, put"
            + " it between angle brackets: (<tel:01632 960001>).");
  }

  Destination.Refused tooLong(String address) {
    return new Destination.Refused(
        this,
        "the address "
            + quote(address)
            + " is longer than "
            + Destination.MAX_LENGTH
            + " characters",
        "Copy a shorter address of the same page; what follows a ? can often be left out.");
  }

  Destination.Refused badCharacter(String address, int at) {
    char c = address.charAt(at);
    return new Destination.Refused(
        this,
        "the address " + quote(address) + " has " + named(c) + ", which no address can have",
        c == ' '
            ? "Write %20 in place of the space, or leave the space out."
            : "Type the address anew, or copy it from the browser's address line.");
  }

  private static String named(char c) {
    if (c == ' ') {
      return "a space";
    }
    return c > ' ' && c < 0x7F
        ? "the character " + c
        : "a character that cannot be seen (U+"
            + HexFormat.of().withUpperCase().toHexDigits(c)
            + ")";
  }
}
