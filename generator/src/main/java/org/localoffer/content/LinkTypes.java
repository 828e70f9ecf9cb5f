package org.localoffer.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localoffer.markdown.WebAddress;

/** The types of fields by which families reach somebody. */
final class LinkTypes {

  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?"
              + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?)+");

  private static final Pattern PHONE =
      Pattern.compile(
          "\\+?[0-9(][0-9() -]{1,18}[0-9](?: ?(?:ext|extension|option)\\.? ?[0-9]{1,6})?");

  private static final Pattern POSTCODE =
      Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})");

  private LinkTypes() {}

  /** A web address of another site. */
  static FieldType<String> url() {
    return FieldTypes.ofText(
        "a web address",
        "https://www.club.example/",
        (text, reading) -> {
          String url = text.text().strip();
          String why = WebAddress.problem(url);
          if (why != null) {
            reading.add(new BadUrl().at(text.at(), reading.label(), url, why));
            return null;
          }
          return url;
        });
  }

  /** An e-mail address. */
  static FieldType<String> email() {
    return matching("an e-mail address", "hello@club.example", EMAIL, Kind.EMAIL);
  }

  /** A phone number as families read it. */
  static FieldType<String> phone() {
    return matching("a phone number", "\"01632 960001\"", PHONE, Kind.PHONE);
  }

  /** A postcode, with one space between its parts and in capital letters. */
  static FieldType<String> postcode() {
    return FieldTypes.ofText(
        "a postcode",
        "ZZ1 1ZZ",
        (text, reading) -> {
          Matcher parts = POSTCODE.matcher(text.text().strip().toUpperCase(Locale.ROOT));
          if (parts.matches()) {
            return parts.group(1) + " " + parts.group(2);
          }
          reading.add(new BadPostcode().at(text.at(), reading.label(), text.text()));
          return null;
        });
  }

  private enum Kind {
    EMAIL,
    PHONE
  }

  private static FieldType<String> matching(
      String wanted, String example, Pattern pattern, Kind kind) {
    return FieldTypes.ofText(
        wanted, example, (text, reading) -> match(text, reading, pattern, kind));
  }

  private static @Nullable String match(
      YamlValue.Text text, Reading reading, Pattern pattern, Kind kind) {
    String written = text.text().strip();
    if (pattern.matcher(written).matches()) {
      return written;
    }
    reading.add(
        switch (kind) {
          case EMAIL -> new BadEmail().at(text.at(), reading.label(), written);
          case PHONE -> new BadPhone().at(text.at(), reading.label(), written);
        });
    return null;
  }
}
