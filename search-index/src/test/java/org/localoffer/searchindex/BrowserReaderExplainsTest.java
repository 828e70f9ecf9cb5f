package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the browser's reader explains above the results, and which words of theirs it marks. */
class BrowserReaderExplainsTest {

  @TempDir Path folder;

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
      String nowhere = "|senco NONE";
      assertEquals(
          List.of(
              senco + nowhere,
              senco + nowhere,
              senco + "[Special] [teachers]",
              "|" + nowhere + "|club NONE",
              "|"),
          explained);
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
  void wordThatOnlyTheListsOfWordsKnowIsSaidToBeNowhere() throws Exception {
    List<SearchDocument> documents =
        List.of(SampleDocuments.document("a", "Play club", "Clubs.", "."));
    try (SearchIndex index =
        SearchIndex.build(SampleDocuments.SCHEMA, documents, SampleDocuments.LANGUAGE)) {
      assertEquals(
          List.of("|[Play] club|zzzz NONE", "|[Play] club|counselling NONE"),
          new NodeReader(folder, SearchExport.export(index))
              .explain(List.of("zzzz play", "counselling play")));
    }
  }

  @Test
  void textsKeepTheSignsOfTheFormat() throws Exception {
    String title = "Play `A ^club^ with ~ and ! and | for all";
    assertEquals(
        List.of("|[Play] `A ^club^ with ~ and ! and | for all"),
        new NodeReader(folder, SampleDocuments.export(title, "A ^club^ with ~ and"))
            .explain(List.of("play")));
  }
}
