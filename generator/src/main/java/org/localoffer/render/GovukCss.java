package org.localoffer.render;

/**
 * The style sheet of GOV.UK Frontend without what is for GOV.UK only: its font, its crest and
 * everything else that would be loaded from a server's root.
 *
 * <p>"Using the GOV.UK Design System: if your service is not on GOV.UK": use it without its
 * branding. The code is under the MIT licence, the font and the crest are not.
 */
final class GovukCss {

  /** Where the sheet is on the class path, in the WebJar of GOV.UK Frontend. */
  static final String RESOURCE =
      "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";

  /** The fonts that the reader's own device has, which also saves the download. */
  static final String SYSTEM_FONTS =
      "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",Arial,sans-serif";

  private static final String GOVUK_FONTS = "GDS Transport,arial,sans-serif";
  private static final String ROOT_ADDRESS = "url(/";
  private static final String FONT_FACE = "@font-face{";

  /** What the sheet's licence asks every copy to say; at the end, since a charset comes first. */
  static final String NOTICE =
      "/* GOV.UK Frontend, changed. Copyright (c) Crown copyright (Government Digital Service)."
          + " MIT licence. */\n";

  private GovukCss() {}

  /** The sheet that may be shipped. */
  static String cleaned(String minified) {
    String css = withoutComments(minified.replace("\r\n", "\n"));
    css = withoutFontFaces(css);
    css = withoutRootAddresses(css);
    return css.replace(GOVUK_FONTS, SYSTEM_FONTS).strip() + "\n";
  }

  /** Drops comments: the notice of the font and the source map are comments. */
  private static String withoutComments(String css) {
    StringBuilder out = new StringBuilder(css.length());
    char quote = 0;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (quote == 0 && c == '/' && css.startsWith("/*", i)) {
        int end = css.indexOf("*/", i + 2);
        i = end < 0 ? css.length() : end + 1;
        continue;
      }
      if (quote != 0) {
        quote = c == quote && css.charAt(i - 1) != '\\' ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
      out.append(c);
    }
    return out.toString();
  }

  private static String withoutFontFaces(String css) {
    String rest = css;
    for (int at = rest.indexOf(FONT_FACE); at >= 0; at = rest.indexOf(FONT_FACE)) {
      rest = rest.substring(0, at) + rest.substring(rest.indexOf('}', at) + 1);
    }
    return rest;
  }

  /** Drops each declaration that loads something from the root of a server. */
  private static String withoutRootAddresses(String css) {
    String rest = css;
    for (int at = rest.indexOf(ROOT_ADDRESS); at >= 0; at = rest.indexOf(ROOT_ADDRESS)) {
      int start = Math.max(rest.lastIndexOf(';', at), rest.lastIndexOf('{', at)) + 1;
      int close = rest.indexOf('}', at);
      int semicolon = rest.indexOf(';', at);
      int end = semicolon >= 0 && semicolon < close ? semicolon + 1 : close;
      rest = rest.substring(0, start) + rest.substring(end);
    }
    return rest;
  }
}
