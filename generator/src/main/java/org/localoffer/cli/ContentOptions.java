package org.localoffer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.localoffer.build.BuildInputs;
import org.localoffer.build.PublicAddress;
import org.localoffer.render.Assets;
import org.localoffer.render.TemplateSet;
import org.localoffer.source.BuiltIn;
import org.localoffer.source.TemplateFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads content. */
final class ContentOptions {

  @Mixin private ContentFolderOption content = new ContentFolderOption();

  @Mixin private ReportOptions reporting = new ReportOptions();

  @Option(
      names = "--templates",
      paramLabel = "FOLDER",
      description = "The templates folder. Default: templates, or those that come along.")
  private @Nullable Path templates;

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Build as if on this day: what is visible, closed or overdue depends on it.")
  private @Nullable LocalDate today;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The public address of the site, instead of that in site.yaml.")
  private @Nullable String baseUrl;

  ReportOptions reporting() {
    return reporting;
  }

  /** The templates folder, or null where those that come with the program are used. */
  @Nullable Path templates(Machine machine) {
    if (templates != null) {
      return machine.resolve(templates);
    }
    Path beside = machine.project().resolve("templates");
    return Files.isDirectory(beside) ? beside : null;
  }

  /** The folders that a site is made from. */
  List<Path> sources(Machine machine) {
    Path templatesFolder = templates(machine);
    return templatesFolder == null
        ? List.of(content.folder(machine))
        : List.of(content.folder(machine), templatesFolder);
  }

  LocalDate today(Machine machine) {
    return today == null ? machine.today() : today;
  }

  /**
   * Reads everything that a site is made from.
   *
   * @throws IOException if a folder cannot be read
   */
  BuildInputs read(Machine machine, String outputName) throws IOException {
    return new BuildInputs(
        content.read(machine),
        readTemplates(machine),
        BuiltIn.text(Assets.GOVUK_CSS_RESOURCE),
        today(machine),
        publicAddress(),
        outputName);
  }

  private TemplateSet readTemplates(Machine machine) throws IOException {
    TemplateFiles files = templateFiles(machine);
    return new TemplateSet(files.templates(), files.styles(), files.assets());
  }

  /**
   * Reads the examples of the components: path below the templates folder to text.
   *
   * @throws IOException if a folder cannot be read
   */
  SortedMap<String, String> readExamples(Machine machine) throws IOException {
    return templateFiles(machine).examples();
  }

  private TemplateFiles templateFiles(Machine machine) throws IOException {
    Path folder = templates(machine);
    if (folder != null && !Files.isDirectory(folder)) {
      throw new ConfigurationProblem(
          "there is no templates folder at " + machine.display(folder),
          "Leave --templates out to use the templates that come with the program.");
    }
    return folder == null ? TemplateFiles.bundled() : TemplateFiles.read(folder);
  }

  private @Nullable String publicAddress() {
    if (baseUrl == null) {
      return null;
    }
    String address = PublicAddress.of(baseUrl);
    if (address == null) {
      throw new ConfigurationProblem(
          "“" + baseUrl + "” is not the public address of a site",
          "Write it like this: --base-url https://localoffer.council.example/");
    }
    return address;
  }
}
