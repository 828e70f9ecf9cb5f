package org.localoffer.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The program. */
public final class Main {

  /**
   * Lucene tells here on every start that vectors would be faster with another module; we use none.
   * Held, because the log manager forgets loggers that nobody holds.
   */
  private static final Logger LUCENE_VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Machine machine = Machine.here();
    int code = run(machine, arguments);
    machine.out().flush();
    machine.err().flush();
    Runtime.getRuntime().halt(code); // no thread of ours has anything left to do
  }

  /** Runs one command. */
  static int run(Machine machine, String... arguments) {
    System.setProperty("java.awt.headless", "true"); // pictures are made, no window is opened
    LUCENE_VECTORS.setLevel(Level.OFF);
    CommandLine line = new CommandLine(new LocalOfferCommand(machine));
    line.addSubcommand(new BuildCommand(machine));
    line.addSubcommand(new CheckCommand(machine));
    line.addSubcommand(new SearchCommand(machine));
    line.addSubcommand(new ExplainCommand(machine));
    line.addSubcommand(new GalleryCommand(machine));
    line.addSubcommand(
        new CommandLine(new ImportCommand(machine))
            .addSubcommand(new ImportPostcodesCommand(machine)));
    line.registerConverter(int.class, new WholeNumber());
    line.setOut(new PrintWriter(machine.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(machine.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(new UsageMessages(machine));
    line.setExecutionExceptionHandler(new FailureMessages(machine));
    return line.execute(arguments);
  }
}
