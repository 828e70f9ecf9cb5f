package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.words.Words;

class AssetsTest {

  /** What is for GOV.UK only, or would be loaded from somewhere else. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?i)gds|transport|@font-face|woff|crest|crown-|sourceMappingURL|url\\(|@import");

  @Test
  void sheetThatIsShippedHasNoFontCrestOrOutsideAddress() throws IOException {
    String original = PreviewSite.govukCss();
    assertTrue(FORBIDDEN.matcher(original).find());
    String cleaned = GovukCss.cleaned(original);
    assertFalse(
        FORBIDDEN.matcher(cleaned).find(),
        () -> FORBIDDEN.matcher(cleaned).results().map(hit -> hit.group()).toList().toString());
    assertEquals(
        List.of(),
        Pattern.compile("(.{12})https?://")
            .matcher(cleaned)
            .results()
            .map(hit -> hit.group(1))
            .filter(before -> !before.endsWith("[href^=\""))
            .toList());
  }

  @Test
  void restOfTheSheetIsAsItWas() throws IOException {
    String original = PreviewSite.govukCss();
    String cleaned = GovukCss.cleaned(original);
    assertEquals(
        original.chars().filter(c -> c == '{').count() - 2,
        cleaned.chars().filter(c -> c == '{').count());
    assertEquals(
        cleaned.chars().filter(c -> c == '{').count(),
        cleaned.chars().filter(c -> c == '}').count());
    assertTrue(cleaned.contains(".govuk-body"));
    assertTrue(cleaned.contains("font-family:" + GovukCss.SYSTEM_FONTS));
    assertTrue(cleaned.startsWith("@charset \"UTF-8\";:root{"));
  }

  @Test
  void cleaningCutsNoMoreThanTheDeclaration() {
    assertEquals(
        "a{color:red;width:1px}b{}c{content:\"/* kept */\"}\n",
        GovukCss.cleaned(
            "/*! notice */a{color:red;background:url(/x.svg);width:1px}"
                + "@font-face{font-family:GDS Transport;src:url(/f.woff)}"
                + "b{mask:url(/y.svg)}c{content:\"/* kept */\"}\n/*# sourceMappingURL=x */"));
  }

  @Test
  void pageLoadsOneSheetAndOneScriptWhoseNamesChangeWithTheirContent() {
    Assets assets = assets("a();", ".lo-a { color: var(--lo-ink); }", "#1f6f6b");
    assertEquals(
        List.of("assets/" + assets.names().style(), "assets/" + script(assets), "assets/plan.svg"),
        assets.files().stream().map(file -> file.path().value()).toList());
    assertTrue(assets.names().style().matches("site-[0-9a-f]{10}\\.css"));
    assertTrue(script(assets).matches("site-[0-9a-f]{10}\\.js"));
    assertEquals(assets.names(), assets("a();", ".lo-a{color:var(--lo-ink)}", "#1f6f6b").names());

    Assets otherScript = assets("b();", ".lo-a { color: var(--lo-ink); }", "#1f6f6b");
    assertEquals(assets.names().style(), otherScript.names().style());
    assertNotEquals(script(assets), script(otherScript));
    for (Assets other :
        List.of(
            assets("a();", ".lo-a { color: var(--lo-link); }", "#1f6f6b"),
            assets("a();", ".lo-a { color: var(--lo-ink); }", "#1f6f6c"),
            assets("a();", ".lo-a { color: var(--lo-ink); }", null))) {
      assertNotEquals(assets.names().style(), other.names().style());
      assertEquals(script(assets), script(other));
    }
  }

  private static Assets assets(String script, String css, @Nullable String brandColour) {
    TemplateSet templates =
        TemplateSet.of(
            Map.of(),
            Map.of("components/a/a.css", css),
            Map.of(
                "scripts.txt", "site: site.js".getBytes(StandardCharsets.UTF_8),
                "site.js", script.getBytes(StandardCharsets.UTF_8),
                "plan.svg", new byte[] {1}));
    return Assets.of(templates, "a{color:red}", brandColour, false, Words.english());
  }

  private static String script(Assets assets) {
    return assets.names().scripts().get("site");
  }

  @Test
  void sidesAreChangedOverForALanguageFromRightToLeftOnly() {
    TemplateSet templates = TemplateSet.of(Map.of(), Map.of(), Map.of());
    String govuk = "p{margin-left:1px}";
    assertTrue(StyleSheets.all(templates, govuk, null, false).contains("p{margin-left:1px}"));
    assertTrue(StyleSheets.all(templates, govuk, null, true).contains("p{margin-right:1px}"));
  }

  @ParameterizedTest
  @CsvSource({"#000000, #ffffff", "#ffffff, #000000", "#1f6f6b, #ffffff", "#ffdd00, #000000"})
  void textOnTheCouncilsColourCanBeRead(String colour, String text) {
    assertEquals(text, BrandColour.of(colour).textColour());
    assertTrue(
        BrandColour.of(colour)
            .css()
            .startsWith(":root{--lo-brand:" + colour + ";--lo-on-brand:" + text + "}"));
  }

  @Test
  void everyColourStandsOutFromTheDarkPage() {
    for (int rgb = 0; rgb < 0x1000000; rgb += 0x0b0d11) {
      BrandColour colour = new BrandColour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
      double contrast = colour.inTheDark().contrastWith(BrandColour.DARK_GROUND.luminance());
      assertTrue(contrast >= 3, colour.css());
    }
    assertEquals(BrandColour.of("#ffdd00"), BrandColour.of("#ffdd00").inTheDark());
  }

  @Test
  void everyColourHasATextColourWithEnoughContrast() {
    for (int rgb = 0; rgb < 0x1000000; rgb += 0x0b0d11) {
      BrandColour colour = new BrandColour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
      double text = colour.textColour().equals("#ffffff") ? 1 : 0;
      assertTrue(colour.contrastWith(text) >= 4.5, colour.css());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#fff", "#12345g", "#1234567", "red; } body { x"})
  void anythingElseIsNoColour(String text) {
    assertThrows(IllegalArgumentException.class, () -> BrandColour.of(text));
  }
}
