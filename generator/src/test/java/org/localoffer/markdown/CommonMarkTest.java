package org.localoffer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/** Apart from classes and ids, a text without findings comes out as the parser's own HTML. */
class CommonMarkTest {

  private static final List<String> SAMPLES =
      List.of(
          "## A *b*\n\npara **two** `co de` \\*x\\* &copy;\n\n### C\n\n- x\n- y\n\n  z\n",
          "1. a\n   - b\n     > q\n2. c\n\n\n> d\n> - e\n\n***\n\n7) f\n",
          "```\ncode <b>\n```\n\n    indented\n\nlazy  \nbreak\\\nhard\n\nSetext\n---\n",
          "*a **b _c_ d** e* __f__ a*b*c snake_case 2*3*4 \"q\" 'r' <3 & ]( [x] !y\n");

  private static final String ALPHABET = "ab \n\n*_`-+>#.1)(~=\\&!'\"|";

  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  @Test
  void samplesComeOutAsFromTheParser() {
    for (String sample : SAMPLES) {
      assertEquals(List.of(), Reading.of(sample).findings());
      compare(sample);
    }
  }

  @Test
  void mutatedSamplesComeOutAsFromTheParser() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int compared = 0;
    for (int round = 0; round < 4_000; round++) {
      StringBuilder text = new StringBuilder(SAMPLES.get(random.nextInt(SAMPLES.size())));
      for (int change = random.nextInt(1, 8); change > 0; change--) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
      }
      try {
        compared += compare(text.toString()) ? 1 : 0;
      } catch (AssertionError different) {
        throw new AssertionError("seed " + seed + ": " + text, different);
      }
    }
    assertTrue(compared > 1_000, "too few texts without findings: " + compared);
  }

  private boolean compare(String text) {
    Reading reading = Reading.of(text);
    if (reading.findings().isEmpty()) {
      assertEquals(bare(renderer.render(parser.parse(text))), bare(reading.html()));
    }
    return reading.findings().isEmpty();
  }

  /** HTML without what only one side writes, and without white space between tags. */
  private static String bare(String html) {
    return html.replaceAll(" (class|id|scope|align)=\"[^\"]*\"", "")
        .replaceAll("</?div[^>]*>", "")
        .replace(" />", ">")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?(<[^>]*>) ?", "$1")
        .trim();
  }
}
