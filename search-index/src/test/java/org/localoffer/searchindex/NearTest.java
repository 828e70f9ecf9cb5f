package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Postcodes and areas, written by the export and looked up by {@code near.js}. */
class NearTest {

  private static final Path NEAR = Path.of("../templates/assets/near.js");
  private static final String SOURCE = "Contains OS data <b>© Crown copyright</b> 2026.";

  private static final SearchPlaces FEW =
      new SearchPlaces(
          List.of(
              new SearchPlace("ZZ10 1", 523_000, -10_000),
              new SearchPlace("ZZ1 1", 522_405, -9_027),
              new SearchPlace("ZZ1 3", 522_605, -9_227),
              new SearchPlace("ZZ1A 2", 500_000, 17_500),
              new SearchPlace("Z1 1", 510_000, 0)),
          SOURCE,
          List.of(
              new SearchPlace("northbrook", 522_400, -9_000),
              new SearchPlace("fern-valley/nether-fern", 523_001, 1)));

  @TempDir Path folder;

  private static List<SearchFile> export(SearchPlaces places) {
    try (SearchIndex index =
        SearchIndex.build(SampleDocuments.SCHEMA, List.of(), SearchLanguage.PLAIN)) {
      return SearchExport.export(index, List.of(), places);
    }
  }

  /** What {@code near-harness.js} prints; the last line is how many files were loaded. */
  private List<String> ask(SearchPlaces places, List<String> texts)
      throws IOException, InterruptedException {
    List<String> printed =
        new NodeScript(folder, "near-harness.js")
            .with("page-stand-in.cjs")
            .with(NEAR)
            .with(export(places))
            .run(NodeReader.jsonList(texts), Map.of());
    return printed.subList(0, printed.size() - 1); // the last line end
  }

  private List<String> ask(SearchPlaces places, String... texts) throws Exception {
    List<String> answers = ask(places, List.of(texts));
    return answers.subList(0, answers.size() - 1);
  }

  @Test
  void postcodeIsKnownByItsSectorHoweverItIsTyped() throws Exception {
    String found = "ZZ1 1|52.2405|-0.9027";
    assertEquals(
        Collections.nCopies(7, found),
        ask(
            FEW,
            "ZZ1 1ZZ",
            "zz11zz",
            "  Zz1  1zZ ",
            "ZZ1\u00a01ZZ",
            "z z 1 1 z z",
            "ZZ1 1",
            "ZZ11"));
  }

  @Test
  void firstHalfOfAPostcodeIsTheMiddleOfItsSectors() throws Exception {
    assertEquals(
        List.of("ZZ1|52.2505|-0.9127", "ZZ10|52.3|-1", "ZZ1A|50|1.75", "Z1|51|0", "ZZ1A 2|50|1.75"),
        ask(FEW, "zz1", "ZZ10", "zz1a", " z1 ", "zz1a2xy"));
  }

  @Test
  void anythingElseIsNoPostcode() throws Exception {
    String[] nonsense = {
      "",
      " ",
      "ZZ",
      "1",
      "ZZ1 1Z",
      "ZZ1 9ZZ",
      "ZZ2 1ZZ",
      "A1 1AA",
      "ZZZ1 1ZZ",
      "ZZ1 1ZZ x",
      "__proto__",
      "constructor",
      "<img onerror=x>",
      "ZZ1 1ZZ" + " ".repeat(30) + "x",
      "ZZ1".repeat(10_000),
      "ＺＺ１ １ＺＺ",
      "zz1 1zß",
      "\u0000",
      "null"
    };
    for (String answer : ask(FEW, nonsense)) {
      assertEquals("null", answer);
    }
  }

  @Test
  void centresOfAreasAreKnown() throws Exception {
    assertEquals(
        List.of("northbrook|52.24|-0.9", "fern-valley/nether-fern|52.3001|0.0001", "null", "null"),
        ask(FEW, "area:northbrook", "area:fern-valley/nether-fern", "area:wenlow", "area:"));
  }

  @Test
  void whomTheTableIsFromIsTold() throws Exception {
    assertEquals(List.of(SOURCE), ask(FEW, "source:"));
  }

