package org.localoffer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal.Answer;
import org.localoffer.promise.County;

/** {@code local-offer import postcodes}: from a directory to a lookup on the built site. */
class ImportPostcodesCommandTest {

  private static final String HEAD = "pcds,doterm,east1m,north1m,lat,long\n";

  /** The last sector lies at the hidden address of the county's refuge. */
  private static final String EXTRACT =
      HEAD
          + "ZZ1 1AA,,475000,260500,52.2400,-0.9000\n"
          + "ZZ1 1AB,,475000,260500,52.2420,-0.9020\n"
          + "ZZ1 2AB,199901,475000,260500,52.2420,-0.9020\n"
          + "ZZ2 4AB,,475000,260500,52.3000,-0.9500\n"
          + "ZZ8 8AB,,475000,260500,54.9700,-1.6000\n"
          + "ZZ9 7AB,,475000,260500,52.9876,-0.123456\n";

  @TempDir Path folder;

  @BeforeEach
  void countyIsThere() throws IOException {
    County.withEveryField().writeTo(folder.resolve("content"));
    Files.writeString(folder.resolve("extract.csv"), EXTRACT);
  }

  private Path table() {
    return folder.resolve("content/search/postcodes.csv");
  }

  private Answer type(String... words) {
    Answer answer = Terminal.in(folder).type(words);
    assertFalse(answer.hasStackTrace(), answer::toString);
    return answer;
  }

