import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.localoffer.searchindex.SearchDocument;
import org.localoffer.searchindex.SearchExport;
import org.localoffer.searchindex.SearchField;
import org.localoffer.searchindex.SearchFile;
import org.localoffer.searchindex.SearchIndex;
import org.localoffer.searchindex.SearchSchema;

/**
 * Measures index and export on generated documents of about 250 words: CPU seconds of this thread
 * and of the whole process, and sizes.
 *
 * <p>One size in one process, because the second would run on warm code. From the folder of the
 * module, after {@code mvn compile}, with the jars of Lucene and Jackson in {@code $JARS}:
 *
 * <pre>
 * javac -d target/bench -cp target/classes:$JARS src/bench/java/SearchBenchmark.java
 * java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp target/bench:target/classes:$JARS \
 *     SearchBenchmark 2000 [FOLDER]
 * </pre>
 *
 * <p>With a folder, the files are written there, for trying the reader on them.
 */
final class SearchBenchmark {

  private static final long SEED = 20_261_101;
  private static final int WORDS = 250;
  private static final int VOCABULARY = 12_000;

  private SearchBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int count = arguments.length == 0 ? 500 : Integer.parseInt(arguments[0]);
    SearchSchema schema =
        new SearchSchema(
            List.of(
                new SearchField("title", 8),
                new SearchField("summary", 3),
                new SearchField("description", 1)));
    List<SearchDocument> documents = documents(count);
    double before = cpu();
    double indexed;
    double exported;
    List<SearchFile> files;
    try (SearchIndex index = SearchIndex.build(schema, documents)) {
      indexed = cpu();
      files = SearchExport.export(index);
      exported = cpu();
    }
    System.out.printf(
        "%,d documents: index %.2f s, export %.2f s, together %.2f s CPU%n",
        count, indexed - before, exported - indexed, exported - before);
    printSizes(files);
    if (arguments.length > 1) {
      for (SearchFile file : files) {
        Files.write(Path.of(arguments[1], file.path()), file.bytes());
      }
    }
  }

  private static void printSizes(List<SearchFile> files) throws IOException {
    for (String kind : List.of("reader", "manifest", "words", "terms", "documents")) {
      int number = 0;
      long plain = 0;
      long packed = 0;
      for (SearchFile file : files) {
        if (file.path().startsWith(kind)) {
          number++;
          plain += file.bytes().length;
          packed += packedSize(file.bytes());
        }
      }
      System.out.printf("%-10s %4d files %,10d bytes %,10d gzip -9%n", kind, number, plain, packed);
    }
  }

  /** Processor time of the calling thread, which does all the work. */
  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
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

  private static List<SearchDocument> documents(int count) {
    Random random = new Random(SEED);
    List<String> vocabulary = vocabulary(random);
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String title = sentence(random, vocabulary, 4);
      String summary = sentence(random, vocabulary, 15);
      documents.add(
          new SearchDocument(
              "entry-" + i,
              title,
              "services/entry-" + i + ".html",
              Map.of(
                  "title", List.of(title),
                  "summary", List.of(summary),
                  "description", List.of(sentence(random, vocabulary, WORDS - 19))),
              Map.of(),
              Map.of("summary", summary, "organisation", sentence(random, vocabulary, 3))));
    }
    return documents;
  }

  /** Made-up words whose frequencies fall as in English text (Zipf). */
  private static String sentence(Random random, List<String> vocabulary, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      double rank = Math.pow(VOCABULARY, random.nextDouble()) - 1;
      text.append(i == 0 ? "" : " ").append(vocabulary.get((int) rank));
    }
    return text.append('.').toString();
  }

  private static List<String> vocabulary(Random random) {
    String[] starts = {"b", "c", "ch", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "st", "t"};
    String[] vowels = {"a", "e", "i", "o", "u", "ea", "ou"};
    String[] ends = {"", "n", "r", "s", "l", "ing", "ed", "er", "tion"};
    Set<String> seen = new HashSet<>();
    List<String> words = new ArrayList<>();
    while (words.size() < VOCABULARY) {
      StringBuilder word = new StringBuilder();
      int syllables = 1 + random.nextInt(3);
      for (int i = 0; i < syllables; i++) {
        word.append(starts[random.nextInt(starts.length)]);
        word.append(vowels[random.nextInt(vowels.length)]);
      }
      word.append(ends[random.nextInt(ends.length)]);
      if (seen.add(word.toString())) {
        words.add(word.toString());
      }
    }
    return words;
  }
}
