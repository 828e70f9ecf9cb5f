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

/** {@code local-offer check}: says what is wrong, for people and for programs. */
class CheckCommandTest {

  private static final String BROKEN =
      """
      name: "Star \\"quoted\\" Club"
      summary: Fun
      organisation: nobody
      categories: [fun]
      checked: {on: 2026-02-30}
      """;

  @TempDir Path folder;

  @BeforeEach
  void countyIsThere() throws IOException {
    County.withEveryField().writeTo(folder.resolve("content"));
  }

  @Test
  void goodContentIsSaidToBeGood() {
    Answer answer = Terminal.in(folder).type("check");
    assertEquals(0, answer.exitCode(), answer::toString);
    assertTrue(
        answer.out().matches("All is well: 4 entries, \\d+ warnings?\\.\n"), answer::toString);
    assertEquals("", Terminal.in(folder).type("check", "--quiet").out());
  }

  @Test
  void checkWritesNothing() {
    Terminal.in(folder).type("check");
    assertEquals(List.of("content"), List.of(folder.toFile().list()));
  }

  @Test
  void problemsAreToldWithExitCode1() throws IOException {
    Files.writeString(folder.resolve("content/services/broken.yaml"), BROKEN);
    Answer answer = Terminal.in(folder).type("check");
    assertEquals(1, answer.exitCode(), answer::toString);
    assertTrue(answer.err().contains("This cannot be published: 2 errors"), answer::toString);
  }

  @Test
  void jsonSaysAllThatTheTextSays() throws IOException {
    Files.writeString(folder.resolve("content/services/broken.yaml"), BROKEN);
    String text = Terminal.in(folder).type("check").err();
    Answer answer = Terminal.in(folder).type("check", "--format", "json");
    assertEquals(1, answer.exitCode(), answer::toString);
    assertEquals("", answer.err());
    assertEquals(1, answer.out().lines().count());
    Map<String, Object> report = new Json().toType(answer.out(), Json.MAP_TYPE);
    assertEquals(Set.of("errors", "warnings", "diagnostics"), report.keySet());
    List<?> findings = (List<?>) report.get("diagnostics");
    assertEquals(
        findings.size(),
        ((Number) report.get("errors")).intValue() + ((Number) report.get("warnings")).intValue());
    for (Object each : findings) {
      Map<?, ?> finding = (Map<?, ?>) each;
      assertEquals(
          Set.of("path", "line", "column", "severity", "rule", "message", "hint"),
          finding.keySet());
      String head =
          "%s:%s:%s: %s %s: %s\n"
              .formatted(
                  finding.get("path"),
                  finding.get("line"),
                  finding.get("column"),
                  finding.get("severity"),
                  finding.get("rule"),
                  finding.get("message"));
      assertTrue(text.contains(head), () -> head + " is not in " + text);
      assertTrue(text.contains("  hint: " + finding.get("hint") + "\n"), text);
    }
    assertEquals(text.lines().filter(line -> line.startsWith("  hint: ")).count(), findings.size());
  }

  @Test
  void jsonOfGoodContentHasNoErrors() {
    Answer answer = Terminal.in(folder).type("check", "--format=json");
    assertEquals(0, answer.exitCode());
    Map<String, Object> report = new Json().toType(answer.out(), Json.MAP_TYPE);
    assertEquals(0, ((Number) report.get("errors")).intValue());
  }

  @Test
  void jsonIsNotColoured() throws IOException {
    Files.writeString(folder.resolve("content/services/broken.yaml"), BROKEN);
    Answer answer = Terminal.in(folder).watched().type("check", "--format", "json");
    assertFalse(answer.out().contains("\u001b"), answer::toString);
  }
}
