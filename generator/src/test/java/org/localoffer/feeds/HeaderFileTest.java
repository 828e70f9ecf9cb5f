package org.localoffer.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localoffer.output.OutputPath;
import org.localoffer.site.SecurityPolicy;

/** The file from which some hosts read their headers. */
class HeaderFileTest {

  @Test
  void everyFileGetsTheHeadersOfThePolicy() {
    assertEquals(
        SecurityPolicy.HEADERS, HeaderRules.read(file("index.html")).of("/services/a.html"));
  }

  @Test
  void filesMarkedByTheirContentAreKept() {
    String text =
        file(
            "index.html",
            "assets/site-810d7f12.css",
            "search/words-810d7f12.js",
            "search/documents-0-810d7f12.js",
            "search/documents-12-00efd7c2.js",
            "search/reader.js");
    HeaderRules rules = HeaderRules.read(text);
    for (String kept :
        List.of(
            "/assets/site-810d7f12.css",
            "/search/words-810d7f12.js",
            "/search/documents-12-00efd7c2.js")) {
      assertEquals(HeaderFile.FOR_EVER, rules.of(kept).get("Cache-Control"), text);
    }
    for (String asked : List.of("/index.html", "/search/reader.js")) {
      assertFalse(rules.of(asked).containsKey("Cache-Control"), text);
    }
  }

  /** A rule for the marked ones would keep the other for ever as well. */
  @Test
  void kindOfWhichOneFileHasNoMarkIsNotKept() {
    String text = file("assets/site-810d7f12.css", "assets/site-colours.css");
    assertFalse(text.contains("Cache-Control"), text);
  }

  @Test
  void fileOfAnEditorIsNotTakenForMarked() {
    String text = file("pictures/fete-20261231.jpg", "documents/form-20261231.pdf");
    assertFalse(text.contains("Cache-Control"), text);
  }

  /** Cloudflare Pages reads 100 rules, and 2,000 characters of a line. */
  @Test
  void hostsReadAllOfIt() {
    List<String> many = new ArrayList<>();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        many.add("assets/" + a + b + "-810d7f12.js");
      }
    }
    String text = file(many.toArray(String[]::new));
    assertEquals(100, text.lines().filter(line -> line.startsWith("/")).count());
    assertTrue(text.lines().allMatch(line -> line.length() < 2_000));
  }

  /** What two rules say of one header, hosts join. */
  @Test
  void noFileGetsAHeaderTwice() {
    for (Map.Entry<String, String> header :
        HeaderRules.read(file("assets/a-810d7f12.js", "assets/a-b-810d7f12.js"))
            .of("/assets/a-b-810d7f12.js")
            .entrySet()) {
      assertFalse(header.getValue().contains("immutable, public"), header.toString());
    }
  }

  private static String file(String... paths) {
    return HeaderFile.of(List.of(paths).stream().map(OutputPath::new).toList()).text();
  }
}
