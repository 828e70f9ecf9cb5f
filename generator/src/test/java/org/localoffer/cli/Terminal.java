package org.localoffer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * A person at a terminal: types a command, and gets an exit code and two texts. The program runs in
 * this process, as {@link Main} would run it.
 *
 * @param folder the folder that the person is in; it is the project's folder too
 * @param today the day
 * @param isWatched whether standard error is a terminal
 * @param environment the environment's variables
 */
public record Terminal(
    Path folder, LocalDate today, boolean isWatched, Map<String, String> environment) {

  /** The day on which samples are built where a test does not care. */
  public static final LocalDate A_DAY = LocalDate.of(2026, 11, 2);

  /** What the program has answered. */
  public record Answer(int exitCode, String out, String err) {

    /** Everything, for the message of a failed test. */
    @Override
    public String toString() {
      return "exit " + exitCode + "\n--- out ---\n" + out + "\n--- err ---\n" + err;
    }

    /** Fails unless the program ended with this code. */
    public void assertExit(int code) {
      assertEquals(code, exitCode, this::toString);
    }

    /** Fails unless the program has said these words. */
    public void assertSays(String words) {
      assertTrue((out + err).contains(words), () -> words + " is not in " + this);
    }

    /** Whether the program talks to programmers. */
    public boolean hasStackTrace() {
      return (out + err).contains("\tat ")
          || (out + err).contains("Exception")
          || (out + err).contains("java.lang.");
    }
  }

  /** Somebody in {@code folder}. */
  public static Terminal in(Path folder) {
    return new Terminal(folder, A_DAY, false, Map.of());
  }

  /** The same on another day. */
  public Terminal on(LocalDate day) {
    return new Terminal(folder, day, isWatched, environment);
  }

  /** The same with a window in which colours and progress can be seen. */
  public Terminal watched() {
    return new Terminal(folder, today, true, environment);
  }

  /** The same with one more variable in the environment. */
  public Terminal with(String variable, String value) {
    return new Terminal(folder, today, isWatched, Map.of(variable, value));
  }

  /** Runs one command; {@code local-offer} itself is not typed. */
  public Answer type(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Machine machine =
        new Machine(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            Path.of("/nobody"),
            folder,
            today,
            isWatched,
            environment);
    int code = Main.run(machine, words);
    machine.out().flush();
    machine.err().flush();
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
