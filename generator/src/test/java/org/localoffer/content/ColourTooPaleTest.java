package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourceText;

class ColourTooPaleTest {

  private static final Path TOKENS = Path.of("../templates/assets/tokens.css");

  @Test
  void groundIsTheDarkerOfTheTwoLightOnes() throws IOException {
    assertEquals(ColourTooPale.GROUND.hex(), token("--lo-ground-soft"));
    assertEquals("#ffffff", token("--lo-ground"));
    assertFalse(ColourTooPale.isTooPale(token("--lo-brand")));
  }

  @Test
  void hintNamesAColourThatWillDo() {
    for (String pale : List.of("#ffcc00", "#ffffff", "#a0c8f0", "#9aa0a6")) {
      Diagnostic finding = new ColourTooPale().at(new SourceText("site.yaml", "").start(), pale);
      MatchResult named =
          Pattern.compile("#[0-9a-f]{6}")
              .matcher(finding.hint())
              .results()
              .findFirst()
              .orElseThrow();
      assertTrue(ColourTooPale.isTooPale(pale));
      assertFalse(ColourTooPale.isTooPale(named.group()), finding.hint());
    }
  }

  /** The value in the light scheme, which comes first. */
  private static String token(String name) throws IOException {
    return Pattern.compile(name + ": (#[0-9a-f]{6});")
        .matcher(Files.readString(TOKENS))
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }
}
