package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;
import org.localoffer.content.ContentResult;
import org.localoffer.content.DirectoryReader;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.source.ContentFolder;
import org.localoffer.source.SourceFile;
import org.localoffer.source.Sources;

/**
 * P10: mutated input never gives a stack trace or a hang. Give a seed with {@code
 * -Dlocaloffer.seed=…} to run one again.
 */
class P10MutatedInputTest {

  /** The repository's own sample. */
  private static final Path SAMPLE = Path.of("../content");

  /** Files that are mutated at once: many faults in one run are no other case than one. */
  private static final int AT_ONCE = 90;

  /** How often; {@code -Dlocaloffer.runs=…} for a longer search. */
  private static final int RUNS = Integer.getInteger("localoffer.runs", 12);

  /** How often one file alone is mutated, so that pages are made from what was not refused. */
  private static final int LONE_RUNS = RUNS * 5;

  @TempDir Path folder;

  private final long seed = Long.getLong("localoffer.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Slips slips = new Slips(random);

  @Test
  void mutatedFilesAreReadOrExplained() throws Exception {
    int mutated = 0;
    int rejected = 0;
    for (int run = 0; run < RUNS; run++) {
      SequencedMap<String, String> files = manyFiles();
      List<String> paths = new ArrayList<>(files.keySet());
      Path content = folder.resolve("run-" + run).resolve("content");
      for (String path : paths) {
        byte[] bytes = slips.mutate(files.get(path).getBytes(StandardCharsets.UTF_8));
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        mutated++;
      }
      Answer answer = Terminal.in(content.getParent()).type("check");
      String story = "seed " + seed + ", run " + run + ": ";
      assertFalse(answer.hasStackTrace(), () -> story + answer);
      assertTrue(answer.exitCode() == 0 || answer.exitCode() == 1, () -> story + answer);
      rejected += answer.exitCode();
    }
    assertTrue(mutated >= 1_000, mutated + " files are too few");
    assertTrue(rejected > 0, "nothing was wrong with mutated files");
  }

  @Test
  void countyWithOneMutatedFileIsBuiltOrExplained() throws Exception {
    SequencedMap<String, String> files = County.withEveryField().written();
    List<String> paths = List.copyOf(files.keySet());
    Map<Integer, Integer> outcomes = new TreeMap<>();
    for (int run = 0; run < LONE_RUNS; run++) {
      Path home = folder.resolve("lone-" + run);
      County.withEveryField().writeTo(home.resolve("content"));
      String path = paths.get(random.nextInt(paths.size()));
      byte[] bytes = slips.mutate(files.get(path).getBytes(StandardCharsets.UTF_8));
      Files.write(home.resolve("content").resolve(path), bytes);
      Answer answer = Terminal.in(home).type("check");
      String story =
          "seed "
              + seed
              + ", lone run "
              + run
              + ": "
              + path
              + "\n"
              + new String(bytes, StandardCharsets.UTF_8)
              + "\n";
      assertFalse(answer.hasStackTrace(), () -> story + answer);
      assertTrue(answer.exitCode() == 0 || answer.exitCode() == 1, () -> story + answer);
      outcomes.merge(answer.exitCode(), 1, Integer::sum);
    }
    assertEquals(2, outcomes.size(), () -> "seed " + seed + ": only " + outcomes);
  }

  /** The county, with each of its files several times where names allow it. */
  private static SequencedMap<String, String> manyFiles() {
    SequencedMap<String, String> files = County.withEveryField().written();
    List<Map.Entry<String, String>> again = List.copyOf(files.entrySet());
    for (int copy = 1; files.size() < AT_ONCE; copy++) {
      for (Map.Entry<String, String> file : again) {
        String path = file.getKey();
        boolean mayBeRepeated =
            path.startsWith("services/")
                || path.startsWith("organisations/")
                || path.startsWith("guides/money")
                || path.startsWith("timelines/")
                || path.startsWith("feedback/");
        if (mayBeRepeated && files.size() < AT_ONCE) {
          int dot = path.lastIndexOf('.');
          files.put(path.substring(0, dot) + "-" + copy + path.substring(dot), file.getValue());
        }
      }
    }
    return files;
  }

  /**
   * One random line goes missing from one of 50 entries of the sample, or from each of them: the
   * content is still right, or every error stands in an entry that lost a line.
   */
  @Test
  void entryWithoutOneOfItsLinesIsReadOrNamed() throws Exception {
    assumeTrue(Files.isDirectory(SAMPLE), "the repository's content is not beside this module");
    Sources whole = new ContentFolder(SAMPLE, "content").read();
    List<SourceFile> entries =
        new ArrayList<>(
            whole.files().stream().filter(file -> file.path().startsWith("services/")).toList());
    Collections.shuffle(entries, random);
    entries = entries.subList(0, Math.min(50, entries.size()));
    Map<String, Integer> outcomes = new TreeMap<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
      for (SourceFile entry : entries) {
        String outcome = outcomeWithoutALine(whole, List.of(entry), workers);
        outcomes.merge(outcome, 1, Integer::sum);
      }
      for (int run = 0; run < RUNS; run++) {
        outcomes.merge(outcomeWithoutALine(whole, entries, workers), 1, Integer::sum);
      }
    }
    assertTrue(outcomes.size() == 2, () -> "seed " + seed + ": only " + outcomes);
  }

  private String outcomeWithoutALine(
      Sources whole, List<SourceFile> entries, ExecutorService workers) {
    Map<String, SourceFile> cut = new TreeMap<>();
    StringBuilder story = new StringBuilder("seed " + seed + ":\n");
    for (SourceFile entry : entries) {
      List<String> lines = new ArrayList<>(List.of(entry.text().text().split("\n")));
      String line = lines.remove(random.nextInt(lines.size()));
      String text = String.join("\n", lines) + "\n";
      cut.put(
          entry.text().path(),
          new SourceFile(entry.path(), new SourceText(entry.text().path(), text), true));
      story.append(entry.path()).append(" without “").append(line).append("”\n");
    }
    ContentResult result =
        DirectoryReader.read(with(whole, cut), Terminal.A_DAY.plusMonths(1), workers, 2);
    List<Diagnostic> errors = result.findings().stream().filter(Diagnostic::isError).toList();
    errors.forEach(error -> story.append(error).append('\n'));
    assertEquals(errors.isEmpty(), result.directory() != null, story::toString);
    for (Diagnostic error : errors) {
      assertTrue(cut.containsKey(error.position().path()), story::toString);
    }
    return errors.isEmpty() ? "read" : "named";
  }

  private static Sources with(Sources whole, Map<String, SourceFile> changed) {
    List<SourceFile> files =
        whole.files().stream().map(file -> changed.getOrDefault(file.text().path(), file)).toList();
    return new Sources(
        whole.displayRoot(), files, whole.attachments(), whole.store(), whole.findings());
  }
}