  private String[] importing(String... more) {
    return Stream.concat(Stream.of("import", "postcodes"), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void tableHasTheSectorsNearTheServicesAndSaysWhomItIsFrom() throws IOException {
    Answer answer = type(importing("extract.csv"));
    assertEquals(0, answer.exitCode(), answer::toString);
    assertEquals("", answer.err());
    assertEquals(
        """
        # Postcode sectors. This file is replaced by: local-offer import postcodes
        # Contains OS data © Crown copyright and database right 2026.
        # Contains Royal Mail data © Royal Mail copyright and database right 2026.
        # Contains National Statistics data © Crown copyright and database right 2026.
        # Licensed under the Open Government Licence v3.0.
        sector,latitude,longitude,postcodes
        ZZ1 1,52.2410,-0.9010,2
        ZZ2 4,52.3000,-0.9500,1
        """,
        Files.readString(table()));
    assertEquals(
        """
        Kept 2 postcode sectors within 25 km of the places of your services, made from 3 postcodes.
        They are in ZZ1, ZZ2.
        Left out: 2 sectors elsewhere, and of the whole file 1 postcode no longer in use, \
        0 without a position, 0 lines without sense.
        Wrote content/search/postcodes.csv. Build the site, and it sorts by distance.
        """,
        answer.out());
    assertEquals(0, type("check").exitCode());
  }

  @Test
  void importThenBuildThenLookUpInTheBrowser() throws Exception {
    assertEquals(0, type(importing("extract.csv", "--year", "2025", "--quiet")).exitCode());
    assertEquals(0, type("build").exitCode());
    List<String> said = visit("zz1 1zz", "ZZ24AB", "ZZ2", "ZZ8 8AB");
    assertEquals("ZZ1 1 52.241 -0.901", said.get(0));
    assertEquals("ZZ2 4 52.3 -0.95", said.get(1));
    assertEquals("ZZ2 52.3 -0.95", said.get(2));
    assertEquals("null", said.get(3));
    assertEquals(
        "Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data ©"
            + " Royal Mail copyright and database right 2025. Contains National Statistics data ©"
            + " Crown copyright and database right 2025. Licensed under the Open Government Licence"
            + " v3.0.",
        said.get(4));
  }

  @Test
  void siteWithoutTheTableKnowsNoPostcode() throws Exception {
    assertEquals(0, type("build").exitCode());
    assertEquals(List.of("null", "null"), visit("ZZ1 1ZZ"));
  }

  private List<String> visit(String... postcodes) throws IOException, InterruptedException {
    Path script = folder.resolve("visitor.cjs");
    try (var in = getClass().getResourceAsStream("postcode-visitor.js")) {
      Files.write(script, Objects.requireNonNull(in).readAllBytes());
    }
    Path out = folder.resolve("out.txt");
    List<String> command =
        new ArrayList<>(List.of("node", script.toString(), folder.resolve("site-output") + ""));
    command.addAll(List.of(postcodes));
    Process node;
    try {
      node =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
    } catch (IOException noNode) {
      assumeTrue(false, "Node is not installed: the lookup in the browser is not tested here");
      throw noNode;
    }
    int exit = node.waitFor();
    String said = Files.readString(out, StandardCharsets.UTF_8);
    assertEquals(0, exit, said);
    return said.lines().toList();
  }

  @Test
  void sectorsCanBeNamedAndThenTheEntriesNeedNotBeWell() throws IOException {
    Files.writeString(folder.resolve("content/services/broken.yaml"), "name: [");
    Answer answer = type(importing("extract.csv", "--outward", "zz2,ZZ8"));
    assertEquals(0, answer.exitCode(), answer::toString);
    assertTrue(answer.out().startsWith("Kept 2 postcode sectors of ZZ2, ZZ8, made"), answer.out());
    assertTrue(Files.readString(table()).contains("ZZ8 8,54.9700,-1.6000,1\n"));
  }

  @Test
  void otherwiseEntriesWithProblemsAreToldAndNothingIsWritten() throws IOException {
    Files.writeString(folder.resolve("content/services/broken.yaml"), "name: [");
    Answer answer = type(importing("extract.csv"));
    assertEquals(1, answer.exitCode(), answer::toString);
    assertTrue(answer.err().contains("content/services/broken.yaml:1"), answer::toString);
    assertTrue(answer.err().contains("Nothing was imported: 1 error"), answer::toString);
    assertFalse(Files.exists(table()));
  }

  @Test
  void distanceAroundTheServicesCanBeChosen() {
    assertTrue(type(importing("extract.csv", "--within", "2")).out().contains("They are in ZZ1."));
    for (String wrong : List.of("0", "-5", "201", "ten")) {
      assertEquals(2, type(importing("extract.csv", "--within", wrong)).exitCode());
    }
  }

  @Test
  void tableOfTheImportIsReplacedEvenIfItIsBroken() throws IOException {
    assertEquals(0, type(importing("extract.csv")).exitCode());
    Files.writeString(table(), Files.readString(table()) + "oops\n");
    Answer check = type("check");
    assertEquals(1, check.exitCode());
    assertTrue(
        check.err().contains("content/search/postcodes.csv:9:1: error LO-POST-01"),
        check::toString);
    assertEquals(0, type(importing("extract.csv")).exitCode());
    assertEquals(0, type("check").exitCode());
    assertEquals(
        List.of("cases.yaml", "postcodes.csv", "words.yaml"),
        Stream.of(table().getParent().toFile().list()).sorted().toList());
  }

  @Test
  void fileOfSomebodyElseStays() throws IOException {
    Files.createDirectories(table().getParent());
    Files.writeString(table(), "our own notes\n");
    Answer answer = type(importing("extract.csv"));
    assertEquals(2, answer.exitCode(), answer::toString);
    assertTrue(
        answer.err().contains("content/search/postcodes.csv was not made by the import"),
        answer::toString);
    assertEquals("our own notes\n", Files.readString(table()));
    Files.delete(table());
    Path outside = Files.writeString(folder.resolve("outside.csv"), "# Postcode sectors.");
    Files.createSymbolicLink(table(), outside);
    assertEquals(2, type(importing("extract.csv")).exitCode());
    assertEquals("# Postcode sectors.", Files.readString(outside));
  }

  @Test
  void wrongFilesAreToldWithTheirPlaceAndChangeNothing() throws IOException {
    assertEquals(0, type(importing("extract.csv")).exitCode());
    String before = Files.readString(table());
    Files.writeString(folder.resolve("phones.csv"), "name,phone\nA,01632 960001\n");
    Answer answer = type(importing("phones.csv"));
    assertEquals(1, answer.exitCode());
    assertTrue(answer.err().startsWith("phones.csv:1:1: error LO-IMPORT-01: "), answer::toString);
    assertTrue(answer.err().contains("local-offer explain LO-IMPORT-01"), answer::toString);
    assertEquals(0, type("explain", "LO-IMPORT-01").exitCode());
    assertEquals(before, Files.readString(table()));
  }

  @Test
  void whatIsMissingIsSaid() {
    assertTrue(type(importing("nothing.csv")).err().contains("there is no file nothing.csv"));
    assertEquals(2, type(importing("nothing.csv")).exitCode());
    assertEquals(2, type(importing("content")).exitCode());
    assertEquals(2, type(importing()).exitCode());
    assertEquals(2, type("import").exitCode());
    assertEquals(2, type(importing("extract.csv", "--content", "elsewhere")).exitCode());
    Answer codes = type(importing("extract.csv", "--outward", "ZZ1 1ZZ"));
    assertTrue(codes.err().contains("“ZZ1 1ZZ” is not the first half of a postcode"), codes.err());
  }

  @Test
  void servicesThatDoNotSayWhereTheyAreAskForOutwardCodes() throws IOException {
    Path services = folder.resolve("content/services");
    try (Stream<Path> files = Files.walk(services)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        Files.writeString(
            file,
            text.replaceAll("(?m)^.*(latitude|longitude|postcode):.*\n", "")
                .replaceAll("hide_address: .*", "hide_address: yes"));
      }
    }
    Answer answer = type(importing("extract.csv"));
    assertEquals(2, answer.exitCode(), answer::toString);
    assertTrue(answer.err().contains("--outward ZZ1,ZZ2"), answer::toString);
  }
}
