package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    assertRanksAsLucene(queries().stream().map(NodeReader.Request::of).toList());
  }

  @Test
  void ranksFiltersAndCountsAsLuceneDoesForPhrasesPlacesAndAges() throws Exception {
    assertRanksAsLucene(requests());
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

  @Test
  void refusesAVersionThatItDoesNotKnow() throws Exception {
    List<SearchFile> files = new ArrayList<>();
    for (SearchFile file : exportOf("Play club")) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      String newer = text.replace("\"version\":5,", "\"version\":6,");
      files.add(
          file.path().equals("manifest.js")
              ? new SearchFile(file.path(), newer.getBytes(StandardCharsets.UTF_8))
              : file);
    }
    assertEquals(
        List.of("error: version: version 6 is not 5"),
        new NodeReader(folder, files).search(List.of("play")));
  }

  @Test
  void wordWithAWrongFirstLetterLoadsOnlyWordsThatBeginOrEndLikeIt() throws Exception {
    try (SearchIndex index =
        SearchIndex.build(
            SampleDocuments.SCHEMA,
            SampleDocuments.generated(600, SEED),
            SampleDocuments.LANGUAGE)) {
      List<SearchFile> files = SearchExport.export(index);
      long all = files.stream().filter(file -> file.path().startsWith("words-")).count();
      int mended = 0;
      for (String word : List.of("speech", "understanding", "wheelchair", "children")) {
        String typed = "z" + word.substring(1);
        List<String> loaded = new NodeReader(folder, files).load(List.of(typed));
        long words =
            List.of(loaded.getFirst().split(" ")).stream()
                .filter(file -> file.matches("(words|endings)-.*"))
                .count();
        assertTrue(words * 4 < all, typed + " loads " + words + " of " + all);
        mended += index.read(typed, false).words().getFirst().match() == Match.NEAR ? 1 : 0;
      }
      assertTrue(mended >= 2, "only " + mended + " words are mended");
    }
  }

  @Test
  void knownWordsLoadNoListOfWords() throws Exception {
    List<String> loaded =
        new NodeReader(
                folder, exportOf("Play group one", "Play group two", "Playgroup", "Playgroups"))
            .load(List.of("play groups", "playgroup", "plai"));
    assertFalse(loaded.get(0).contains("words-"), loaded.get(0));
    assertFalse(loaded.get(1).contains("words-"), loaded.get(1));
    assertTrue(loaded.get(2).contains("words-"), loaded.get(2));
  }

  @Test
  void saysWhichPartDidNotLoadAndTriesItAgain() throws Exception {
    List<SearchFile> files =
        exportOf("Play club").stream().filter(f -> !f.path().startsWith("terms")).toList();
    List<String> found = new NodeReader(folder, files).searchBroken(List.of("play", "play"));
    for (String line : found) {
      assertTrue(line.matches("error: missing: terms-0-[0-9a-f]{8} did not load"), line);
    }
  }

  @Test
  void wordThatIsAllAQueryAsksForIsExplained() throws Exception {
    try (SearchIndex index =
        SearchIndex.build(
            SampleDocuments.SCHEMA,
            List.of(SampleDocuments.document("a", "Special teachers", "For all.", "")),
            SampleDocuments.LANGUAGE)) {
      List<String> explained =
          new NodeReader(folder, SearchExport.export(index))
              .explain(
                  List.of("senco", "what is a SENCO?", "special teacher", "SENCO club", "who"));
      String senco = "SENCO: Who helps. glossary.html|";
      assertEquals(List.of(senco, senco, senco + "[Special] [teachers]", "|", "|"), explained);
    }
  }

  @Test
  void wordsOfSynonymsAreMarkedWhereTheyStandSideBySide() throws Exception {
    try (SearchIndex index =
        SearchIndex.build(
            SampleDocuments.SCHEMA,
            List.of(
                SampleDocuments.document(
                    "a", "Speech and language therapy, not the language of speech", "", "")),
            SampleDocuments.LANGUAGE)) {
      assertEquals(
          List.of(
              "SALT: Speech and <language> therapy. glossary.html|[Speech and language therapy], not"
                  + " the language of speech"),
          new NodeReader(folder, SearchExport.export(index)).explain(List.of("SALT")));
    }
  }

  @Test
  void findsNothingInAnEmptyIndex() throws Exception {
    assertEquals(
        List.of("0||play:NONE:|", "0|||"),
        new NodeReader(folder, exportOf()).search(List.of("play", "")));
  }

  private static List<SearchFile> exportOf(String... titles) {
    List<SearchDocument> documents = new ArrayList<>();
    for (String title : titles) {
      documents.add(SampleDocuments.document(title, ".", "."));
    }
    try (SearchIndex index =
        SearchIndex.build(SampleDocuments.SCHEMA, documents, SearchLanguage.PLAIN)) {
      return SearchExport.export(index);
    }
  }

  private static SearchFile reader() {
    return exportOf().stream().filter(f -> f.path().equals("reader.js")).findFirst().orElseThrow();
  }

  /** What {@code reader-harness.js} prints for a search. */
  private static String expected(SearchIndex index, NodeReader.Request request) {
    List<SearchHit> all = index.search(request.query(), request.filters(), request.exact());
    List<String> hits = new ArrayList<>();
    for (SearchHit hit : all.subList(0, Math.min(SHOWN, all.size()))) {
      double score = hit.score();
      hits.add(hit.id() + "=" + (score == Math.rint(score) ? (long) score + "" : score + ""));
    }
    Map<String, String> corrections = new LinkedHashMap<>();
    for (QueryWord word : index.read(request.query(), request.exact()).words()) {
      if (word.match() != Match.WHOLE) {
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

  /** Queries of several kinds, with choices in one group, in several, and in none. */
  private static List<NodeReader.Request> requests() {
    List<String> parts =
        List.of(
            "SALT",
            "someone to talk to",
            "can’t sleep",
            "respite",
            "not talking",
            "transport to my school",
            "therapy",
            "special school",
            "Northbrook",
            "in Ashford",
            "hoist",
            "hearing loop",
            "wheelchair user",
            "toddler",
            "5 year old",
            "my 7 years old son",
            "3yo",
            "under 5",
            "over 16",
            "99 year old",
            "wheel chair",
            "play clubs",
            "speechtherapy",
            "clubb",
            "swimers",
            "the");
    Random random = new Random(SEED);
    List<NodeReader.Request> requests = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder query = new StringBuilder();
      for (int words = random.nextInt(4); words > 0; words--) {
        query.append(
            random.nextInt(3) == 0
                ? mangled(SampleDocuments.word(random), random)
                : parts.get(random.nextInt(parts.size())));
        query.append(' ');
      }
      Map<String, List<String>> chosen = new HashMap<>();
      for (FacetGroup group : SampleDocuments.SCHEMA.groups()) {
        if (random.nextInt(4) == 0) {
          chosen.put(group.name(), values(group, random));
        }
      }
      requests.add(
          new NodeReader.Request(
              query.toString(),
              new Filters(chosen, random.nextBoolean()),
              random.nextInt(5) == 0,
              List.of("kind", "area", "age", "access")));
    }
    return requests;
  }

  private static List<String> values(FacetGroup group, Random random) {
    List<String> values = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      values.add(group.values().get(random.nextInt(group.values().size())).id());
    }
    if (random.nextInt(5) == 0) {
      values.add(SearchDocument.NOT_STATED);
    }
    if (random.nextInt(8) == 0) {
      values.add("__proto__");
    }
    return values;
  }

  private static List<String> queries() {
    List<String> queries = new ArrayList<>(SearchIndexTest.HOSTILE);
    queries.addAll(
        List.of(
            "speech therapy",
            "can my son get transport to school",
            "the",
            "who is it for",
            "children’s clubs",
            "cafe lodz",
            "ORGANISE organizing",
            "swiming clubb for autsitc childern",
            "therap",
            "sp",
            "filosophy fysiotherapy",
            "EHCP",
            "24 7",
            "autism",
            "autism group",
            "autism club for deaf 8 year old in Northbrook",
            "groups in Ashford",
            "group activity",
            "deaf toddler under 5 Ashford Northbrook hoist 3 year old over 2 hearing loop",
            "Northbrook over 16"));
    Random random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      StringBuilder query = new StringBuilder();
      for (int words = 1 + random.nextInt(5); words > 0; words--) {
        query.append(mangled(SampleDocuments.word(random), random)).append(' ');
      }
      queries.add(query.toString());
    }
    return queries;
  }

  /** The word itself, its beginning, or the word with a slip or two. */
  private static String mangled(String word, Random random) {
    StringBuilder text = new StringBuilder(word);
    int place = random.nextInt(word.length());
    return switch (random.nextInt(12)) {
      case 0 -> word.substring(0, place + 1);
      case 1 -> text.deleteCharAt(place).toString();
      case 2 -> text.insert(place, "e").toString();
      case 3 -> text.reverse().toString();
      case 4 -> text.replace(place, place + 1, "x").insert(0, "q").toString();
      case 5 -> text.replace(0, 1, "z").toString();
      case 6 -> text.deleteCharAt(0).toString();
      case 7 -> text.insert(0, (char) ('a' + random.nextInt(26))).toString();
      case 8 -> text.insert(1, text.charAt(0)).deleteCharAt(0).toString();
      default -> word;
    };
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
