package org.localoffer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.RichText;

/** What Markdown becomes on the page. */
class RenderingTest {

  @Test
  void paragraphCarriesTheClassOfBodyText() {
    assertHtml("Come\nand play.", "<p class=\"govuk-body\">Come\nand play.</p>\n");
  }

  @Test
  void emphasisAndCodeAreKept() {
    assertHtml(
        "*a* **b** `<c>`  \nd",
        "<p class=\"govuk-body\"><em>a</em> <strong>b</strong> <code>&lt;c&gt;</code><br>\nd</p>\n");
  }

  @Test
  void tightListHasNoParagraphs() {
    assertHtml(
        "- a\n- b",
        "<ul class=\"govuk-list govuk-list--bullet\">\n<li>a</li>\n<li>b</li>\n</ul>\n");
  }

  @Test
  void looseListIsSpacedAndKeepsItsFirstNumber() {
    assertHtml(
        "3. a\n\n4. b",
        "<ol class=\"govuk-list govuk-list--number govuk-list--spaced\" start=\"3\">\n"
            + "<li>\n<p class=\"govuk-body\">a</p>\n</li>\n"
            + "<li>\n<p class=\"govuk-body\">b</p>\n</li>\n</ol>\n");
  }

  @Test
  void listInAListStandsInItsItem() {
    assertHtml(
        "- a\n  - b",
        "<ul class=\"govuk-list govuk-list--bullet\">\n<li>a\n"
            + "<ul class=\"govuk-list govuk-list--bullet\">\n<li>b</li>\n</ul>\n</li>\n</ul>\n");
  }

  @Test
  void quotationIsInsetText() {
    assertHtml(
        "> a",
        "<blockquote class=\"govuk-inset-text\">\n<p class=\"govuk-body\">a</p>\n</blockquote>\n");
  }

  @Test
  void lineBetweenPartsIsASectionBreak() {
    assertHtml(
        "***",
        "<hr class=\"govuk-section-break govuk-section-break--m"
            + " govuk-section-break--visible\">\n");
  }

  @Test
  void codeIsShownAsItWasWritten() {
    assertHtml(
        "```\n<b>\n  x\n```", "<pre class=\"lo-code\"><code>&lt;b&gt;\n  x\n</code></pre>\n");
  }

  @Test
  void headingsGetIdsOfTheirWordsAndAreListed() {
    Reading reading = Reading.of("## What's *on*?\n\n### Café & crêpes\n\n## What's on");
    assertEquals(List.of(), reading.places());
    assertEquals(
        List.of(
            new RichText.Heading(2, "h-what-s-on", "What's on?"),
            new RichText.Heading(3, "h-cafe-crepes", "Café & crêpes"),
            new RichText.Heading(2, "h-what-s-on-2", "What's on")),
        reading.headings());
    assertEquals(
        "<h2 class=\"govuk-heading-m\" id=\"h-what-s-on\">What's <em>on</em>?</h2>\n"
            + "<h3 class=\"govuk-heading-s\" id=\"h-cafe-crepes\">Café &amp; crêpes</h3>\n"
            + "<h2 class=\"govuk-heading-m\" id=\"h-what-s-on-2\">What's on</h2>\n",
        reading.html());
  }

  @Test
  void idsStayUniqueWhenAHeadingEndsWithANumber() {
    Reading reading = Reading.of("## A\n\n## A 2\n\n## A\n\n## ?!\n\n## …");
    assertEquals(
        List.of("h-a", "h-a-2", "h-a-3", "h-section", "h-section-2"),
        reading.headings().stream().map(RichText.Heading::anchor).toList());
  }

  @Test
  void headingsInOtherScriptsKeepTheirLetters() {
    assertEquals("h-ਪੰਜਾਬੀ-ਵਿੱਚ", Reading.of("## ਪੰਜਾਬੀ ਵਿੱਚ").headings().getFirst().anchor());
  }

  @Test
  void headingsCanBeShiftedButNotBelowTheSixthLevel() {
    Reading reading =
        Reading.of("## a\n### b\n#### c\n##### d\n###### e", new MarkdownOptions(2, true, false));
    assertEquals(
        List.of(4, 5, 6, 6, 6), reading.headings().stream().map(RichText.Heading::level).toList());
    assertEquals(List.of(), reading.places());
  }

  @Test
  void tableScrollsInANamedBoxAndItsHeadingsHaveAScope() {
    assertHtml(
        "| Day | Fee |\n|---|--:|\n| Sat | £4 |\n",
        "<div class=\"lo-table-scroll\" tabindex=\"0\" role=\"region\""
            + " aria-label=\"Table: Day, Fee\">\n"
            + "<table class=\"govuk-table\">\n<thead class=\"govuk-table__head\">\n"
            + "<tr class=\"govuk-table__row\">"
            + "<th scope=\"col\" class=\"govuk-table__header\">Day</th>"
            + "<th scope=\"col\" class=\"govuk-table__header govuk-table__header--numeric\">Fee</th>"
            + "</tr>\n</thead>\n<tbody class=\"govuk-table__body\">\n"
            + "<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\">Sat</td>"
            + "<td class=\"govuk-table__cell govuk-table__cell--numeric\">£4</td></tr>\n"
            + "</tbody>\n</table>\n</div>\n");
  }

  @Test
  void tableWithAnEmptyCornerHasHeadingsOfRows() {
    String html = html("| | Mon |\n|-|-|\n| Open | 9 |");
    assertTrue(
        html.contains("<thead class=\"govuk-table__head\">\n<tr class=\"govuk-table__row\"><td"));
    assertTrue(html.contains("<th scope=\"row\" class=\"govuk-table__header\">Open</th>"));
  }

  @Test
  void tablesWithTheSameColumnsHaveDifferentNames() {
    String html = html("|\"A\"|\n|-|\n\n|\"A\"|\n|-|\n");
    assertTrue(html.contains("aria-label=\"Table: &quot;A&quot;\""));
    assertTrue(html.contains("aria-label=\"Table 2: &quot;A&quot;\""));
  }

  @Test
  void plainTextHasTheWordsAlone() {
    Reading reading =
        Reading.of(
            "## Play  &amp; *learn*\n\nCome\nto [the club](services/x).\n\n- a\n- b\n\n"
                + "| c | d |\n|---|---|\n| `e` | f |\n\n::glossary\n\n> g  \n> h");
    assertEquals("Play & learn Come to the club. a b c d e f g h", reading.result().plainText());
  }

  @Test
  void emptyTextIsEmpty() {
    assertEquals(RichText.EMPTY, Reading.of(" \n\n").result().text());
  }

  @Test
  void windowsLineEndsMakeNoDifference() {
    String text = "## A\n\nb\nc\n\n- d\n\n| e |\n|---|\n| f |\n\n::glossary\n\n```\ng\n```\n";
    assertEquals(html(text), html(text.replace("\n", "\r\n")).replace("\r\n", "\n"));
  }

  private static void assertHtml(String markdown, String html) {
    assertEquals(html, html(markdown));
  }

  private static String html(String markdown) {
    Reading reading = Reading.of(markdown);
    assertEquals(List.of(), reading.findings());
    return reading.html();
  }
}
