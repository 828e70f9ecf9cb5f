package org.localoffer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.build.AllRules;
import org.localoffer.cli.Terminal.Answer;

/** {@code local-offer explain}: each rule has its page. */
class ExplainCommandTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> ruleIsExplained() {
    return AllRules.LIST.stream()
        .map(rule -> rule.id().value())
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id,
                    () -> {
                      Answer answer = Terminal.in(folder).type("explain", id);
                      assertEquals(0, answer.exitCode(), answer::toString);
                      assertTrue(answer.out().contains(id), answer::toString);
                      assertTrue(answer.out().length() > 100, answer::toString);
                      assertEquals("", answer.err());
                    }));
  }

  @Test
  void thereAreAtLeast40Rules() {
    assertTrue(AllRules.LIST.size() >= 40);
    assertEquals(
        AllRules.LIST.size(), AllRules.LIST.stream().map(rule -> rule.id()).distinct().count());
  }

  @Test
  void withoutARuleAllAreListed() {
    Answer answer = Terminal.in(folder).type("explain");
    assertEquals(0, answer.exitCode(), answer::toString);
    assertEquals(
        AllRules.LIST.stream().map(rule -> rule.id().value()).toList(),
        answer.out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
  }

  @Test
  void smallLettersWillDo() {
    String id = AllRules.LIST.getFirst().id().value().toLowerCase(Locale.ROOT);
    assertEquals(0, Terminal.in(folder).type("explain", id).exitCode());
  }

  @Test
  void unknownRuleIsAUsageErrorWithTheNearest() {
    for (String id : List.of("LO-AGE-20", "LO", "../../etc/passwd", "")) {
      Answer answer = Terminal.in(folder).type("explain", id);
      assertEquals(2, answer.exitCode(), answer::toString);
      assertTrue(answer.err().contains("local-offer explain"), answer::toString);
      assertFalse(answer.hasStackTrace(), answer::toString);
    }
    assertTrue(
        Terminal.in(folder).type("explain", "LO-AGE-20").err().contains("LO-AGE-0"),
        "nothing near was named");
  }
}
