package org.localoffer.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Brings in what others publish; says what there is. */
@Command(
    name = "import",
    description = "Brings data that others publish into the content folder.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT")
final class ImportCommand implements Callable<Integer> {

  private final Machine machine;

  ImportCommand(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Integer call() {
    machine.err().println("local-offer: say what to import");
    machine.err().println("  hint: For example: local-offer import postcodes ONSPD.csv");
    return ExitCode.USAGE;
  }
}
