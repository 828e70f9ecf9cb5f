package org.localoffer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal.Answer;

/** What the program says to a person who has typed something that it does not understand. */
class UsageTest {

  @TempDir Path folder;

  private void assertUsageError(String says, String... words) {
    Answer answer = Terminal.in(folder).type(words);
    assertEquals(2, answer.exitCode(), answer::toString);
    assertEquals("", answer.out());
    assertTrue(answer.err().contains(says), () -> says + " is not in " + answer);
    assertFalse(answer.hasStackTrace(), answer::toString);
  }

  @Test
  void programAloneSaysWhatThereIs() {
    assertUsageError("local-offer build");
    assertUsageError("explain");
  }

  @Test
  void mistypedCommandIsSetRight() {
    assertUsageError("Did you mean:  local-offer build", "biuld");
    assertUsageError("Did you mean:  local-offer search", "serach", "swimming");
    assertUsageError("local-offer --help", "publish");
  }

  @Test
  void mistypedOptionIsSetRight() {
    assertUsageError("Did you mean:  local-offer build --output", "build", "--ouput", "x");
    assertUsageError("Did you mean:  local-offer build --output=x", "build", "--ouput=x");
    assertUsageError("Did you mean:  local-offer check --content", "check", "--contents", "x");
    assertUsageError("local-offer build --help", "build", "--zzz");
  }

  @Test
  void optionWithoutItsValueIsNamed() {
    assertUsageError("--output", "build", "--output");
    assertUsageError("--limit", "search", "--limit", "many", "swimming");
    assertUsageError("json", "check", "--format", "xml");
    assertUsageError("--wait", "build", "--wait", "soon");
  }

  @Test
  void searchForNothingSaysWhatToType() {
    assertUsageError("local-offer search speech therapy", "search");
    assertUsageError("--limit 20", "search", "--limit", "0", "swimming");
    assertUsageError("there is no file", "search", "--queries", "none.txt");
  }

  @Test
  void everyCommandHelps() {
    for (String command : new String[] {"build", "check", "search", "explain"}) {
      Answer answer = Terminal.in(folder).type(command, "--help");
      assertEquals(0, answer.exitCode(), answer::toString);
      assertTrue(answer.out().contains("Usage: local-offer " + command), answer::toString);
    }
    Answer answer = Terminal.in(folder).type("--help");
    assertEquals(0, answer.exitCode());
    for (String code : new String[] {"0 done", "1 content", "2 usage", "3 disk", "75 another"}) {
      assertTrue(answer.out().contains(code), answer::toString);
    }
  }

  @Test
  void versionIsTold() {
    Answer answer = Terminal.in(folder).type("--version");
    assertEquals(0, answer.exitCode());
    assertTrue(answer.out().startsWith("local-offer "), answer::toString);
  }
}
