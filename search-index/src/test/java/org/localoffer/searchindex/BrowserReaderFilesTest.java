package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.searchindex.QueryWord.Match;

/** Which files the browser's reader takes, loads and misses. */
class BrowserReaderFilesTest {

  private static final long SEED = 4_711;

  @TempDir Path folder;

  @Test
  void refusesAVersionThatItDoesNotKnow() throws Exception {
    List<SearchFile> files = new ArrayList<>();
    for (SearchFile file : SampleDocuments.export("Play club")) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      String newer = text.replace("\"version\":7,", "\"version\":8,");
      files.add(
          file.path().equals("manifest.js")
              ? new SearchFile(file.path(), newer.getBytes(StandardCharsets.UTF_8))
              : file);
    }
    assertEquals(
        List.of("error: version: version 8 is not 7"),
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
                folder,
                SampleDocuments.export(
                    "Play group one", "Play group two", "Playgroup", "Playgroups"))
            .load(List.of("play groups", "playgroup", "plai"));
    assertFalse(loaded.get(0).contains("words-"), loaded.get(0));
    assertFalse(loaded.get(1).contains("words-"), loaded.get(1));
    assertTrue(loaded.get(2).contains("words-"), loaded.get(2));
  }

  @Test
  void saysWhichPartDidNotLoadAndTriesItAgain() throws Exception {
    List<SearchFile> files =
        SampleDocuments.export("Play club").stream()
            .filter(f -> !f.path().startsWith("terms"))
            .toList();
    List<String> found = new NodeReader(folder, files).searchBroken(List.of("play", "play"));
    for (String line : found) {
      assertTrue(line.matches("error: missing: terms-0-[0-9a-f]{8} did not load"), line);
    }
  }

  @Test
  void findsNothingInAnEmptyIndex() throws Exception {
    assertEquals(
        List.of("0||play:NONE:|", "0|||"),
        new NodeReader(folder, SampleDocuments.export()).search(List.of("play", "")));
  }
}
