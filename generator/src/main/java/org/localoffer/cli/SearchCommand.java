package org.localoffer.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localoffer.build.BuildInputs;
import org.localoffer.build.SearchBuild;
import org.localoffer.build.SiteBuild;
import org.localoffer.searchindex.SearchHit;
import org.localoffer.searchindex.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the entries as the site's search page does. */
@Command(
    name = "search",
    description = "Searches as the site does, and prints what it finds, best first.",
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  /** How many results are printed where the person does not say. */
  private static final int DEFAULT_LIMIT = 10;

  /** Some editors on Windows begin a text with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** How results are printed. */
  enum Format {
    text,
    json
  }

  private final Machine machine;

  @Mixin private ContentOptions options = new ContentOptions();

  @Parameters(paramLabel = "WORDS", description = "What to search for.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Answers each line of this file with one line of JSON.")
  private @Nullable Path queries;

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      description = "How many results to print. Default: 10.")
  private int limit = DEFAULT_LIMIT;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print: for a person, or for a program. Default: text.")
  private Format format = Format.text;

  SearchCommand(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Integer call() throws IOException {
    if (words.isEmpty() == (queries == null)) {
      throw new ConfigurationProblem(
          "say what to search for",
          "For example: local-offer search speech therapy — or give a file with --queries.");
    }
    if (limit < 1) {
      throw new ConfigurationProblem(
          "--limit must be at least 1", "For example: local-offer search --limit 20 swimming");
    }
    List<String> asked =
        queries == null ? List.of(String.join(" ", words)) : lines(machine.resolve(queries));
    BuildInputs inputs = options.read(machine, "site-output");
    try (SiteBuild build = new SiteBuild()) {
      return switch (SearchBuild.index(build, inputs)) {
        case SearchBuild.Rejected rejected -> {
          Report report = options.reporting().report(machine);
          report.print(rejected.findings());
          report.rejected(rejected.findings(), "This cannot be searched");
          yield ExitCode.CONTENT;
        }
        case SearchBuild.Indexed indexed -> {
          try (SearchIndex index = indexed.index()) {
            asked.forEach(query -> answer(query, hits(index, query)));
          }
          yield ExitCode.DONE;
        }
      };
    }
  }

  /** Nothing for a line without words: who lists everything does not search. */
  private List<SearchHit> hits(SearchIndex index, String query) {
    return query.isBlank() ? List.of() : index.search(query, limit);
  }

  private static List<String> lines(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ConfigurationProblem(
          "there is no file " + file, "Give a text file with one query on each line.");
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException notText) {
      throw new ConfigurationProblem(
          "the file " + file + " is not text in UTF-8", "Save it as UTF-8 in your editor.");
    }
  }

  private void answer(String query, List<SearchHit> hits) {
    if (format == Format.json || queries != null) {
      machine.out().println(Json.results(query, hits));
      return;
    }
    if (hits.isEmpty()) {
      machine.out().println("Nothing was found for “" + query + "”.");
    }
    for (int i = 0; i < hits.size(); i++) {
      SearchHit hit = hits.get(i);
      machine.out().println((i + 1) + ". " + hit.title());
      machine.out().println("   " + hit.address());
    }
  }
}
