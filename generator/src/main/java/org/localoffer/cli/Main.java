package org.localoffer.cli;

import picocli.CommandLine;

/** The program. */
public final class Main {

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
    CommandLine line = new CommandLine(new LocalOfferCommand(machine));
    line.addSubcommand(new BuildCommand(machine));
    line.addSubcommand(new CheckCommand(machine));
    line.addSubcommand(new SearchCommand(machine));
    line.addSubcommand(new ExplainCommand(machine));
    line.setOut(new java.io.PrintWriter(machine.out(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(machine.err(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(new UsageMessages(machine));
    line.setExecutionExceptionHandler(new FailureMessages(machine));
    return line.execute(arguments);
  }
}
