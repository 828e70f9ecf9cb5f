package org.localoffer.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9_][a-z0-9_-]*(?:\\.[a-z0-9-]+)*|README\\.md");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "needs/autism/page-2.html",
        "_headers",
        "README.md",
        "documents/a.tar.gz",
        "search/words-0-1a2b.js"
      })
  void namesThatEveryFileSystemCarriesAreAllowed(String path) {
    assertEquals(path, new OutputPath(path).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "a/",
        "/a",
        "../a",
        "a/../b",
        "a//b",
        ".a",
        "a.",
        "a..b",
        "-a",
        "_a/b",
        "-a/b",
        "A",
        "a b",
        "é",
        "a/README.md",
        "a.b_c",
        "con:",
        "a\\b",
        "a\n"
      })
  void anythingElseIsRefused(String path) {
    assertThrows(IllegalArgumentException.class, () -> new OutputPath(path));
  }

  @Test
  void checkAgreesWithThePattern() {
    long seed = 20_261_102;
    Random random = new Random(seed);
    for (int i = 0; i < 200_000; i++) {
      StringBuilder path = new StringBuilder();
      int length = random.nextInt(9);
      for (int k = 0; k < length; k++) {
        path.append("ab0-_./A".charAt(random.nextInt(8)));
      }
      assertEquals(
          SHAPE.matcher(path).matches(),
          isPath(path.toString()),
          () -> "seed " + seed + ": " + path);
    }
  }

  @Test
  void depthCountsFolders() {
    assertEquals(0, new OutputPath("a.html").depth());
    assertEquals(2, new OutputPath("a/b/c.html").depth());
    assertEquals("../../x.html", new OutputPath("a/b/c.html").linkTo(new OutputPath("x.html")));
  }

  private static boolean isPath(String path) {
    try {
      return new OutputPath(path).value().equals(path);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
