package org.localoffer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.diagnostic.Rule;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;

/** What is refused, where, and what is said. */
class RefusalTest {

  @Test
  void tagIsNamedAndShownAsText() {
    Reading reading = Reading.of("Come to <b class=\"x\">play</b>!");
    assertEquals(List.of("1:9 LO-TEXT-01"), reading.places());
    assertEquals("the text holds HTML: \"<b class=\"x\">\"", reading.message());
    assertEquals(
        "<p class=\"govuk-body\">Come to &lt;b class=&quot;x&quot;&gt;play&lt;/b&gt;!</p>\n",
        reading.html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <script>alert(1)</script>",
        "<img src=\"x\" onerror=\"alert(1)\">",
        "<svg onload=\"alert(1)\"/>",
        "<!DOCTYPE html>",
        "<?php x ?>",
        "<![CDATA[x]]>",
        "x </p>",
        "- <div>\n  a",
        "> <iframe src=\"https://a.example\"></iframe>",
        "| a |\n|---|\n| <b>c</b> |",
        "[<b>a</b> b](services/x)"
      })
  void htmlIsRefusedWhereverItStands(String text) {
    Reading reading = Reading.of(text);
    assertEquals(List.of("LO-TEXT-01"), reading.rules().stream().distinct().toList());
    assertFalse(reading.html().contains("<script"), reading.html());
    assertFalse(reading.html().contains("<b>"), reading.html());
  }

  @Test
  void commentIsRefusedWithTheFieldForNotes() {
    Reading reading = Reading.of("<!-- ask Jo -->\n\nHello");
    assertEquals(List.of("1:1 LO-TEXT-01"), reading.places());
    assertTrue(reading.hint().contains("notes"), reading.hint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "children < 5 years",
        "C++ & \\<b>",
        "a <3 b",
        "1 < 2 > 0",
        "<svg/onload=alert(1)>",
        "`<b>`",
        "&lt;b&gt;"
      })
  void signsThatAreNoTagsAreFine(String text) {
    assertEquals(List.of(), Reading.of(text).findings());
  }

  @Test
  void pictureIsRefusedAndItsWordsAreShown() {
    Reading reading = Reading.of("Look: ![Our hall](https://a.example/x.gif)");
    assertEquals(List.of("1:7 LO-TEXT-02"), reading.places());
    assertTrue(reading.hint().contains("pictures"), reading.hint());
    assertEquals("<p class=\"govuk-body\">Look: Our hall</p>\n", reading.html());
  }

  @Test
  void headingOfTheFirstLevelIsRefused() {
    assertEquals(
        List.of("1:1 LO-TEXT-08", "3:1 LO-TEXT-08"), Reading.of("# A\n\nB\n=\n\n## C").places());
  }

  @Test
  void skippedLevelIsRefusedOnce() {
    assertEquals(List.of("3:1 LO-TEXT-09"), Reading.of("## A\n\n#### B\n\n#### C").places());
    assertEquals(List.of("1:1 LO-TEXT-09"), Reading.of("### A\n\n## B").places());
    assertEquals(List.of(), Reading.of("## A\n### B\n#### C\n## D").places());
  }

  @Test
  void levelsAreCountedOverDirectives() {
    assertEquals(List.of(), Reading.of("## A\n\n::glossary\n\n### B").places());
  }

  @Test
  void shortFieldHasNoHeadings() {
    Reading reading = Reading.of("## A\n\nb\n---", Reading.SHORT);
    assertEquals(List.of("1:1 LO-TEXT-10", "3:1 LO-TEXT-10"), reading.places());
    assertEquals("<p class=\"govuk-body\">A</p>\n<p class=\"govuk-body\">b</p>\n", reading.html());
  }

  @Test
  void headingWithoutWordsIsRefused() {
    assertEquals(List.of("3:1 LO-TEXT-20"), Reading.of("## A\n\n##\n\nb").places());
  }

