import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.localoffer.content.ContentResult;
import org.localoffer.content.DirectoryReader;
import org.localoffer.output.OutputFile;
import org.localoffer.search.SearchFiles;
import org.localoffer.site.SitePlan;
import org.localoffer.site.SitePlanner;
import org.localoffer.source.ContentFolder;

/**
 * Measures index and export of a content folder as a build of the site makes them: CPU seconds of
 * the thread that does the work and of the whole process, and the sizes of the files.
 *
 * <p>One folder in one process, because the second would run on warm code; with the flags and the
 * cache of classes that the launcher gives a build ({@code docs/decisions/0004}). From the root of
 * the project, after a build:
 *
 * <pre>
 * TARGET=search-index/target
 * javac -d $TARGET/bench -cp generator/target/local-offer.jar \
 *     search-index/src/bench/java/SearchBenchmark.java
 * jar cf $TARGET/bench.jar -C $TARGET/bench .
 * RUN="java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp generator/target/local-offer.jar:$TARGET/bench.jar"
 * $RUN -XX:AOTCacheOutput=$TARGET/bench.aot SearchBenchmark CONTENT
 * $RUN -XX:AOTCache=$TARGET/bench.aot SearchBenchmark CONTENT [FOLDER]
 * </pre>
 *
 * <p>With a folder, the files are written there, for trying the reader on them.
 */
final class SearchBenchmark {

  /** Any fixed day: results do not depend on it. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private SearchBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    SitePlan plan = plan(Path.of(arguments[0]));
    double thread = threadSeconds();
    double process = processSeconds();
    List<OutputFile> files = SearchFiles.of(plan, List.of(), List.of()).files();
    System.out.printf(
        "index and export: %.2f s CPU, %.2f s with compiler and collector%n",
        threadSeconds() - thread, processSeconds() - process);
    printSizes(files);
    if (arguments.length > 1) {
      write(files, Path.of(arguments[1]));
    }
  }

  private static SitePlan plan(Path folder) throws IOException {
    ContentResult content =
        DirectoryReader.read(
            new ContentFolder(folder, folder.toString()).read(), TODAY, Runnable::run, 1);
    if (content.directory() == null) {
      throw new IllegalArgumentException(folder + " cannot be built: " + content.findings());
    }
    return SitePlanner.plan(content.directory(), TODAY);
  }

  private static void write(List<OutputFile> files, Path folder) throws IOException {
    for (OutputFile file : files) {
      Path path = folder.resolve(file.path().toString());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }

  private static void printSizes(List<OutputFile> files) throws IOException {
    TreeMap<String, List<Long>> kinds = new TreeMap<>();
    for (OutputFile file : files) {
      String name = file.path().toString().replaceFirst(".*/", "");
      kinds
          .computeIfAbsent(name.replaceFirst("[-.].*", ""), kind -> new ArrayList<>())
          .add(packedSize(file.bytes()));
    }
    kinds.forEach(
        (kind, sizes) ->
            System.out.printf(
                "%-10s %5d files %,10d bytes gzip -9, %,d on average, %,d at most%n",
                kind,
                sizes.size(),
                sizes.stream().mapToLong(size -> size).sum(),
                sizes.stream().mapToLong(size -> size).sum() / sizes.size(),
                sizes.stream().mapToLong(size -> size).max().orElse(0)));
  }

  private static double threadSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static double processSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static long packedSize(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out =
        new GZIPOutputStream(packed) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(bytes);
    }
    return packed.size();
  }
}
