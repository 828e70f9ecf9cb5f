package org.localoffer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that somebody wrote to harm: each is read to the end or refused, and its page stays within
 * a multiple of its length.
 */
class HostileTextTest {

  /** Far above what any takes; only a text that hangs gets there. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** As in {@link TextRenderer}, and one more node. */
  private static final int FREE_GROWTH = 66 * 1024;

  /** A short piece and how often it stands in a row; none is longer than a file may be. */
  static List<String> shapes() {
    List<String> pieces =
        List.of(
            "> ",
            "- ",
            "1. ",
            "* a\n  ",
            "*",
            "**a ",
            "*a_ ",
            "_a __b ",
            "a**b",
            "*_",
            "[",
            "]",
            "[a](",
            "[](",
            "![",
            "[a][",
            "[[]",
            "[a](b \"",
            "[a]: <\n",
            "`",
            "`a``b",
            "<",
            "</",
            "<a ",
            "<!--",
            "<?",
            "<![CDATA[",
            "&",
            "&#",
            "\\",
            "a\n=\n",
            "a\n-\n",
            "***\n",
            "#\n",
            "~~~\n",
            "```\n",
            "|",
            "|-",
            "a|b\n-|-\n",
            "<div>\n\n",
            "::x\n",
            "::glossary\n",
            "::services category=a ",
            ":",
            "- a\n\n",
            "    a\n\n",
            "<b>",
            "[](x)",
            "![](x)\n\n",
            "## a\n\n",
            "###### a\n\n",
            "[a](#b) ",
            "\t",
            "\n",
            "\u202e",
            "<https://a.bc>",
            "|a|\n|-|\n\n",
            "[x]: /u\n",
            "[x](services/y) ",
            "\"");
    return pieces.stream().map(piece -> piece.repeat(200_000 / piece.length())).toList();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("shapes")
  void repeatedShapeIsReadOrRefusedWithinBounds(String text) {
    assertBounded(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "1. ", "> - "})
  void fiftyThousandLevelsAreRefused(String level) {
    Reading reading = assertBounded(level.repeat(50_000) + "a");
    assertEquals(List.of("LO-TEXT-18"), reading.rules());
  }

  @Test
  void eightLevelsOfListsAreFine() {
    StringBuilder text = new StringBuilder();
    for (int level = 0; level < 8; level++) {
      text.append("  ".repeat(level)).append("- level ").append(level).append('\n');
    }
    assertEquals(List.of(), Reading.of(text.toString()).findings());
  }

  @Test
  void emphasisInEmphasisIsRefusedBeforeItIsParsed() {
    String text = "*a **b ".repeat(15_000) + "c** d*".repeat(15_000);
    assertEquals(List.of("LO-TEXT-18"), assertBounded(text).rules());
  }

  @Test
  void bracketsInBracketsAreBounded() {
    assertBounded("[".repeat(50_000) + "a" + "](x)".repeat(50_000));
    assertBounded("![".repeat(40_000) + "a" + "](x)".repeat(40_000));
  }

  @Test
  void runsOfBackticksOfAllLengthsAreBounded() {
    StringBuilder text = new StringBuilder();
    for (int run = 1; run < 650; run++) {
      text.append('e').append("`".repeat(run));
    }
    assertBounded(text.toString());
  }

  @Test
  void longNamedAddressDoesNotMultiply() {
    Reading reading = assertBounded("[x]: /" + "u".repeat(50_000) + "\n\n" + "[x] ".repeat(12_000));
    assertEquals(List.of("LO-TEXT-15"), reading.rules());
  }

  @Test
  void namedAddressOfHonestLengthDoesNotMultiply() {
    String address = "https://example.org/" + "u".repeat(900);
    Reading reading = assertBounded("[xy]: " + address + "\n\n" + "[xy] ".repeat(40_000));
    assertEquals(List.of("LO-TEXT-15"), reading.rules());
    assertTrue(reading.html().length() < 40_000 * 8 + 2 * References.MAX_EXPANSION);
  }

  @Test
  void thousandsOfNamedAddressesAreRefused() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append("[n").append(i).append("]: https://a.example/").append(i).append('\n');
    }
    Reading reading = assertBounded(text.toString());
    assertTrue(reading.rules().contains("LO-TEXT-15"));
  }

  @Test
  void hugeTableIsRefusedWhereItGrowsTooLarge() {
    Reading reading =
        assertBounded("|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "x\n".repeat(200));
    assertEquals(List.of("2:1 LO-TEXT-17"), reading.places());
    reading = assertBounded("Hi\n\na|b\n-|-\n" + "x\n".repeat(2_000));
    assertEquals(List.of("LO-TEXT-17"), reading.rules());
    assertEquals(1_004, reading.findings().getFirst().position().line());
  }

  @Test
  void tableThatOnlyTheParserSeesIsRefused() {
    String text = "- a|b\n  -|-\n" + "  x\n".repeat(2_000);
    assertEquals(List.of("LO-TEXT-17"), assertBounded(text).rules());
    String head = "1. " + "|a".repeat(100) + "\n   " + "|-".repeat(100) + "\n";
    assertEquals(List.of("LO-TEXT-17"), assertBounded(head + "   x\n".repeat(60)).rules());
  }

  @Test
  void manySparseTablesAreRefused() {
    String table = "|a".repeat(30) + "\n" + "|-".repeat(30) + "\n" + "x\n".repeat(30) + "\n";
    assertEquals(List.of("LO-TEXT-17"), assertBounded(table.repeat(1_300)).rules());
    assertEquals(List.of("LO-TEXT-16"), assertBounded(table.repeat(10)).rules());
  }

  @Test
  void honestTableOfAHundredAndFiftyRowsIsFine() {
    String text = "| School | Place | Phase |\n|---|---|---|\n" + "| A | B | C |\n".repeat(150);
    assertEquals(List.of(), Reading.of(text).findings());
  }

  @Test
  void thousandsOfSmallTablesAreRead() {
    assertBounded("|a|\n|-|\n\n".repeat(9_000));
  }

  @Test
  void textLongerThanAnyFileIsRefused() {
    Reading reading = Reading.of("a\n\n".repeat(100_000));
    assertEquals(List.of("1:1 LO-TEXT-16"), reading.places());
    assertEquals("", reading.html());
  }

  @Test
  void thousandsOfProblemsAreCutShort() {
    Reading reading = Reading.of("<b>".repeat(50_000));
    assertEquals(TextFindings.MAX_FINDINGS + 1, reading.findings().size());
    assertEquals("LO-TEXT-22", reading.rules().getLast());
  }

  @Test
  void thousandsOfDeadLinksAmongThousandsOfHeadingsAreCutShort() {
    Reading reading =
        assertBounded("## abcdefghij\n".repeat(8_000) + "[a b](#abcdefghix) ".repeat(7_000));
    assertEquals("LO-TEXT-11", reading.rules().getFirst());
    assertEquals(TextFindings.MAX_FINDINGS + 1, reading.findings().size());
  }

  @Test
  void mutatedTextsNeverThrow() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String alphabet = "ab 1\n\n\r\t*_`~[]()<>!#|-:=\"'\\&;>/.+@%{}\u00e9\u202e\uD83D\uDE00\u0000";
    for (int round = 0; round < 3_000; round++) {
      String text = mutate(SAMPLE, random, alphabet);
      try {
        assertBounded(text);
      } catch (RuntimeException | Error thrown) {
        throw new AssertionError("seed " + seed + ", round " + round + ": " + text, thrown);
      }
    }
  }

  private static final String SAMPLE =
      "## What we do\n\nA *relaxed* **club** with [a page](services/x#y) and `code`.\n"
          + "[form]: https://a.example/ 'Form'\n\n- a\n- b\n  1. c\n\n> quote [form]\n\n"
          + "| Day | Fee |\n|-----|----:|\n| Sat | £4 \\| |\n\n::services category=a need=b/c\n\n"
          + "### More\n\n<a@b.example> ![x](y) &amp; <b>\n\n```\ncode\n```\n\n***\n";

  private static String mutate(String sample, Random random, String alphabet) {
    StringBuilder text = new StringBuilder(sample);
    for (int change = random.nextInt(1, 12); change > 0; change--) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, text.substring(from, to).repeat(random.nextInt(1, 4)));
        case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
        default -> text.insert(from, alphabet.charAt(random.nextInt(alphabet.length())));
      }
    }
    return text.toString();
  }

  /** Reads a text, and looks at the length and the shape of what came out. */
  private static Reading assertBounded(String text) {
    Reading reading = Assertions.assertTimeoutPreemptively(PATIENCE, () -> Reading.of(text));
    String html = reading.html();
    long most = (long) text.length() * TextRenderer.MAX_GROWTH + FREE_GROWTH;
    assertTrue(html.length() <= most, () -> html.length() + " characters");
    assertTrue(reading.findings().size() <= TextFindings.MAX_FINDINGS + 1);
    Markup.assertOurs(html);
    return reading;
  }
}
