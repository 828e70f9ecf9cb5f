package org.localoffer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localoffer.build.BuildInputs;
import org.localoffer.build.GalleryBuild;
import org.localoffer.build.GalleryBuild.Made;
import org.localoffer.build.GalleryBuild.Rejected;
import org.localoffer.build.SiteBuild;
import org.localoffer.publish.Destination;
import org.localoffer.publish.PublishOutcome.Locked;
import org.localoffer.publish.PublishOutcome.Published;
import org.localoffer.publish.PublishOutcome.Refused;
import org.localoffer.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows all components of the templates with their examples; for those who work on them. */
@Command(
    name = "gallery",
    description =
        "Makes a page of all components of the templates, to look at; not part of a site.",
    mixinStandardHelpOptions = true)
final class GalleryCommand implements Callable<Integer> {

  private final Machine machine;

  @Mixin private ContentOptions options = new ContentOptions();

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "Where the page goes. Default: gallery-output, beside the program.")
  private @Nullable Path output;

  GalleryCommand(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Integer call() throws IOException {
    Path folder =
        output == null ? machine.project().resolve("gallery-output") : machine.resolve(output);
    Publisher publisher =
        new Publisher(
            new Destination(folder, options.sources(machine), machine.home()),
            Publisher.DEFAULT_WAIT);
    PublishMessages messages = new PublishMessages(machine);
    Refused refused = publisher.refusal();
    if (refused != null) {
      return messages.tell(refused);
    }
    publisher.recover();
    BuildInputs inputs = options.read(machine, machine.display(folder));
    try (SiteBuild build = new SiteBuild()) {
      return switch (GalleryBuild.make(build, inputs, options.readExamples(machine))) {
        case Rejected rejected -> {
          Report report = options.reporting().report(machine);
          report.print(rejected.findings());
          report.rejected(rejected.findings(), "There is no gallery");
          yield ExitCode.CONTENT;
        }
        case Made made ->
            switch (publisher.publish(made.tree())) {
              case Refused late -> messages.tell(late);
              case Locked locked -> messages.tell(locked);
              case Published published -> tell(made, published);
            };
      };
    }
  }

  private int tell(Made made, Published published) {
    if (!options.reporting().isQuiet()) {
      machine.out().println("Shown: " + Report.count(made.examples(), "example", "examples") + ".");
      machine.out().println("Open it:  " + published.output().resolve("index.html").toUri());
    }
    return ExitCode.DONE;
  }
}
