package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the style sheets of our own. */
class StylesheetsTest {
  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final String TOKENS = "assets/tokens.css";
  private static final Pattern CLASS_SELECTOR = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");
  private static final Pattern PROPERTY_USED = Pattern.compile("var\\((--lo-[a-z0-9-]+)\\)");
  private static final Pattern PHYSICAL =
      Pattern.compile("\\b(margin|padding|border)-(left|right|top|bottom)\\b|\\btext-align: left");

  @ParameterizedTest
  @MethodSource("sheets")
  void selectorsCarryOurPrefixAndNoId(String sheet) throws IOException {
    for (String selectors : css(sheet).split("\\{[^{}]*}|[{}]")) {
      assertFalse(selectors.contains("#"), selectors.strip());
      if (!selectors.strip().startsWith("@")) {
        CLASS_SELECTOR
            .matcher(selectors)
            .results()
            .forEach(hit -> assertTrue(hit.group(1).startsWith("lo-"), hit.group()));
      }
    }
  }

  /** What is left open swallows all that comes after it, without a word from any browser. */
  @ParameterizedTest
  @MethodSource("sheets")
  void everyBlockIsClosedBeforeTheNextPartBegins(String sheet) throws IOException {
    int open = 0;
    for (String line : css(sheet).split("\n")) {
      assertTrue(!line.startsWith(".") || open == 0, line);
      open += count(line, '{') - count(line, '}');
    }
    assertEquals(0, open);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void nothingIsForcedOrLoadedAndNoSideIsNamed(String sheet) throws IOException {
    String css = css(sheet);
    assertFalse(css.contains("!important"));
    assertFalse(css.contains("url("));
    assertFalse(css.contains("@import"));
    assertEquals(List.of(), PHYSICAL.matcher(css).results().map(MatchResult::group).toList());
  }

  @Test
  void onlyTheTokensWriteAColour() throws IOException {
    for (String sheet : sheets()) {
      assertEquals(sheet.equals(TOKENS), COLOUR.matcher(css(sheet)).find(), sheet);
    }
  }

  @Test
  void everyTokenThatIsUsedExists() throws IOException {
    String tokens = css(TOKENS);
    for (String sheet : sheets()) {
      PROPERTY_USED
          .matcher(css(sheet))
          .results()
          .map(hit -> hit.group(1))
          .forEach(token -> assertTrue(tokens.contains(token + ":"), sheet + ": " + token));
    }
  }

  /** WCAG 2.2, 1.4.3: text needs 4.5:1. */
  @ParameterizedTest
  @CsvSource({
    "ink, ground",
    "ink, ground-soft",
    "ink, warn-ground",
    "ink, focus",
    "ink-soft, ground",
    "ink-soft, ground-soft",
    "link, ground",
    "link, ground-soft",
    "link, warn-ground",
    "link-visited, ground-soft",
    "link-hover, ground-soft",
    "good, ground",
    "bad, ground",
  })
  void textCanBeReadOnItsGround(String text, String ground) throws IOException {
    double light = luminance(token(ground)) + 0.05;
    double dark = luminance(token(text)) + 0.05;
    assertTrue(light / dark >= 4.5, text + " on " + ground + ": " + light / dark);
  }

  private static int token(String name) throws IOException {
    return Pattern.compile("--lo-" + name + ": #([0-9a-f]{6});")
        .matcher(css(TOKENS))
        .results()
        .map(hit -> Integer.parseInt(hit.group(1), 16))
        .findFirst()
        .orElseThrow();
  }

  /** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int count(String line, char wanted) {
    return Math.toIntExact(line.chars().filter(each -> each == wanted).count());
  }

  private static List<String> sheets() throws IOException {
    return StyleSheets.inOrder(PreviewSite.templates(TEMPLATES).styles());
  }

  @Test
  void sheetOfAComponentOrAPageStandsBesideItsTemplate() throws IOException {
    for (String sheet : sheets()) {
      if (!sheet.startsWith("assets/")) {
        Path template = TEMPLATES.resolve(sheet.replaceAll("css$", "ftlh"));
        assertTrue(Files.isRegularFile(template), template.toString());
      }
    }
  }

  @Test
  void tokensComeFirstAndPaperLast() throws IOException {
    assertEquals(List.of(TOKENS, "assets/page.css"), sheets().subList(0, 2));
    assertEquals("assets/print.css", sheets().getLast());
    assertEquals(PreviewSite.templates(TEMPLATES).styles().keySet(), Set.copyOf(sheets()));
  }

  /** A sheet without its comments. */
  private static String css(String sheet) throws IOException {
    return Files.readString(TEMPLATES.resolve(sheet)).replaceAll("(?s)/\\*.*?\\*/", "");
  }
}
