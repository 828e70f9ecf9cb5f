package org.localoffer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localoffer.build.ServiceArea;
import org.localoffer.build.SiteBuild;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.postcode.DataSource;
import org.localoffer.postcode.ImportOutcome;
import org.localoffer.postcode.PostcodeArea;
import org.localoffer.postcode.PostcodeImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the council's table of postcodes from a directory of the country or a part of it. */
@Command(
    name = "postcodes",
    description = {
      "Makes content/search/postcodes.csv from the ONS Postcode Directory or from Code-Point Open,"
          + " so that families can sort by distance from their postcode.",
      "Keeps the sectors near the places of your services."
    },
    mixinStandardHelpOptions = true)
final class ImportPostcodesCommand implements Callable<Integer> {

  /** First halves of postcodes that are listed one by one. */
  private static final int MAX_LISTED = 30;

  private final Machine machine;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The CSV file of the directory; several make one table.")
  private List<Path> files = new ArrayList<>();

  @Mixin private ContentFolderOption content = new ContentFolderOption();

  @Mixin private ReportOptions reporting = new ReportOptions();

  @Option(
      names = "--within",
      paramLabel = "KILOMETRES",
      description = "How far around the places of your services to keep sectors. Default: 25.")
  private int kilometres = PostcodeArea.DEFAULT_KILOMETRES;

  @Option(
      names = "--outward",
      paramLabel = "ZZ1,ZZ2",
      split = ",",
      description = "Keep the sectors of these first halves of postcodes instead.")
  private List<String> outward = new ArrayList<>();

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      description = "The year of the data, which its licence asks to be shown. Default: this year.")
  private @Nullable Integer year;

  ImportPostcodesCommand(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Integer call() throws IOException {
    PostcodesFile table = new PostcodesFile(content.folder(machine), machine::display);
    table.requireReplaceable();
    files.forEach(this::requireFile);
    StepTimes steps = reporting.steps(machine);
    try {
      steps.begin("reading entries");
      PostcodeArea area = outward.isEmpty() ? aroundServices() : new PostcodeArea.Outward(codes());
      return area == null ? ExitCode.CONTENT : importInto(table, area, steps);
    } finally {
      steps.end();
    }
  }

  private void requireFile(Path file) {
    if (!Files.isRegularFile(machine.resolve(file))) {
      throw new ConfigurationProblem(
          "there is no file " + file,
          "Give the CSV file of the ONS Postcode Directory or of Code-Point Open.");
    }
  }

  /** The area of the content folder; null where its problems were told. */
  private @Nullable PostcodeArea aroundServices() throws IOException {
    if (kilometres < 1 || kilometres > PostcodeArea.MAX_KILOMETRES) {
      throw new ConfigurationProblem(
          "--within must be from 1 to " + PostcodeArea.MAX_KILOMETRES,
          "For example: --within " + PostcodeArea.DEFAULT_KILOMETRES);
    }
    try (SiteBuild build = new SiteBuild()) {
      return switch (ServiceArea.around(
          build, content.read(machine), machine.today(), kilometres)) {
        case ServiceArea.Rejected rejected -> {
          reject(rejected.findings());
          yield null;
        }
        case ServiceArea.Found found -> {
          if (found.area() == null) {
            throw new ConfigurationProblem(
                "no service says where it is, so the area is not known",
                "Add a latitude and longitude or a postcode to a location, or name the first"
                    + " halves of your postcodes: --outward ZZ1,ZZ2");
          }
          yield found.area();
        }
      };
    }
  }

  private SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>();
    for (String written : outward) {
      String code = written.strip().toUpperCase(Locale.ROOT);
      if (!PostcodeArea.Outward.isCode(code)) {
        throw new ConfigurationProblem(
            "“" + written + "” is not the first half of a postcode",
            "Separate them by commas: --outward ZZ1,ZZ2");
      }
      codes.add(code);
    }
    return codes;
  }

  private int importInto(PostcodesFile table, PostcodeArea area, StepTimes steps)
      throws IOException {
    PostcodeImport postcodes = new PostcodeImport();
    for (Path file : files) {
      steps.begin("reading " + file.getFileName());
      Path path = machine.resolve(file);
      try (InputStream in = Files.newInputStream(path)) {
        postcodes.read(file.toString().replace('\\', '/'), Files.size(path), in);
      }
    }
    ImportOutcome outcome =
        postcodes.keep(area, DataSource.inWords(year == null ? machine.today().getYear() : year));
    steps.end();
    return switch (outcome) {
      case ImportOutcome.Refused refused -> {
        reject(refused.findings());
        yield ExitCode.CONTENT;
      }
      case ImportOutcome.Imported imported -> {
        table.write(imported.table());
        reporting.report(machine).print(imported.findings());
        if (!reporting.isQuiet()) {
          tell(imported, area, table);
        }
        yield ExitCode.DONE;
      }
    };
  }

  private void reject(List<Diagnostic> findings) {
    Report report = reporting.report(machine);
    report.print(findings);
    report.rejected(findings, "Nothing was imported");
  }

  private void tell(ImportOutcome.Imported imported, PostcodeArea area, PostcodesFile table) {
    List<String> codes = List.copyOf(imported.outward());
    String listed = String.join(", ", codes.subList(0, Math.min(codes.size(), MAX_LISTED)));
    int more = codes.size() - MAX_LISTED;
    machine
        .out()
        .println(
            "Kept "
                + Report.count(imported.sectors(), "postcode sector", "postcode sectors")
                + " "
                + area.inWords()
                + ", made from "
                + Report.count(imported.postcodes(), "postcode", "postcodes")
                + ".");
    if (area instanceof PostcodeArea.Near) {
      machine
          .out()
          .println("They are in " + listed + (more > 0 ? " and " + more + " more" : "") + ".");
    }
    ImportOutcome.LeftOut left = imported.left();
    machine
        .out()
        .println(
            "Left out: "
                + Report.count(left.sectors(), "sector", "sectors")
                + " elsewhere, and of the whole file "
                + Report.count(left.terminated(), "postcode", "postcodes")
                + " no longer in use, "
                + left.withoutPosition()
                + " without a position, "
                + Report.count(left.badRows(), "line", "lines")
                + " without sense.");
    machine.out().println("Wrote " + table + ". Build the site, and it sorts by distance.");
  }
}
