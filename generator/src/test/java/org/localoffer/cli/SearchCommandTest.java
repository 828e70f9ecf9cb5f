package org.localoffer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal.Answer;
import org.localoffer.promise.County;
import org.openqa.selenium.json.Json;

/** {@code local-offer search}: the site's search at a terminal. */
class SearchCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void countyIsThere() throws IOException {
    County.withEveryField()
        .text("service.name", "Bluebell “Saturday” Club")
        .text("advice.name", "Speech and language therapy")
        .writeTo(folder.resolve("content"));
  }

  private Answer type(String... words) {
    Answer answer = Terminal.in(folder).type(words);
    assertFalse(answer.hasStackTrace(), answer::toString);
    return answer;
  }

  @Test
  void entriesAreFoundWithTheirAddresses() {
    Answer answer = type("search", "speech", "therapy");
    assertEquals(0, answer.exitCode(), answer::toString);
    assertTrue(
        answer.out().startsWith("1. Speech and language therapy\n   services/advice.html\n"),
        answer::toString);
    assertEquals(answer.out(), type("search", "speech therapy").out());
  }

  @Test
  void nothingFoundIsSaidInWords() {
    Answer answer = type("search", "zzzzzzzz");
    assertEquals(0, answer.exitCode());
    assertEquals("Nothing was found for “zzzzzzzz”.\n", answer.out());
  }

  @Test
  void limitIsKept() {
    assertEquals(2, type("search", "--limit", "1", "marker").out().lines().count());
    assertTrue(type("search", "marker").out().lines().count() > 4);
  }

  @Test
  void jsonHasSlugTitleAddressAndScore() {
    Answer answer = type("search", "--format", "json", "bluebell");
    Map<String, Object> found = new Json().toType(answer.out(), Json.MAP_TYPE);
    assertEquals("bluebell", found.get("query"));
    List<?> results = (List<?>) found.get("results");
    Map<?, ?> first = (Map<?, ?>) results.getFirst();
    assertEquals(Set.of("slug", "title", "address", "score"), first.keySet());
    assertEquals("star-club", first.get("slug"));
    assertEquals("Bluebell “Saturday” Club", first.get("title"));
    assertEquals("services/star-club.html", first.get("address"));
    assertTrue(((Number) first.get("score")).doubleValue() > 0);
  }

  @Test
  void eachLineOfQueriesIsAnsweredInOneLine() throws IOException {
    Files.writeString(
        folder.resolve("queries.txt"),
        "speech therapy\n\n\"quoted\" \\ query\nbluebell\r\n  \nünïcødé 👩‍👩‍👧‍👦\n(~*?^:)\n");
    Answer answer = type("search", "--queries", "queries.txt");
    assertEquals(0, answer.exitCode(), answer::toString);
    List<String> lines = answer.out().lines().toList();
    List<String> asked =
        List.of(
            "speech therapy",
            "",
            "\"quoted\" \\ query",
            "bluebell",
            "  ",
            "ünïcødé 👩‍👩‍👧‍👦",
            "(~*?^:)");
    assertEquals(asked.size(), lines.size(), answer::toString);
    for (int i = 0; i < asked.size(); i++) {
      Map<String, Object> found = new Json().toType(lines.get(i), Json.MAP_TYPE);
      assertEquals(asked.get(i), found.get("query"));
      boolean isFound = !((List<?>) found.get("results")).isEmpty();
      assertEquals(i == 0 || i == 3, isFound, lines.get(i));
    }
  }

  @Test
  void emptyFileOfQueriesGivesNothing() throws IOException {
    Files.writeString(folder.resolve("queries.txt"), "");
    Answer answer = type("search", "--queries", "queries.txt");
    assertEquals(0, answer.exitCode());
    assertEquals("", answer.out());
  }

  @Test
  void queriesThatAreNoTextAreExplained() throws IOException {
    Files.write(folder.resolve("queries.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    Answer answer = type("search", "--queries", "queries.txt");
    assertTrue(answer.exitCode() == 2 || answer.exitCode() == 3, answer::toString);
    assertTrue(answer.err().contains("queries.txt"), answer::toString);
  }

  @Test
  void wordsAndQueriesTogetherAreAUsageError() throws IOException {
    Files.writeString(folder.resolve("queries.txt"), "x\n");
    assertEquals(2, type("search", "--queries", "queries.txt", "bluebell").exitCode());
  }

  @Test
  void contentWithProblemsCannotBeSearched() throws IOException {
    Files.writeString(folder.resolve("content/services/new.yaml"), "name: New\n");
    Answer answer = type("search", "bluebell");
    assertEquals(1, answer.exitCode());
    assertEquals("", answer.out());
    assertTrue(answer.err().contains("content/services/new.yaml:1:1: error"), answer::toString);
  }

  @Test
  void nastyQueriesAreOnlyWords() {
    for (String query :
        List.of("*", "\"", "\\", "a".repeat(100_000), "x ".repeat(20_000), "__proto__", "\u0000")) {
      assertEquals(0, type("search", query).exitCode());
    }
  }
}