  @Test
  void siteWithoutATableSaysSoAndLoadsNothingMore() throws Exception {
    assertEquals(
        List.of("null", "null", "null", "1"),
        ask(SearchPlaces.NONE, List.of("source:", "ZZ1 1ZZ", "area:northbrook")));
    String manifest =
        export(SearchPlaces.NONE).stream()
            .filter(file -> file.path().equals("manifest.js"))
            .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    assertFalse(manifest.contains("postcodes") || manifest.contains("centres"), manifest);
  }

  /** Land's End to John o' Groats is 970 km as the crow flies. */
  @Test
  void distancesAreTrue() throws Exception {
    List<String> found =
        ask(
            FEW,
            "distance:50.0657,-5.7132,58.6373,-3.0689",
            "distance:52,-1,52,-1",
            "distance:51.4778,0,52.4778,0");
    assertEquals(970, Double.parseDouble(found.get(0)), 5);
    assertEquals("0", found.get(1));
    assertEquals(111.2, Double.parseDouble(found.get(2)), 0.1);
  }

  /** Three thousand sectors are more than any county has. */
  @Test
  void everySectorOfALargeTableIsFoundInOneSmallFile() throws Exception {
    Random random = new Random(11);
    List<SearchPlace> sectors = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int outward = 0; outward < 400; outward++) {
      String code = "" + (char) ('A' + outward / 100) + (outward % 100);
      for (int digit = 0; digit < 10; digit++) {
        if (random.nextInt(4) > 0) {
          int latitude = 500_000 + random.nextInt(60_000);
          int longitude = random.nextInt(80_000) - 65_000;
          sectors.add(new SearchPlace(code + " " + digit, latitude, longitude));
          texts.add(code + digit + "AB");
          expected.add(code + " " + digit + "|" + number(latitude) + "|" + number(longitude));
        }
      }
    }
    Collections.shuffle(sectors, random);
    SearchPlaces places = new SearchPlaces(sectors, SOURCE, List.of());
    List<String> found = ask(places, texts);
    assertEquals(expected, found.subList(0, expected.size()), "seed 11");
    List<SearchFile> files =
        export(places).stream().filter(file -> file.path().startsWith("postcodes-")).toList();
    assertEquals(Integer.toString(files.size() + 1), found.getLast());
    for (SearchFile file : files) {
      assertTrue(compressed(file.bytes()) < 3_000, file.path() + " " + compressed(file.bytes()));
    }
    List<String> one = ask(places, List.of("A12 3AB"));
    assertEquals("2", one.getLast(), "the manifest and one file");
  }

  private static String number(int units) {
    double degrees = units / 10_000.0;
    return degrees == Math.rint(degrees) ? Long.toString((long) degrees) : Double.toString(degrees);
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }

  @Test
  void sameTableInAnotherOrderGivesTheSameBytes() {
    List<SearchPlace> reversed = new ArrayList<>(FEW.postcodes());
    Collections.reverse(reversed);
    List<SearchPlace> centres = new ArrayList<>(FEW.centres());
    Collections.reverse(centres);
    List<SearchFile> first = export(FEW);
    List<SearchFile> second = export(new SearchPlaces(reversed, SOURCE, centres));
    assertEquals(first.size(), second.size());
    for (int i = 0; i < first.size(); i++) {
      assertEquals(first.get(i).path(), second.get(i).path());
      assertEquals(
          new String(first.get(i).bytes(), StandardCharsets.UTF_8),
          new String(second.get(i).bytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatIsNoSectorOrStandsTwiceIsAFaultOfTheCaller() {
    for (String name : List.of("ZZ1", "ZZ1 1ZZ", " 1", "")) {
      SearchPlaces places = new SearchPlaces(List.of(new SearchPlace(name, 0, 0)), "", List.of());
      assertThrows(IllegalArgumentException.class, () -> export(places), name);
    }
    SearchPlace place = new SearchPlace("ZZ1 1", 0, 0);
    SearchPlaces twice = new SearchPlaces(List.of(place, place), "", List.of());
    assertThrows(IllegalArgumentException.class, () -> export(twice));
  }
}
