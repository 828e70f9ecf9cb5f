package org.localoffer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localoffer.build.BuildInputs;
import org.localoffer.build.BuildOutcome;
import org.localoffer.build.BuildOutcome.Built;
import org.localoffer.build.BuildOutcome.Rejected;
import org.localoffer.build.SiteBuild;
import org.localoffer.publish.Destination;
import org.localoffer.publish.EarlierSite;
import org.localoffer.publish.PublishOutcome;
import org.localoffer.publish.PublishOutcome.Locked;
import org.localoffer.publish.PublishOutcome.Published;
import org.localoffer.publish.PublishOutcome.Refused;
import org.localoffer.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the site and publishes it. */
@Command(
    name = "build",
    description = "Builds the site from content and templates, and publishes it in one step.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Machine machine;

  @Mixin private ContentOptions options = new ContentOptions();

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "Where the site goes. Default: site-output, beside the program.")
  private @Nullable Path output;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "How long to wait for another build that is publishing. Default: 10.")
  private int waitSeconds = (int) Publisher.DEFAULT_WAIT.toSeconds();

  @Option(names = "--timings", description = "Print how long each step took.")
  private boolean timings;

  BuildCommand(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Integer call() throws IOException {
    StepTimes steps = options.reporting().steps(machine);
    Report report = options.reporting().report(machine);
    try {
      return build(steps, report);
    } finally {
      steps.end();
      if (timings) {
        machine.err().print(steps.table());
      }
    }
  }

  private int build(StepTimes steps, Report report) throws IOException {
    if (waitSeconds < 0) {
      throw new ConfigurationProblem(
          "--wait must not be negative", "For example: local-offer build --wait 30");
    }
    Path folder =
        output == null ? machine.project().resolve("site-output") : machine.resolve(output);
    Publisher publisher =
        new Publisher(
            new Destination(folder, options.sources(machine), machine.home()),
            Duration.ofSeconds(waitSeconds));
    Refused refused = publisher.refusal();
    if (refused != null) {
      return new PublishMessages(machine).tell(refused);
    }
    publisher.recover();
    steps.begin("reading files");
    BuildInputs inputs = options.read(machine, machine.display(folder));
    try (SiteBuild build = new SiteBuild(EarlierSite.in(folder)::file)) {
      BuildOutcome outcome = build.build(inputs, steps);
      return switch (outcome) {
        case Rejected rejected -> {
          steps.end();
          report.print(rejected.findings());
          report.rejected(rejected.findings(), "Nothing was published");
          yield ExitCode.CONTENT;
        }
        case Built built -> publish(built, publisher, steps, report);
      };
    }
  }

  private int publish(Built built, Publisher publisher, StepTimes steps, Report report)
      throws IOException {
    steps.begin("publishing");
    PublishOutcome outcome = publisher.publish(built.tree());
    steps.end();
    PublishMessages messages = new PublishMessages(machine);
    return switch (outcome) {
      case Refused refused -> messages.tell(refused);
      case Locked locked -> messages.tell(locked);
      case Published published -> {
        report.print(built.findings());
        if (!options.reporting().isQuiet()) {
          tell(built, published, steps);
        }
        yield ExitCode.DONE;
      }
    };
  }

  private void tell(Built built, Published published, StepTimes steps) {
    published.notes().forEach(note -> machine.err().println("note: " + note));
    machine
        .out()
        .println(
            "Built "
                + Report.count(built.pages(), "page", "pages")
                + " from "
                + Report.count(built.entries(), "entry", "entries")
                + " with "
                + Report.count(built.findings().size(), "warning", "warnings")
                + " in "
                + steps.total()
                + ".");
    machine.out().println("Open it:  " + published.output().resolve("index.html").toUri());
  }
}
