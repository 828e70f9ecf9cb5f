package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.searchindex.QueryWord.Match;

/** The browser's answers are Lucene's. */
class BrowserReaderTest {

  private static final long SEED = 4_711;
  private static final int SHOWN = 20;

  @TempDir Path folder;

  @Test
  void ranksAsLuceneDoesForWordsBeginningsSlipsAndNonsense() throws Exception {
    assertRanksAsLucene(SampleRequests.queries(SEED).stream().map(NodeReader.Request::of).toList());
  }

  @Test
  void ranksFiltersAndCountsAsLuceneDoesForPhrasesPlacesAndAges() throws Exception {
    assertRanksAsLucene(SampleRequests.withFilters(SEED));
  }

  private void assertRanksAsLucene(List<NodeReader.Request> requests) throws Exception {
    try (SearchIndex index =
        SearchIndex.build(
            SampleDocuments.SCHEMA,
            SampleDocuments.generated(600, SEED),
            SampleDocuments.LANGUAGE)) {
      List<String> found = new NodeReader(folder, SearchExport.export(index)).answer(requests);
      for (int i = 0; i < requests.size(); i++) {
        assertEquals(
            expected(index, requests.get(i)),
            found.get(i),
            "seed " + SEED + ": " + requests.get(i));
      }
      assertEveryKindOfMatchOccurs(index, requests);
    }
  }

  @Test
  void splitsTextIntoTheSameWordsForEveryCharacter() throws Exception {
    List<String> texts = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    WordSplitter splitter = new WordSplitter();
    for (int c = 0; c <= 0xffff; c++) {
      String text = "Ab" + (char) c + "s " + (char) c;
      texts.add(text);
      expected.add(String.join(" ", splitter.words(text)));
    }
    List<String> words = new NodeReader(folder, List.of(reader())).words(texts);
    for (int c = 0; c <= 0xffff; c++) {
      if (!isOfARecentAlphabet(c)) {
        assertEquals(expected.get(c), words.get(c), "U+" + Integer.toHexString(c));
      }
    }
  }

  /** Blocks to which Unicode adds letters each year: Java and a browser may know different ones. */
  private static boolean isOfARecentAlphabet(int c) {
    return c >= 0xa7c0 && c <= 0xa7ff
        || c >= 0x1c80 && c <= 0x1c8f
        || Character.getType(c) == Character.UNASSIGNED;
  }

  @Test
  void splitsMixedTextIntoTheSameWords() throws Exception {
    Random random = new Random(SEED);
    String letters = "aAsS''’`-.,_é\u0301 ßŁ中か\u3099\ud83d\ude00\u200d½ﬁ٣ \u0000\ud800";
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      texts.add(text.toString());
    }
    List<String> words = new NodeReader(folder, List.of(reader())).words(texts);
    for (int i = 0; i < texts.size(); i++) {
      String expected = String.join(" ", new WordSplitter().words(texts.get(i)));
      assertEquals(expected, words.get(i), "seed " + SEED + ", text " + i);
    }
  }

  private static SearchFile reader() {
    return SampleDocuments.export().stream()
        .filter(f -> f.path().equals("reader.js"))
        .findFirst()
        .orElseThrow();
  }

  /** What {@code reader-harness.js} prints for a search. */
  private static String expected(SearchIndex index, NodeReader.Request request) {
    List<SearchHit> all = index.search(request.query(), request.filters(), request.exact());
    List<String> hits = new ArrayList<>();
    for (SearchHit hit : all.subList(0, Math.min(SHOWN, all.size()))) {
      double score = hit.score();
      hits.add(hit.id() + "=" + (score == Math.rint(score) ? (long) score + "" : score + ""));
    }
    Reading reading = index.read(request.query(), request.exact());
    Set<String> nowhere = new HashSet<>();
    reading.concepts().stream()
        .filter(concept -> !concept.canFind())
        .forEach(concept -> concept.words().forEach(word -> nowhere.add(word.word())));
    Map<String, String> corrections = new LinkedHashMap<>();
    for (QueryWord word : reading.words()) {
      if (nowhere.contains(word.word())) {
        corrections.put(word.word(), word.word() + ":NONE:");
      } else if (word.match() != Match.WHOLE) {
        corrections.put(
            word.word(), word.word() + ":" + word.match() + ":" + String.join("+", word.instead()));
      }
    }
    List<String> counts = new ArrayList<>();
    for (String group : request.counts()) {
      index
          .counts(request.query(), request.filters(), request.exact(), group)
          .forEach(count -> counts.add(count.toString()));
    }
    return String.join(
        "|",
        all.size() + "",
        String.join(",", hits),
        String.join(",", corrections.values()),
        String.join(" ", counts));
  }

  private static void assertEveryKindOfMatchOccurs(
      SearchIndex index, List<NodeReader.Request> requests) {
    List<Match> seen = new ArrayList<>();
    for (NodeReader.Request request : requests) {
      index.read(request.query(), request.exact()).words().forEach(word -> seen.add(word.match()));
    }
    for (Match match : List.of(Match.WHOLE, Match.BEGINNING, Match.NEAR, Match.NONE)) {
      assertTrue(seen.stream().filter(match::equals).count() >= 10, match + " is hardly tested");
    }
  }
}
