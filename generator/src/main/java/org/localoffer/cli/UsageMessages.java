package org.localoffer.cli;

import java.util.List;
import org.localoffer.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says what to type instead of what cannot be understood. */
final class UsageMessages implements IParameterExceptionHandler {

  private final Machine machine;

  UsageMessages(Machine machine) {
    this.machine = machine;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    machine.err().println("local-offer: " + problem.getMessage());
    if (problem instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String instead = nearest(command, unmatched.getUnmatched().getFirst());
      if (!instead.isEmpty()) {
        machine.err().println("Did you mean:  " + instead);
      }
    }
    String name = command.getCommandSpec().qualifiedName();
    machine.err().println("See all that can be typed:  " + name + " --help");
    return ExitCode.USAGE;
  }

  private static String nearest(CommandLine command, String written) {
    String name = command.getCommandSpec().qualifiedName();
    List<String> known =
        written.startsWith("-")
            ? command.getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::longestName)
                .toList()
            : List.copyOf(command.getSubcommands().keySet());
    int equals = written.indexOf('=');
    String found = Suggestion.nearest(equals < 0 ? written : written.substring(0, equals), known);
    if (found == null) {
      return "";
    }
    return name + " " + found + (equals < 0 ? "" : written.substring(equals));
  }
}
