package org.localoffer.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: says what there is. */
@Command(
    name = "local-offer",
    description = "Makes a Local Offer's website from a folder of entries.",
    mixinStandardHelpOptions = true,
    version = "local-offer 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Begin with:  local-offer build",
      "Exit codes:  0 done, 1 content problems, 2 usage, 3 disk, 75 another build is at work"
    })
final class LocalOfferCommand implements Callable<Integer> {

  private final Machine machine;

  @Spec private CommandSpec commands;

  LocalOfferCommand(Machine machine) {
    this.machine = machine;
    this.commands = CommandSpec.create(); // picocli puts the real one in its place
  }

  @Override
  public Integer call() {
    machine.err().println("Say what to do, for example: local-offer build");
    machine.err().println();
    machine.err().print(commands.commandLine().getUsageMessage());
    return ExitCode.USAGE;
  }
}
