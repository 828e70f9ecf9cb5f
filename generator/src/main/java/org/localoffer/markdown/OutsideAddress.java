package org.localoffer.markdown;

/** Addresses with a scheme: web pages, e-mail addresses and phone numbers. */
final class OutsideAddress {

  private static final int MAX_PORT_DIGITS = 5;

  /** A phone number has from 3 digits (999, 111) to 15 (the limit of ITU-T E.164). */
  private static final int MIN_PHONE_DIGITS = 3;

  private static final int MAX_PHONE_DIGITS = 15;

  /** Longest part of an e-mail address before the {@code @} (RFC 5321, 4.5.3.1.1). */
  private static final int MAX_MAILBOX = 64;

  private OutsideAddress() {}

  /**
   * Reads an address.
   *
   * @param scheme what stands before its first colon, in small letters
   */
  static Destination read(String scheme, String address) {
    return switch (scheme) {
      case "http", "https" -> web(scheme, address);
      case "mailto" -> mail(address);
      case "tel" -> phone(address);
      default -> ForbiddenScheme.RULE.refuse(scheme);
    };
  }

  private static Destination web(String scheme, String address) {
    int start = scheme.length() + "://".length();
    if (!address.startsWith("://", scheme.length()) || address.length() == start) {
      return BrokenAddress.RULE.web(address, "it does not begin with " + scheme + "://");
    }
    int end = start;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(start, end);
    if (host.indexOf('@') >= 0) {
      return BrokenAddress.RULE.web(
          address, "it has a name or password before the @, which hides where it leads");
    }
    int colon = host.lastIndexOf(':');
    if (colon >= 0) {
      if (!isPort(host, colon + 1)) {
        return BrokenAddress.RULE.web(address, "what follows the second colon is not a number");
      }
      host = host.substring(0, colon);
    }
    String fault = HostName.fault(host);
    return fault.isEmpty()
        ? new Destination.Outside(address)
        : BrokenAddress.RULE.web(address, fault);
  }

  private static boolean isPort(String host, int start) {
    int digits = host.length() - start;
    if (digits < 1 || digits > MAX_PORT_DIGITS) {
      return false;
    }
    for (int i = start; i < host.length(); i++) {
      if (!isDigit(host.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** One mailbox and perhaps a subject: more could add readers or a text that nobody wrote. */
  private static Destination mail(String address) {
    int start = "mailto:".length();
    int query = address.indexOf('?');
    int at = address.indexOf('@');
    if (at < 0 || query >= 0 && at > query) {
      return BrokenAddress.RULE.mail(address, "it has no @");
    }
    String mailbox = address.substring(start, at);
    if (!isMailbox(mailbox)) {
      return BrokenAddress.RULE.mail(address, "what stands before the @ is not one mailbox");
    }
    String fault = HostName.fault(address.substring(at + 1, query < 0 ? address.length() : query));
    if (!fault.isEmpty()) {
      return BrokenAddress.RULE.mail(address, fault);
    }
    if (query >= 0 && !isSubject(address, query + 1)) {
      return BrokenAddress.RULE.mail(address, "after the ? it may have a subject only");
    }
    return new Destination.Person(address);
  }

  private static boolean isMailbox(String mailbox) {
    if (mailbox.isEmpty() || mailbox.length() > MAX_MAILBOX) {
      return false;
    }
    for (int i = 0; i < mailbox.length(); i++) {
      char c = mailbox.charAt(i);
      if (!HostName.isLetterOrDigit(c) && "._-+'".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSubject(String address, int start) {
    return address.startsWith("subject=", start)
        && address.indexOf('&', start) < 0
        && address.indexOf("%0", start) < 0;
  }

  private static Destination phone(String address) {
    StringBuilder href = new StringBuilder("tel:");
    int digits = 0;
    for (int i = "tel:".length(); i < address.length(); i++) {
      char c = address.charAt(i);
      boolean plus = c == '+' && href.length() == "tel:".length();
      if (!isDigit(c) && !plus && c != ' ') {
        return BrokenAddress.RULE.phone(address);
      }
      if (c != ' ') {
        href.append(c);
        digits += plus ? 0 : 1;
      }
    }
    return digits < MIN_PHONE_DIGITS || digits > MAX_PHONE_DIGITS
        ? BrokenAddress.RULE.phone(address)
        : new Destination.Person(href.toString());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
