package org.localoffer.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.localoffer.promise.Browser;

/**
 * Deque's axe: all its rules for WCAG 2.0 to 2.2, levels A and AA, and those of good practice, on
 * every kind of page in every scheme.
 */
@ExtendWith(SampleSite.Given.class)
class AxeTest {

  /**
   * In forced colours the browser draws other colours than it tells of, and sees to their contrast
   * itself; {@link RoomTest} looks that nobody opts out.
   */
  private static final String RUN =
      """
      axe.run(document, {
        rules: { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } },
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations', 'incomplete']
      }).then(({ violations, incomplete }) => [['broken', violations], ['unsure', incomplete]].flatMap(
        ([verdict, rules]) => rules.flatMap((rule) => rule.nodes.map((node) =>
          `${verdict} ${rule.id} at ${node.target.join(' ')}: ` +
            [...node.any, ...node.all, ...node.none].map(({ message }) => message).join('; ')))))
      """;

  /** Where axe asks a person to look, and what the person saw. */
  private static final List<Accepted> ACCEPTED =
      List.of(
          new Accepted(
              "broken target-size at button[aria-controls=\"term_",
              "a word within a sentence: WCAG 2.2, 2.5.8 leaves inline targets out, and axe knows"
                  + " only links as such"));

  /**
   * What axe cannot decide by itself, or cannot know.
   *
   * @param beginning of the finding: the verdict, the rule and the place
   * @param reason why it is right as it is
   */
  private record Accepted(String beginning, String reason) {}

  private static final List<PageKind> KINDS = PageKinds.ALL;

  private static PageReader reader;

  @BeforeAll
  static void browserStarts(SampleSite site) throws Exception {
    reader = PageReader.of(site);
    reader.browser().beforeEachPage(axe());
  }

  @AfterAll
  static void browserIsClosed() {
    if (reader != null) {
      reader.close();
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
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
            "target-size|<p><button style='width:9px;height:9px;padding:0'>x</button>"
                + "<button style='width:9px;height:9px;padding:0'>y</button></p>")) {
      String[] parts = fault.split("\\|");
      String place = parts[0].equals("region") ? "document.body" : "document.querySelector('main')";
      reader
          .browser()
          .value(
              "(window.planted = document.createElement('div'), planted.innerHTML = "
                  + Browser.literal(parts[1])
                  + ", void "
                  + place
                  + ".append(planted))");
      assertTrue(
          findings().stream().anyMatch(found -> found.startsWith("broken " + parts[0] + " ")),
          () -> "axe overlooks " + fault);
      reader.browser().value("void planted.remove()");
    }
    assertEquals(List.of(), findings());
  }

  private static List<String> findings() {
    return reader.browser().listOfTexts(RUN).stream()
        .filter(
            finding ->
                ACCEPTED.stream().noneMatch(accepted -> finding.startsWith(accepted.beginning())))
        .toList();
  }

  private static String axe() throws IOException {
    try (var file = AxeTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
