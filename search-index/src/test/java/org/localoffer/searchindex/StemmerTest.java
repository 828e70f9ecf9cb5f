package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stemmer of the browser gives for every word what Lucene's gives. */
class StemmerTest {

  /** A further folder whose words are compared, for instance a council's content. */
  private static final String MORE_TEXTS = System.getProperty("localoffer.texts", "");

  private static final int GENERATED = 200_000;
  private static final long SEED = 20260901;

  private static final String[] STEMS =
      ("gener commun arsen therap speech autis organis organiz special educat relat condit ration"
              + " univers hop hopp plan plann stop control fall agre fe see succe exce proce inn out"
              + " cann herr earr sk sky d l t dy ly ty idl gentl ugl earl onl singl new how atlas"
              + " cosm bi and pa be cr fly say boy y yy ay by yell eye happ cri di ti sens sensit"
              + " ed ing i s us ss abl at bl iz lum trou siz tat fizz add egg fil hiss fail wish"
              + " plea monday ski analog physi digit operat feudal decis hope call form electr"
              + " adjust depend adopt effect bowdler probat rat ceas rol triplic replac activ angul")
          .split(" ");

  private static final String[] ENDINGS =
      ("s es ies ied sses us ss ed eed edly eedly ing ingly y ly li e l ll tional enci anci abli"
              + " entli izer ization ational ation ator alism aliti alli fulness ousli ousness"
              + " iveness iviti biliti bli ogi logi fulli lessli tional alize icate iciti ical ful"
              + " ness ative al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize"
              + " ion sion tion ise ised izes izing izations ency ancy ability iveness d t")
          .split(" ");

  @TempDir private Path folder;

  @Test
  void everyWordOfTheSampleContentHasTheSameStem() throws Exception {
    SortedSet<String> words = wordsIn(Path.of("..", "content"));
    assertTrue(words.size() > 1000, "words: " + words.size());
    assertSameStems(words);
  }

  @Test
  void everyWordOfFurtherTextsHasTheSameStem() throws Exception {
    if (!MORE_TEXTS.isEmpty()) {
      assertSameStems(wordsIn(Path.of(MORE_TEXTS)));
    }
  }

  @Test
  void generatedWordsHaveTheSameStem() throws Exception {
    Random random = new Random(SEED);
    SortedSet<String> words = new TreeSet<>();
    while (words.size() < GENERATED) {
      words.add(
          switch (random.nextInt(4)) {
            case 0 -> pick(STEMS, random) + pick(ENDINGS, random);
            case 1 -> pick(STEMS, random) + pick(ENDINGS, random) + pick(ENDINGS, random);
            case 2 ->
                letters(random, "abcdefghijklmnopqrstuvwxyz0123456789éßœшж自") + ending(random);
            default -> letters(random, "aeiouylstdngeyiz") + ending(random);
          });
    }
    assertSameStems(words);
  }

  @Test
  void shortWordsOfEveryKindHaveTheSameStem() throws Exception {
    SortedSet<String> words = new TreeSet<>();
    String letters = "aeiouybdlstxwgn1é";
    for (int length = 1; length <= 4; length++) {
      for (int i = 0; i < Math.pow(letters.length(), length); i++) {
        StringBuilder word = new StringBuilder();
        for (int rest = i, at = 0; at < length; at++, rest /= letters.length()) {
          word.append(letters.charAt(rest % letters.length()));
        }
        words.add(word.toString());
      }
    }
    assertSameStems(words);
  }

  @Test
  void theStemmerIsSmallEnoughForAnOldPhone() throws IOException {
    try (var script = StemmerTest.class.getResourceAsStream("stem.js")) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        String code = text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^ +(//.*\n)?", "");
        gzip.write(code.getBytes(StandardCharsets.UTF_8));
      }
      assertTrue(packed.size() <= 1600, "gzip: " + packed.size());
    }
  }

  private void assertSameStems(SortedSet<String> words) throws Exception {
    List<String> asked = List.copyOf(words);
    List<String> given = new NodeScript(folder, "stem-harness.js").with("stem.js").run(asked);
    BritishStems stems = new BritishStems();
    List<String> different = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      String stem = stems.of(asked.get(i));
      if (!stem.equals(given.get(i))) {
        different.add(asked.get(i) + ": " + stem + ", not " + given.get(i));
      }
    }
    assertEquals(
        List.of(),
        different.subList(0, Math.min(20, different.size())),
        different.size() + " of " + asked.size() + " words, seed " + SEED);
  }

  private static SortedSet<String> wordsIn(Path folder) throws IOException {
    WordSplitter splitter = new WordSplitter();
    SortedSet<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(StemmerTest::isText).toList()) {
        words.addAll(splitter.words(Files.readString(file)));
      }
    }
    return words;
  }

  private static boolean isText(Path file) {
    String name = file.toString();
    return name.endsWith(".yaml") || name.endsWith(".md");
  }

  private static String ending(Random random) {
    return random.nextBoolean() ? pick(ENDINGS, random) : "";
  }

  private static String letters(Random random, String alphabet) {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(15); i > 0; i--) {
      word.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return word.toString();
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
