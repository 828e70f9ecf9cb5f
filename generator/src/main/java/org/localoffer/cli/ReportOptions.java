package org.localoffer.cli;

import picocli.CommandLine.Option;

/** The options that say how much a command prints, and how. */
final class ReportOptions {

  @Option(names = "--quiet", description = "Print nothing but what is wrong.")
  private boolean quiet;

  @Option(names = "--no-color", description = "Print without colours (or set NO_COLOR).")
  private boolean noColour;

  boolean isQuiet() {
    return quiet;
  }

  /** Prints findings to {@code err}, in colours where the person can see and wants them. */
  Report report(Machine machine) {
    return new Report(machine, machine.errIsTerminal() && !noColour && !machine.wantsNoColour());
  }

  /** Tells of each step while it lasts, to a person who watches and has not asked for quiet. */
  StepTimes steps(Machine machine) {
    return new StepTimes(machine, machine.errIsTerminal() && !quiet);
  }
}
