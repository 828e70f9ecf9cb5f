package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsedClassesTest {
  private static final Path MARKDOWN = Path.of("src/main/java/org/localoffer/markdown");
  private static final Pattern IN_A_TEXT = Pattern.compile("govuk-[\\w-]*\\w");

  private static final UsedClasses USED =
      UsedClasses.of(
          TemplateSet.of(
              Map.of("a.ftlh", "<p class=\"govuk-body govuk-tag--${tone} govuk-!-margin-top-0\">"),
              Map.of(),
              Map.of("a.js", "e.className = 'govuk-button'".getBytes(StandardCharsets.UTF_8))));

  @Test
  void onlyRulesThatAPageCanMeetAreKept() {
    assertEquals(
        """
        p{a:b}
        .govuk-body,.govuk-button:focus{a:b}
        .govuk-tag--red{a:b}
        .govuk-\\!-margin-top-0{a:b}
        .govuk-body:not(.govuk-never){a:b}
        @media print{.govuk-body{a:b}}
        """,
        purged(
            """
            p{a:b}
            .govuk-body,.govuk-button:focus,.govuk-never,.govuk-body .govuk-never{a:b}
            .govuk-tag--red{a:b}
            .govuk-\\!-margin-top-0{a:b}
            .govuk-body:not(.govuk-never){a:b}
            .govuk-never,.js-enabled .govuk-body,.govuk-body-never{a:b}
            @media print{.govuk-body{a:b}.govuk-never{a:b}}
            @media screen{.govuk-never{a:b}}
            """));
  }

  private static String purged(String css) {
    return CssText.of(USED.purge(CssReader.read(css)));
  }

  @Test
  void everyClassThatTextsFromMarkdownCanCarryIsKept() throws IOException {
    UsedClasses none = UsedClasses.of(TemplateSet.of(Map.of(), Map.of(), Map.of()));
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.list(MARKDOWN)) {
      for (Path file : files.toList()) {
        IN_A_TEXT
            .matcher(Files.readString(file).replaceAll("(?m)^ *(/?\\*|//).*", ""))
            .results()
            .forEach(hit -> written.add(hit.group()));
      }
    }
    assertTrue(written.contains("govuk-table__cell"), written.toString());
    assertTrue(written.contains("govuk-heading"), written.toString());
    for (String name : written) {
      assertTrue(none.isUsed(name) || none.isUsed(name + "-m"), name);
    }
  }

  @Test
  void muchOfTheSheetIsLeftOut() throws IOException {
    String all = GovukCss.cleaned(PreviewSite.govukCss());
    List<CssNode> kept =
        UsedClasses.of(PreviewSite.templates(Path.of("..", "templates")))
            .purge(CssReader.read(all));
    int share = 100 * CssText.of(kept).length() / all.length();
    assertTrue(share < 60, share + " % of GOV.UK Frontend's sheet");
    assertFalse(CssText.of(kept).contains(".govuk-footer"), "nothing of ours is a GOV.UK footer");
  }
}
