package org.localoffer.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.localoffer.build.BuildOutcome;
import org.localoffer.build.BuildOutcome.Built;
import org.localoffer.build.BuildOutcome.Rejected;
import org.localoffer.build.SiteBuild;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.publish.EarlierSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the site in memory, and says what is wrong. */
@Command(
    name = "check",
    description = "Says what has to be mended; changes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  /** How findings are printed. */
  enum Format {
    text,
    json
  }

  private final Machine machine;

  @Mixin private ContentOptions options = new ContentOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print: for a person, or for a program. Default: text.")
  private Format format = Format.text;

  CheckCommand(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Integer call() throws IOException {
    StepTimes steps = options.reporting().steps(machine);
    EarlierSite earlier = EarlierSite.in(machine.project().resolve("site-output"));
    try (SiteBuild build = new SiteBuild(earlier::file)) {
      BuildOutcome outcome = build.build(options.read(machine, "site-output"), steps);
      steps.end();
      if (format == Format.json) {
        machine.out().println(Json.findings(outcome.findings()));
      } else {
        tell(outcome);
      }
      return switch (outcome) {
        case Rejected rejected -> ExitCode.CONTENT;
        case Built built -> ExitCode.DONE;
      };
    }
  }

  private void tell(BuildOutcome outcome) {
    Report report = options.reporting().report(machine);
    report.print(outcome.findings());
    List<Diagnostic> findings = outcome.findings();
    switch (outcome) {
      case Rejected rejected -> report.rejected(findings, "This cannot be published");
      case Built built -> {
        if (!options.reporting().isQuiet()) {
          machine
              .out()
              .println(
                  "All is well: "
                      + Report.count(built.entries(), "entry", "entries")
                      + ", "
                      + Report.count(findings.size(), "warning", "warnings")
                      + ".");
        }
      }
    }
  }
}
