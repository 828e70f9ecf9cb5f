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
import org.localoffer.colour.Colour;

/** What holds for the style sheets of our own. */
class StylesheetsTest {
  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final String TOKENS = "assets/tokens.css";
  private static final Pattern CLASS_SELECTOR = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");
  private static final Pattern TOKEN = Pattern.compile("--lo-([a-z-]+): #[0-9a-f]{6};");
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
    "ink, control",
    "ink, control-hover",
    "focus-ink, focus",
    "ink-soft, ground",
    "ink-soft, ground-soft",
    "link, ground",
    "link, ground-soft",
    "link, warn-ground",
    "link-visited, ground-soft",
    "link-hover, ground-soft",
    "link-visited, ground",
    "link-hover, ground",
    "good, ground",
    "good, ground-soft",
    "bad, ground",
    "bad, ground-soft",
    "on-strong, strong",
    "on-strong, button",
    "on-strong, button-hover",
    "on-strong, danger",
    "on-strong, danger-hover",
    "tag-grey, tag-grey-ground",
    "tag-purple, tag-purple-ground",
    "tag-turquoise, tag-turquoise-ground",
    "tag-blue, tag-blue-ground",
    "tag-blue, tag-light-blue-ground",
    "tag-yellow, tag-yellow-ground",
    "tag-orange, tag-orange-ground",
    "tag-red, tag-red-ground",
    "tag-pink, tag-pink-ground",
    "tag-green, tag-green-ground",
  })
  void textCanBeReadOnItsGround(String text, String ground) throws IOException {
    for (boolean dark : List.of(false, true)) {
      double contrast = token(text, dark).contrastWith(token(ground, dark));
      assertTrue(contrast >= 4.5, text + " on " + ground + (dark ? ", dark: " : ": ") + contrast);
    }
  }

  /** WCAG 2.2, 1.4.11: what tells a control from its surroundings needs 3:1. */
  @ParameterizedTest
  @CsvSource({
    "ink, ground",
    "ink-soft, ground",
    "button-edge, ground",
    "button-edge, ground-soft",
    "danger-edge, ground",
    "control-edge, ground",
    "control-edge, ground-soft",
    "strong, ground",
    "warn-line, warn-ground",
    "brand, ground",
  })
  void controlStandsOutFromItsGround(String part, String ground) throws IOException {
    for (boolean dark : List.of(false, true)) {
      double contrast = token(part, dark).contrastWith(token(ground, dark));
      assertTrue(
          contrast >= Colour.SEEN, part + " on " + ground + (dark ? ", dark: " : ": ") + contrast);
    }
  }

  @Test
  void everyColourButTheFixedOnesHasAnotherInTheDark() throws IOException {
    String[] sheets = tokens();
    Set<String> fixed = Set.of("focus", "focus-ink", "on-strong");
    TOKEN
        .matcher(sheets[0])
        .results()
        .map(hit -> hit.group(1))
        .filter(name -> !fixed.contains(name))
        .forEach(name -> assertTrue(sheets[1].contains("--lo-" + name + ": #"), name));
  }

  @Test
  void coloursOfTheDarkPageAreForScreensOnly() throws IOException {
    assertTrue(css(TOKENS).contains("@media screen and (prefers-color-scheme: dark)"));
    assertEquals("#16191c", token("ground", true).hex());
    assertEquals(BrandColour.of("#16191c"), BrandColour.DARK_GROUND);
  }

  @Test
  void noColourOfGovukFrontendIsLeftWithoutAToken() throws IOException {
    TemplateSet templates = PreviewSite.templates(TEMPLATES);
    List<CssNode> govuk = CssReader.read(GovukCss.cleaned(PreviewSite.govukCss()));
    govuk = GovukColours.toTokens(UsedClasses.of(templates).purge(govuk));
    List<CssNode> screen =
        govuk.stream()
            .filter(node -> !(node instanceof CssNode.Group group && isPaper(group)))
            .toList();
    assertEquals(
        List.of(),
        CssText.of(screen).lines().filter(line -> COLOUR.matcher(line).find()).toList(),
        "write a token for it in tokens.css, and its name into GovukColours");
  }

  private static boolean isPaper(CssNode.Group group) {
    return group.condition().contains("print");
  }

  /** The sheet of tokens: what holds always, and what is otherwise in the dark. */
  private static String[] tokens() throws IOException {
    String[] sheets = css(TOKENS).split("@media screen and \\(prefers-color-scheme: dark\\)");
    assertEquals(2, sheets.length);
    return sheets;
  }

  private static Colour token(String name, boolean dark) throws IOException {
    String[] sheets = tokens();
    String wanted = "--lo-" + name + ": #";
    String sheet = dark && sheets[1].contains(wanted) ? sheets[1] : sheets[0];
    int at = sheet.indexOf(wanted) + wanted.length();
    return Colour.of(sheet.substring(at - 1, at + 6));
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