  @Test
  void columnWithoutHeadingIsWarnedOf() {
    Reading reading = Reading.of("| a | | c |\n|---|---|---|\n| d | e | f |");
    assertEquals(List.of("1:6 LO-TEXT-19"), reading.places());
    assertFalse(reading.findings().getFirst().isError());
  }

  @Test
  void cellsThatWouldBeLostAreRefused() {
    String table = "| a | b |\n|---|---|\n| c | d | e |\n| f | g | |\nh\ni \\| j | k | l | m\n";
    Reading reading = Reading.of(table);
    assertEquals(List.of("3:1 LO-TEXT-23", "6:1 LO-TEXT-23"), reading.places());
    assertTrue(reading.message().startsWith("this row has 3 cells"), reading.message());
    assertTrue(reading.findings().get(1).message().startsWith("this row has 4 cells"));
  }

  @Test
  void allProblemsAreFoundInOneReading() {
    Reading reading =
        Reading.of("# A\n\n<b>\n\n![x](y)\n\n[](javascript:x)\n\n::x\n\n[here](services/y)");
    assertEquals(
        List.of(
            "1:1 LO-TEXT-08",
            "3:1 LO-TEXT-01",
            "5:1 LO-TEXT-02",
            "7:1 LO-TEXT-03",
            "7:1 LO-TEXT-06",
            "9:1 LO-TEXT-12",
            "11:1 LO-TEXT-07"),
        reading.places());
  }

  @Test
  void placesInABlockOfYamlAreThoseOfTheFile() {
    String file = "name: X\ndescription: |\n  Hello\n\n  - a <b>\n  - [c](d:e)\n";
    SourceText source = new SourceText("content/services/x.yaml", file);
    Reading reading =
        Reading.of(
            "Hello\n\n- a <b>\n- [c](d:e)\n", TextOrigin.block(source, 3, 2), Reading.DESCRIPTION);
    assertEquals(List.of("5:7 LO-TEXT-01", "6:5 LO-TEXT-03"), reading.places());
    SourcePosition position = reading.findings().getFirst().position();
    assertEquals("  - a <b>", position.excerpt());
    assertEquals('<', position.excerpt().charAt(position.column() - 1));
  }

  @Test
  void placesInAMarkdownFileWithWindowsLineEndsAreThoseOfTheFile() {
    String file = "---\r\ntitle: X\r\n---\r\nHello\r\n\r\n> a <b>\r\n\r\n::servces x\r\n";
    SourceText source = new SourceText("content/guides/x.md", file);
    Reading reading =
        Reading.of(
            "Hello\r\n\r\n> a <b>\r\n\r\n::servces x\r\n",
            TextOrigin.restOfFile(source, 4),
            Reading.GUIDE);
    assertEquals(List.of("6:5 LO-TEXT-01", "8:1 LO-TEXT-12"), reading.places());
  }

  @Test
  void placeInAValueOnOneLineIsThatOfTheFile() {
    SourceText source = new SourceText("content/services/x.yaml", "how: Go <b>\n");
    Reading reading = Reading.of("Go <b>", TextOrigin.oneLine(source.at(1, 6)), Reading.SHORT);
    assertEquals(List.of("1:9 LO-TEXT-01"), reading.places());
  }

  @Test
  void placeInAFoldedValueIsItsStart() {
    SourceText source = new SourceText("content/services/x.yaml", "how: >\n  Go\n  <b>\n");
    Reading reading = Reading.of("Go <b>\n", TextOrigin.folded(source.at(2, 3)), Reading.SHORT);
    assertEquals(List.of("2:3 LO-TEXT-01"), reading.places());
  }

  @Test
  void everyRuleHasItsOwnIdInOrder() {
    List<String> ids = MarkdownRules.ALL.stream().map(Rule::id).map(Object::toString).toList();
    for (int i = 0; i < ids.size(); i++) {
      assertEquals("LO-TEXT-" + (i < 9 ? "0" : "") + (i + 1), ids.get(i));
    }
  }
}
