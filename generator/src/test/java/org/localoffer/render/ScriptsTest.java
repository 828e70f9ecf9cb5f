package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.localoffer.words.Words;

class ScriptsTest {

  @Test
  void filesAreJoinedInTheOrderOfTheList() {
    assertEquals(
        Map.of("site", "b()\n;\na()\n;\n", "more", "c()\n;\n"),
        joined("# x: y\nsite: b.js a.js\nmore: c.js\n", "a.js", "b.js", "c.js"));
  }

  @Test
  void listThatDoesNotFitTheFilesIsRefused() {
    assertTrue(message("site: a.js b.js", "a.js").endsWith("there is no other file b.js"));
    assertTrue(message("site: a.js a.js", "a.js").endsWith("there is no other file a.js"));
    assertTrue(message("site: a.js", "a.js", "b.js").endsWith("[b.js]"));
  }

  private static String message(String list, String... files) {
    return assertThrows(IllegalArgumentException.class, () -> joined(list, files)).getMessage();
  }

  private static Map<String, String> joined(String list, String... files) {
    Map<String, byte[]> assets = new TreeMap<>();
    assets.put(Scripts.LIST, list.getBytes(StandardCharsets.UTF_8));
    for (String file : files) {
      assets.put(file, file.replace(".js", "()").getBytes(StandardCharsets.UTF_8));
    }
    return Scripts.joined(assets, Words.english());
  }

  @Test
  void textsStandBeforeTheFirstFileThatAsksForOne() {
    String words = "a = A\nb = {n} B\nunused = C\n";
    Map<String, byte[]> assets = new TreeMap<>();
    Map.of(
            Scripts.LIST,
            "x: x.js y.js z.js\nq: q.js",
            "x.js",
            "x()",
            "y.js",
            "y(phrase('b', { n }))",
            "z.js",
            "z(phraseParts('a'))",
            "q.js",
            "q()")
        .forEach((path, text) -> assets.put(path, text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "x()\n;\nLocalOfferWords.add(\"en\",\"\",{\"a\":\"A\",\n\"b\":[[\"n\"],\" B\"]});\n"
            + "y(phrase('b', { n }))\n;\nz(phraseParts('a'))\n;\n",
        Scripts.joined(assets, Words.parse("en", words)).get("x"));
    assertEquals("q()\n;\n", Scripts.joined(assets, Words.parse("en", words)).get("q"));
    assertTrue(
        assertThrows(
                IllegalArgumentException.class,
                () -> Scripts.joined(assets, Words.parse("en", "a = A")))
            .getMessage()
            .contains("“b”"));
  }

  @Test
  void onlyWhatStandsOnLinesOfItsOwnIsDropped() {
    assertEquals(
        "a() // stays\nb('/* stays */')\n* 2\n;\n",
        Scripts.slim(
            """
            // goes

              /** goes
               * goes too
               */
              a() // stays
            /* goes */
              b('/* stays */')
            * 2
            """));
  }

  /** Indentation in a text of several lines would be part of the text. */
  @Test
  void noScriptHasATextOfSeveralLines() throws IOException {
    TemplateSet templates = PreviewSite.templates(Path.of("..", "templates"));
    assertTrue(templates.assets().containsKey("site.js"));
    templates
        .assets()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".js")) {
                for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
                  assertEquals(0, line.chars().filter(c -> c == '`').count() % 2, path + line);
                  assertTrue(!line.endsWith("\\"), path + ": " + line);
                  int comment = line.indexOf("*/");
                  assertTrue(comment < 0 || line.endsWith("*/"), path + ": " + line);
                }
              }
            });
  }
}
