package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchExportTest {

  private static final long SEED = 99;

  @Test
  void sameDocumentsGiveTheSameBytesOnAnyThreadInAnyLocaleAndZone() {
    Map<String, String> here = texts(SampleDocuments.generated(300, SEED));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(
          here,
          CompletableFuture.supplyAsync(
                  () -> texts(turnedRound(SampleDocuments.generated(300, SEED))))
              .join());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void filesAreSortedAndNamedInLowerCaseAscii() {
    List<String> paths = List.copyOf(texts(SampleDocuments.generated(300, SEED)).keySet());
    assertEquals(paths.stream().sorted().toList(), paths);
    assertTrue(paths.containsAll(List.of("manifest.js", "reader.js")));
    for (String path : paths) {
      assertTrue(
          path.matches(
              "(manifest|reader|names)\\.js|([a-z]+-[0-9]+|(facet|numbers)-[a-z_]+|texts)-[0-9a-f]{8}\\.js"),
          path);
    }
  }

  @Test
  void changedEntryChangesTheNamesOfTheFilesThatShareItsMarkAndOfNothingElse() {
    List<SearchDocument> documents = new ArrayList<>(SampleDocuments.generated(300, SEED));
    Map<String, String> before = texts(documents);
    SearchDocument old = documents.getFirst();
    documents.set(
        0,
        new SearchDocument(
            old.id(),
            "New title",
            old.address(),
            old.text(),
            old.facets(),
            old.shown(),
            old.numbers()));
    Map<String, String> after = texts(documents);
    assertEquals(before.size(), after.size());
    List<String> gone = new ArrayList<>(before.keySet());
    gone.removeAll(after.keySet());
    assertEquals(
        IntStream.range(0, 8).mapToObj(Integer::toString).sorted().toList(),
        gone.stream()
            .map(path -> path.replaceAll("documents-([0-9]+)-.*", "$1"))
            .sorted()
            .toList());
    assertNotEquals(before.get("manifest.js"), after.get("manifest.js"));
  }

  @Test
  void everyFileOfDataIsOneCallOfTheRegistrar() {
    texts(SampleDocuments.generated(100, SEED))
        .forEach(
            (path, text) -> {
              if (!path.equals("reader.js")) {
                assertTrue(text.matches("lo\\((\\{.*}|\"(?:[^\"\\\\]|\\\\.)*+\")\\)\n"), path);
                assertEquals(1, text.lines().count(), path);
              }
            });
  }

  @Test
  void textOfEntriesStaysData() {
    SearchDocument hostile =
        SampleDocuments.document(
            "x", "</script><!--&\u2028\u2029\"\\", "\ud800 lone, \u0000 nul", "__proto__ <b>");
    Map<String, String> files = texts(List.of(hostile));
    files.forEach(
        (path, text) -> {
          if (!path.equals("reader.js")) {
            assertFalse(text.matches("(?s).*[<>&\u2028\u2029\u0000].*"), path);
          }
        });
    String rows =
        files.entrySet().stream()
            .filter(file -> file.getKey().startsWith("documents"))
            .findFirst()
            .orElseThrow()
            .getValue();
    assertTrue(
        rows.contains("^\\u003C/script\\u003E\\u003C!--\\u0026\\u2028\\u2029\\\"\\\\^"), rows);
    assertTrue(rows.contains("^? lone, \\u0000 nul^"), rows);
  }

  @Test
  void manifestNamesItsFormatAndVersion() {
    String manifest = texts(SampleDocuments.generated(40, SEED)).get("manifest.js");
    assertTrue(
        manifest.startsWith(
            "lo({\"format\":\"local-offer-search\",\"version\":7,"
                + "\"count\":40,\"shown\":[\"organisation\",\"summary\"],"),
        manifest);
    assertTrue(
        manifest.matches(
            "(?s).*\"documents\":\\{\"sizes\":\"E{10}\",\"marks\":\"[0-9a-f]{16}\"\\}.*"),
        manifest);
  }

  /** The same documents with maps that list their entries the other way round. */
  private static List<SearchDocument> turnedRound(List<SearchDocument> documents) {
    return documents.stream()
        .map(
            d ->
                new SearchDocument(
                    d.id(),
                    d.title(),
                    d.address(),
                    new LinkedHashMap<>(new TreeMap<>(d.text()).descendingMap()),
                    new LinkedHashMap<>(new TreeMap<>(d.facets()).descendingMap()),
                    new LinkedHashMap<>(new TreeMap<>(d.shown()).descendingMap()),
                    new LinkedHashMap<>(new TreeMap<>(d.numbers()).descendingMap())))
        .toList();
  }

  private static Map<String, String> texts(List<SearchDocument> documents) {
    Map<String, String> texts = new LinkedHashMap<>();
    try (SearchIndex index =
        SearchIndex.build(SampleDocuments.SCHEMA, documents, SampleDocuments.LANGUAGE)) {
      for (SearchFile file : SearchExport.export(index)) {
        texts.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
