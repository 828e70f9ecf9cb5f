package org.localoffer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two ways to read plain paragraphs check each other. */
class PlainParagraphsTest {

  /** A list forces the parser: its own HTML and words are cut off again. */
  private static final String LIST = "- a\n";

  private static final String LIST_HTML = Reading.of(LIST).html();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phone us.",
        "a\nb\n\n\n\nc & \"d\" (e) 1-2 :: f! g's\n",
        "\n\nfrom £4 to £5 – café",
        "a.b@c.example https://a.example/b?c=d#e",
        "x & y &",
        "ਪੰਜਾਬੀ 👩🏽 \u202e x"
      })
  void textOfParagraphsNeedsNoParser(String text) {
    assertNotNull(PlainParagraphs.read(text));
    assertSame(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a*",
        "a_b_",
        "`a`",
        "[a](b)",
        "<b>",
        "\\*",
        "a|b\n-|-",
        "a\r\nb",
        "# a",
        "- a",
        "+ a",
        "1. a",
        "a\n===",
        "a\n---",
        "> a",
        "~~~",
        "::glossary",
        "    a",
        "a  \nb",
        "a \nb",
        "&amp;",
        "&#1;",
        "a\tb",
        "a\u0085b"
      })
  void anythingElseIsLeftToTheParser(String text) {
    assertNull(PlainParagraphs.read(text));
  }

  @Test
  void generatedTextsComeOutTheSameEitherWay() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String alphabet = "aaabbbcZ  \n\n.,;:!?&#-=+1\"'()/@%~>\u00e9\u00a0\u3000\u2028\uD83D\uDE00*";
    int plain = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder("a");
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        plain += PlainParagraphs.read(text.toString()) == null ? 0 : 1;
        assertSame(text.toString());
      } catch (AssertionError different) {
        throw new AssertionError("seed " + seed + ": " + text, different);
      }
    }
    assertTrue(plain > 1_000, "too few plain texts to compare: " + plain);
  }

  private static void assertSame(String text) {
    MarkdownResult quick = PlainParagraphs.read(text);
    if (quick != null) {
      Reading parsed = Reading.of(LIST + "\n\n" + text);
      assertEquals("[]", parsed.findings().toString());
      Reading both = new Reading(quick, parsed.findings());
      assertEquals(parsed.html().substring(LIST_HTML.length()), both.html());
      assertEquals(parsed.result().plainText(), "a " + quick.plainText());
      assertEquals(0, quick.links().size());
    }
  }
}
