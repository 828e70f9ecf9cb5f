package org.localoffer.gallery;

import java.util.regex.Pattern;

/**
 * A way in which a page may be seen. A browser follows its owner's settings; so that somebody can
 * look at all of them side by side, the conditions in the style sheets are answered beforehand.
 */
enum Look {
  DEVICE("", "As this device has it") {
    @Override
    String css(String css) {
      return css;
    }
  },
  LIGHT("light", "Light") {
    @Override
    String css(String css) {
      return answered(css, "light", "dark");
    }

    @Override
    String html(String html) {
      return html.replace(SCHEMES, "content=\"light\"");
    }
  },
  DARK("dark", "Dark") {
    @Override
    String css(String css) {
      return answered(css, "dark", "light");
    }

    @Override
    String html(String html) {
      return html.replace(SCHEMES, "content=\"dark\"");
    }
  },
  RIGHT_TO_LEFT("right-to-left", "From right to left") {
    @Override
    String css(String css) {
      return css;
    }

    @Override
    String html(String html) {
      return HTML.matcher(DIRECTION.matcher(html).replaceFirst("$1$2"))
          .replaceFirst("$0 dir=\"rtl\"");
    }
  },
  PAPER("paper", "On paper") {
    @Override
    String css(String css) {
      return MEDIA
          .matcher(css)
          .replaceAll(
              rule ->
                  rule.group()
                      .replace("screen", "\u0000")
                      .replace("print", "screen")
                      .replace("\u0000", "print"));
    }
  };

  private static final String SCHEMES = "content=\"light dark\"";
  private static final Pattern MEDIA = Pattern.compile("@media[^{]*");
  private static final Pattern HTML = Pattern.compile("<html\\b");
  private static final Pattern DIRECTION =
      Pattern.compile("(<html\\b[^>]*?) dir=\"[a-z]*\"([^>]*>)");

  private final String folder;
  private final String words;

  Look(String folder, String words) {
    this.folder = folder;
    this.words = words;
  }

  /** The folder of its page and assets; empty for the top. */
  String folder() {
    return folder;
  }

  /** What a link to it reads. */
  String words() {
    return words;
  }

  /** A style sheet with its conditions answered. */
  abstract String css(String css);

  /** The page likewise. */
  String html(String html) {
    return html;
  }

  /** Conditions on the colour scheme: always or never true, whatever the device says. */
  private static String answered(String css, String wanted, String other) {
    return css.replaceAll("\\(prefers-color-scheme: ?" + wanted + "\\)", "(min-width: 0)")
        .replaceAll("\\(prefers-color-scheme: ?" + other + "\\)", "(max-width: 0)")
        .replaceAll("color-scheme: ?light dark", "color-scheme: " + wanted);
  }
}
