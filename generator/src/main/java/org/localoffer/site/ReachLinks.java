package org.localoffer.site;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** {@code tel:} and {@code mailto:} addresses, from values that the content step has checked. */
final class ReachLinks {

  /** Short codes such as 111 can be called; anything shorter is not a number. */
  private static final int SHORTEST_NUMBER = 3;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ReachLinks() {}

  /**
   * {@code tel:01632960001} for {@code 01632 960001 (option 2)}, or empty where there is no number
   * to call. Only the first number is called; words and extensions after it stay text.
   */
  static String phone(String phone) {
    StringBuilder number = new StringBuilder(phone.length());
    for (int i = 0; i < phone.length(); i++) {
      char c = phone.charAt(i);
      if (c >= '0' && c <= '9' || c == '+' && number.isEmpty()) {
        number.append(c);
      } else if (c == '(' && phone.startsWith("(0)", i) && number.indexOf("+") == 0) {
        i += 2; // +44 (0)20: the nought is not dialled from abroad
      } else if (!number.isEmpty() && " -()\u00a0.".indexOf(c) < 0) {
        break;
      } else if (c == '(' && number.length() >= 10) {
        break;
      }
    }
    return number.length() < SHORTEST_NUMBER ? "" : "tel:" + number;
  }

  /** {@code mailto:club@example.org}, or empty where there is no address. */
  static String email(String email) {
    return email.isEmpty() ? "" : "mailto:" + encoded(email, "@.+-_");
  }

  /** A message with a subject, or empty where there is no address. */
  static String email(String email, String subject) {
    return email.isEmpty() ? "" : email(email) + "?subject=" + encoded(subject, "-._~");
  }

  /** A message that is begun for the writer, or empty where there is no address. */
  static String email(String email, String subject, String body) {
    return email.isEmpty() ? "" : email(email, subject) + "&body=" + encoded(body, "-._~");
  }

  private static String encoded(String text, String plain) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || plain.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.toHexDigits(b));
      }
    }
    return encoded.toString();
  }

  /**
   * An address as families read it: {@code www.example.org} for {@code https://www.example.org/}.
   */
  static String readable(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    String rest =
        lower.startsWith("https://")
            ? url.substring(8)
            : lower.startsWith("http://") ? url.substring(7) : url;
    return rest.endsWith("/") && rest.indexOf('/') == rest.length() - 1
        ? rest.substring(0, rest.length() - 1)
        : rest;
  }
}
