package org.localoffer.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Deque's axe: all its rules for WCAG 2.0 to 2.2, levels A and AA, and those of good practice, on
 * every kind of page in every scheme.
 */
@ExtendWith(SampleSite.Given.class)
class AxeTest {

  /**
   * In forced colours the browser draws other colours than it tells of, and sees to their contrast
   * itself; {@link RoomTest} looks that nobody opts out. A word that explains itself within a
   * sentence has the height of its line (WCAG 2.2, 2.5.8, "inline"); axe knows only links as such.
   */
  private static final String RUN =
      """
      axe.run(document, {
        rules: { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } },
        preload: false,
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations', 'incomplete']
      }).then(({ violations, incomplete }) => [['broken', violations], ['unsure', incomplete]].flatMap(
        ([verdict, rules]) => rules.flatMap((rule) => rule.nodes.filter((node) => {
          const place = document.querySelector(node.target[0])
          return rule.id !== 'target-size' || !place.matches('.lo-term') || !probe.standsInASentence(place)
        }).map((node) =>
          `${verdict} ${rule.id} at ${node.target.join(' ')}: ` +
            [...node.any, ...node.all, ...node.none].map(({ message }) => message).join('; ')))))
      """;

  private static PageReader reader;

  @BeforeAll
  static void browserIsReady(PageReader given) throws Exception {
    reader = given;
    reader.browser().beforeEachPage(axe());
  }

  @EveryKind
  void axeFindsNothing(PageKind kind) throws Exception {
    reader.opens(kind);
    List<String> found = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      reader.sees(scheme);
      findings().forEach(finding -> found.add(scheme + " " + finding));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void axeFindsWhatIsWrong() throws Exception {
    reader.browser().ignorePolicies();
    reader.opens(PageKinds.ALL.getFirst());
    reader.sees(Scheme.LIGHT);
    for (String fault :
        List.of(
            "image-alt|<img src='data:,'>",
            "link-name|<a href='x.html'></a>",
            "label|<input type='text'>",
            "color-contrast|<p style='color:#999;background:#fff'>Words</p>",
            "heading-order|<h2>Words</h2><h5>Words</h5>",
            "aria-valid-attr-value|<button aria-expanded='perhaps'>Words</button>",
            "list|<ul><p>Words</p></ul>",
            "region|<p>Words</p>",
            "aria-roles|<p role='headline'>Words</p>",
            "target-size|<p><button class='lo-term'>x</button><button class='lo-term'>y</button></p>",
            "target-size|<p><button style='width:9px;height:9px;padding:0'>x</button>"
                + "<button style='width:9px;height:9px;padding:0'>y</button></p>")) {
      String[] parts = fault.split("\\|");
      String place = parts[0].equals("region") ? "document.body" : "document.querySelector('main')";
      reader.plants(parts[1], place);
      assertTrue(
          findings().stream().anyMatch(found -> found.startsWith("broken " + parts[0] + " ")),
          () -> "axe overlooks " + fault);
      reader.weeds();
    }
    assertEquals(List.of(), findings());
  }

  private static List<String> findings() {
    return reader.browser().listOfTexts(RUN);
  }

  private static String axe() throws IOException {
    try (var file = AxeTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
