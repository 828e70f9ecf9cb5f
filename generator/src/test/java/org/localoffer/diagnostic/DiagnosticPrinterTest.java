package org.localoffer.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

  private static final SourceText CLUB =
      new SourceText("content/services/club.yaml", "name: Club\r\nages: {from: 11, to: 4}\r\n");

  private static Diagnostic at(SourcePosition position) {
    return new Diagnostic(
        position, Severity.ERROR, new RuleId("LO-AGE-02"), "4 is below 11", "Exchange them.");
  }

  private static String print(Diagnostic diagnostic) {
    return new DiagnosticPrinter(false).print(List.of(diagnostic));
  }

  @Test
  void aFindingShowsItsPlaceItsLineACaretAndAHint() {
    assertEquals(
        """
        content/services/club.yaml:2:22: error LO-AGE-02: 4 is below 11
          ages: {from: 11, to: 4}
                               ^
          hint: Exchange them.

        """,
        print(at(CLUB.at(2, 22))));
  }

  @Test
  void aFindingAboutAWholeFileThatCouldNotBeReadShowsNoLine() {
    assertEquals(
        """
        content/a.yaml:1:1: error LO-AGE-02: 4 is below 11
          hint: Exchange them.

        """,
        print(at(new SourceText("content/a.yaml", "").start())));
  }

  @Test
  void aLongLineIsShownAroundTheCaret() {
    String line = "x".repeat(500) + "HERE" + "y".repeat(500);
    String[] printed = print(at(new SourceText("a.yaml", line).at(1, 501))).split("\n");
    assertTrue(printed[1].length() <= 162, printed[1]);
    int caret = printed[2].indexOf('^');
    assertEquals("HERE", printed[1].substring(caret, caret + 4));
  }

  @Test
  void aPlaceBehindTheEndOfTheLineDoesNoHarm() {
    assertTrue(print(at(CLUB.at(1, 400))).contains("name: Club"));
    assertTrue(print(at(CLUB.at(99, 1))).startsWith("content/services/club.yaml:99:1"));
  }

  @Test
  void aHostileLineCannotRepaintTheTerminal() {
    SourceText hostile = new SourceText("a\u001b[2J.yaml", "x: \u001b[31m\u202Eevil\ty\u0007");
    String printed = print(at(hostile.at(1, 1)));
    for (char c : new char[] {'\u001b', '\u202E', '\u0007', '\t'}) {
      assertEquals(-1, printed.indexOf(c));
    }
  }

  @Test
  void aMessageThatQuotesAWholeFileIsCutInTheMiddle() {
    Diagnostic found =
        new Diagnostic(
            CLUB.start(),
            Severity.ERROR,
            new RuleId("LO-AGE-01"),
            "“" + "x".repeat(99_999) + "” is no age",
            "");
    assertTrue(found.message().length() <= 1_003);
    assertTrue(found.message().startsWith("“xxx") && found.message().endsWith("xxx” is no age"));
  }

  @Test
  void coloursMarkWordsOnlyWhereTheyAreWanted() {
    String coloured = new DiagnosticPrinter(true).print(List.of(at(CLUB.at(2, 22))));
    assertTrue(coloured.contains("\u001b[31merror LO-AGE-02\u001b[0m"));
    assertEquals(print(at(CLUB.at(2, 22))), coloured.replaceAll("\u001b\\[[0-9]+m", ""));
    assertFalse(print(at(CLUB.at(2, 22))).contains("\u001b"));
  }

  @Test
  void findingsFollowFileLineAndColumnAndComeOnce() {
    SourceText other = new SourceText("content/about.yaml", "a\nb\n");
    Findings findings = new Findings();
    findings.addAll(
        List.of(
            at(CLUB.at(2, 22)),
            at(CLUB.at(1, 7)),
            at(other.at(10, 1)),
            at(other.at(9, 3)),
            at(CLUB.at(2, 3)),
            at(CLUB.at(2, 22))));
    assertEquals(
        List.of(
            "content/about.yaml:9:3",
            "content/about.yaml:10:1",
            "content/services/club.yaml:1:7",
            "content/services/club.yaml:2:3",
            "content/services/club.yaml:2:22"),
        findings.sorted().stream().map(finding -> finding.position().toString()).toList());
    assertTrue(findings.hasErrors());
    assertFalse(new Findings().hasErrors());
  }
}
