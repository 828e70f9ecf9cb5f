package org.localoffer.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localoffer.build.AllRules;
import org.localoffer.diagnostic.Rule;
import org.localoffer.diagnostic.Suggestion;
import org.localoffer.source.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the page of a rule. */
@Command(
    name = "explain",
    description = "Explains a rule with examples: local-offer explain LO-AGE-02",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private final Machine machine;

  @Parameters(
      paramLabel = "RULE",
      arity = "0..1",
      description = "The rule's name as findings show it. Without one, all rules are listed.")
  private @Nullable String rule;

  ExplainCommand(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Integer call() {
    if (rule == null) {
      for (Rule each : AllRules.LIST) {
        machine.out().println(each.id() + "  " + RulePage.of(each.id()).title());
      }
      return ExitCode.DONE;
    }
    String wanted = rule.toUpperCase(Locale.ROOT);
    for (Rule each : AllRules.LIST) {
      if (each.id().value().equals(wanted)) {
        machine.out().print(RulePage.of(each.id()).text());
        return ExitCode.DONE;
      }
    }
    List<String> ids = AllRules.LIST.stream().map(each -> each.id().value()).toList();
    throw new ConfigurationProblem(
        "there is no rule " + rule,
        Suggestion.didYouMean(wanted, ids) + "All rules:  local-offer explain");
  }
}
