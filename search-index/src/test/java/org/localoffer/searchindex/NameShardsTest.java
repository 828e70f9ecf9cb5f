package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names written by {@link NameShards}, as the typing aid finds them under Node. */
class NameShardsTest {

  private static final Path SCRIPT = Path.of("../templates/assets/suggest-names.js");
  private static final long SEED = 20260901;
  private static final int SHOWN = 8;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 500, 10_000})
  void whatIsOfferedIsWhatLookingThroughAllNamesGives(int entries) throws Exception {
    List<Suggestion> names = SampleNames.generated(entries, SEED);
    List<String> typed = typed(names, 200, new Random(SEED));
    List<String> offered = run(names, typed);
    List<NamedText> texts = NamedText.of(names);
    for (int i = 0; i < typed.size(); i++) {
      assertEquals(
          lookedThrough(names, texts, typed.get(i)),
          offered.get(i).split("\t", -1)[0],
          typed.get(i) + ", seed " + SEED);
    }
  }

  /** The plainest way to the same answer, for words that can begin no little one. */
  private static String lookedThrough(List<Suggestion> names, List<NamedText> texts, String typed) {
    List<String> words = new WordSplitter().words(typed);
    List<NamedText> fit = new ArrayList<>();
    for (NamedText text : texts) {
      if (words.stream()
          .allMatch(word -> text.words().stream().anyMatch(w -> w.startsWith(word)))) {
        fit.add(text);
      }
    }
    fit.sort(
        Comparator.<NamedText, Boolean>comparing(
                text -> words.size() > 1 || !text.isJust(words.getFirst()))
            .thenComparingInt(text -> text.placeOf(words.getFirst()))
            .thenComparing(text -> !text.also().isEmpty())
            .thenComparingInt(NamedText::order));
    return fit.stream()
        .map(text -> names.get(text.order()).address())
        .distinct()
        .limit(SHOWN)
        .collect(Collectors.joining(" "));
  }

  /** One word as far as it is typed, or two of a name, of which the second is not whole. */
  private static List<String> typed(List<Suggestion> names, int count, Random random) {
    WordSplitter splitter = new WordSplitter();
    List<String> typed = new ArrayList<>();
    while (typed.size() < count) {
      List<String> words =
          new ArrayList<>(splitter.words(names.get(random.nextInt(names.size())).name()));
      Collections.shuffle(words, random);
      int number = Math.min(words.size(), 1 + random.nextInt(2));
      String last = words.get(number - 1);
      words.set(number - 1, last.substring(0, Math.min(last.length(), 2 + random.nextInt(4))));
      List<String> some = words.subList(0, number);
      boolean firstIsLong = number == 1 || words.getFirst().length() >= 3;
      if (firstIsLong && some.stream().noneMatch(NameShardsTest::canBeginALittleWord)) {
        typed.add(String.join(" ", some));
      }
    }
    return typed;
  }

  private static boolean canBeginALittleWord(String word) {
    return (' ' + NamedText.LITTLE_TEXT).contains(' ' + word);
  }

  @Test
  void termsComeBeforeEntriesAndFirstWordsBeforeLaterOnes() throws Exception {
    List<Suggestion> names =
        List.of(
            new Suggestion(
                "Autism", List.of("ASD", "autistic spectrum"), "needs/autism.html", "Need"),
            new Suggestion("Help with autism", List.of(), "guides/help-with-autism.html", "Guide"),
            new Suggestion("ASD Team", List.of(), "services/asd-team.html", "County Council"),
            new Suggestion("Autism Hub", List.of("The Hub"), "services/hub.html", "Trust"));
    assertEquals(
        List.of(
            "needs/autism.html services/hub.html guides/help-with-autism.html\t\t,,",
            "needs/autism.html services/asd-team.html\t\tASD,",
            "services/hub.html\t\tThe Hub",
            "services/hub.html\t\t",
            "\t\t"),
        withoutFiles(run(names, List.of("aut", "asd", "the hu", "HUB Áut", "hub team"))));
  }

  @Test
  void slipIsMendedFromTheNamesAtHand() throws Exception {
    List<Suggestion> names =
        List.of(
            new Suggestion("Speech therapy", List.of(), "services/a.html", ""),
            new Suggestion("Speech for under fives", List.of(), "services/b.html", ""),
            new Suggestion("Spellings", List.of(), "services/c.html", ""));
    assertEquals(
        List.of("\tspeech\t", "\tspeech therapy\t", "\t\t", "\t\t", "\t\t"),
        withoutFiles(run(names, List.of("speach", "speach therapy", "zebra", "9peec", "spx"))));
  }

  @Test
  void everySlipIsMendedInOneOffer() throws Exception {
    List<Suggestion> names =
        List.of(
            new Suggestion("Speech therapy", List.of(), "services/a.html", ""),
            new Suggestion("Swimming lessons", List.of(), "services/b.html", ""),
            new Suggestion("Swiping cards", List.of(), "services/c.html", ""));
    assertEquals(
        List.of(
            "\tspeech therapy\t",
            "\tspeech qqqqqq therapy\t",
            "\tqqqqqq therapy\t",
            "\tswimming lessons,swiping lessons\t"),
        withoutFiles(
            run(
                names,
                List.of(
                    "speach therpy", "speach qqqqqq therpy", "qqqqqq therpy", "swiming lesosn"))));
  }

  @Test
  void hostileNamesAndWordsAreNamesLikeOthers() throws Exception {
    List<Suggestion> names =
        List.of(
            new Suggestion("<b>Bold</b> $& $1", List.of(), "services/b-bold-b-1.html", "</script>"),
            new Suggestion("__proto__ constructor", List.of("a|b,c"), "services/proto.html", "x"),
            new Suggestion("???", List.of("quest"), "services/quest.html", ""),
            new Suggestion("???", List.of(), "services/nothing.html", ""));
    assertEquals(
        List.of(
            "services/b-bold-b-1.html\t\t",
            "services/proto.html\t\t",
            "services/proto.html\t\ta|b,c",
            "services/quest.html\t\tquest",
            "\t\t"),
        withoutFiles(run(names, List.of("<b>bo", "__proto__", "a b c", "quest", "| , |"))));
    for (SearchFile file : NameShards.of(names)) {
      assertTrue(!new String(file.bytes(), StandardCharsets.UTF_8).contains("<"), file.path());
    }
  }

  @Test
  void nameThatWouldBreakTheColumnsIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> NameShards.of(List.of(new Suggestion("a\nb", List.of(), "a.html", ""))));
    assertThrows(
        IllegalArgumentException.class,
        () -> NameShards.of(List.of(new Suggestion("a", List.of(), "~a.html", ""))));
  }

  @Test
  void sameNamesGiveTheSameFiles() {
    List<SearchFile> first = NameShards.of(SampleNames.generated(2_000, SEED));
    List<SearchFile> second = NameShards.of(SampleNames.generated(2_000, SEED));
    assertEquals(first.size(), second.size());
    for (int i = 0; i < first.size(); i++) {
      assertEquals(first.get(i).path(), second.get(i).path());
      assertArrayEquals(first.get(i).bytes(), second.get(i).bytes());
    }
  }

  /** What the names cost beside the reader: the rest of the budget is its own. */
  @ParameterizedTest
  @CsvSource({"500, 24000", "2000, 30000", "10000, 40000"})
  void twelveKeysLoadAFewSmallFiles(int entries, int mostBytes) throws Exception {
    List<Suggestion> names = SampleNames.generated(entries, SEED);
    Map<String, Integer> sizes = new HashMap<>();
    for (SearchFile file : NameShards.of(names)) {
      sizes.put(file.path().replace(".js", ""), packed(file.bytes()));
    }
    List<String> keys = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    Random random = new Random(SEED);
    while (texts.size() < 200) {
      String text = names.get(random.nextInt(names.size())).name().replace(",", "");
      if (text.length() >= 12 && texts.add(text)) {
        keys.add("");
        for (int length = 1; length <= 12; length++) {
          keys.add(text.substring(0, length));
        }
      }
    }
    List<String> offered = run(names, keys);
    int worst = 0;
    int most = 0;
    for (int i = 12; i < keys.size(); i += 13) {
      String[] files = offered.get(i).split("\t", -1)[3].split(" ");
      int bytes = 0;
      for (String file : files) {
        bytes += sizes.get(file);
      }
      worst = Math.max(worst, bytes);
      most = Math.max(most, files.length);
    }
    // The reader is the twelfth.
    assertTrue(most <= 11, "requests: " + most);
    assertTrue(worst <= mostBytes, "bytes: " + worst + " in " + most + " requests");
  }

  private List<String> run(List<Suggestion> names, List<String> typed) throws Exception {
    return new NodeScript(folder, "suggest-harness.js")
        .with(List.of(ReaderScript.file()))
        .with(SCRIPT)
        .with(NameShards.of(names))
        .run(typed);
  }

  private static List<String> withoutFiles(List<String> lines) {
    return lines.stream().map(line -> line.substring(0, line.lastIndexOf('\t'))).toList();
  }

  private static int packed(byte[] bytes) throws IOException {
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
