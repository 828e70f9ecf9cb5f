package org.localoffer.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.directory.Location;
import org.localoffer.directory.PostcodeSector;
import org.localoffer.directory.PostcodeTable;
import org.localoffer.postcode.ImportOutcome.Imported;
import org.localoffer.postcode.ImportOutcome.LeftOut;
import org.localoffer.postcode.ImportOutcome.Refused;

/** Every layout of the two directories, and what is said of files that are none. */
class PostcodeImportTest {

  private static final PostcodeArea ZZ1 = outward("ZZ1");
  private static final List<String> SOURCE = List.of("Contains invented data 2026.");

  /** As in 2011 to 2024, shortened by columns that nobody looks at. */
  private static final String ONS =
      "pcd,pcd2,pcds,dointr,doterm,oscty,oseast1m,osnrth1m,osgrdind,ctry,lat,long,imd\n";

  /** As from 2025 on. */
  private static final String ONS_2025 =
      "pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,lad25cd,lat,long\n";

  private static PostcodeArea.Outward outward(String... codes) {
    return new PostcodeArea.Outward(new TreeSet<>(Set.of(codes)));
  }

  private static ImportOutcome read(PostcodeArea area, String... files) {
    PostcodeImport postcodes = new PostcodeImport();
    for (String text : files) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      try {
        postcodes.read("extract.csv", bytes.length, new ByteArrayInputStream(bytes));
      } catch (IOException impossible) {
        throw new AssertionError(impossible);
      }
    }
    return postcodes.keep(area, SOURCE);
  }

  private static Imported imported(PostcodeArea area, String... files) {
    ImportOutcome outcome = read(area, files);
    return assertInstanceOf(Imported.class, outcome, () -> outcome.findings().toString());
  }

  private static List<String> refused(String... files) {
    ImportOutcome outcome = read(ZZ1, files);
    return assertInstanceOf(Refused.class, outcome).findings().stream()
        .map(Diagnostic::toString)
        .toList();
  }

  /** The lines of the table below its head. */
  private static List<String> rows(Imported imported) {
    List<String> lines = imported.table().lines().toList();
    assertEquals("sector,latitude,longitude,postcodes", lines.get(2));
    return lines.subList(3, lines.size());
  }

  @Test
  void positionOfASectorIsTheMiddleOfItsPostcodes() {
    String text =
        ONS
            + "ZZ1 1AA,ZZ1  1AA,ZZ1 1AA,198001,,E1,,,1,E,52.24,-0.9,5\n"
            + "ZZ1 1AB,ZZ1  1AB,ZZ1 1AB,198001,,E1,,,1,E,52.26,-0.92,5\n"
            + "ZZ1 2AB,ZZ1  2AB,ZZ1 2AB,198001,,E1,,,1,E,52.3,-0.95,5\n";
    Imported imported = imported(ZZ1, text);
    assertEquals(List.of("ZZ1 1,52.2500,-0.9100,2", "ZZ1 2,52.3000,-0.9500,1"), rows(imported));
    assertEquals(2, imported.sectors());
    assertEquals(3, imported.postcodes());
    assertEquals(Set.of("ZZ1"), imported.outward());
    assertEquals(List.of(), imported.findings());
  }

  @Test
  void namesOfColumnsMayBeOfAnyYearAndInAnyCase() {
    List<String> row = List.of("ZZ1 1,52.2500,-0.9100,1");
    String old = "ZZ1 1AA,ZZ1  1AA,ZZ1 1AA,198001,,E1,,,1,E,52.25,-0.91,5\n";
    String recent = "ZZ11AA,ZZ1  1AA,ZZ1 1AA,198001,,0,,,1,E0,E0,52.25,-0.91\n";
    assertEquals(row, rows(imported(ZZ1, ONS + old)));
    assertEquals(row, rows(imported(ZZ1, ONS.toUpperCase(java.util.Locale.ROOT) + old)));
    assertEquals(row, rows(imported(ZZ1, ONS_2025 + recent)));
    assertEquals(row, rows(imported(ZZ1, "PCD,Lat,Long\nZZ11AA,52.25,-0.91\n")));
    assertEquals(row, rows(imported(ZZ1, "pcd8,lat25,long_2025\nZZ1  1AA,52.25,-0.91\n")));
  }

  /** The sector of Ordnance Survey's worked example, which lies by the sea. */
  @Test
  void eastingsAndNorthingsAreConvertedWhereThereAreNoDegrees() {
    List<String> row = List.of("ZZ1 1,52.6580,1.7161,1");
    assertEquals(
        row, rows(imported(ZZ1, "pcds,doterm,oseast1m,osnrth1m\nZZ1 1AA,,651410,313177\n")));
    assertEquals(
        row, rows(imported(ZZ1, "PCDS,EAST1M,NORTH1M,LAT,LONG\nZZ1 1AA,651410,0313177,,\n")));
    assertEquals(
        row,
        rows(
            imported(
                ZZ1,
                "\"ZZ1 1AA\",10,651410,313177,\"E92\",\"E19\",\"E18\",\"\",\"E07\",\"E05\"\n")));
    String columns = ",Country_code,a,b,c,d,e\n";
    assertEquals(
        row,
        rows(
            imported(
                ZZ1,
                "Postcode,Positional_quality_indicator,Eastings,Northings"
                    + columns
                    + "ZZ11AA,10,651410,313177,E92,,,,,\n")));
    assertEquals(
        row, rows(imported(ZZ1, "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\nZZ11AA,10,651410,313177,,,,,,\n")));
  }

  @Test
  void byteOrderMarksQuotesAndEndsOfLinesOfWindowsAreNothingSpecial() {
    String plain = ONS + "ZZ1 1AA,ZZ1  1AA,ZZ1 1AA,198001,,E1,,,1,E,52.25,-0.91,5\n";
    String quoted =
        "\uFEFF"
            + plain
                .replaceAll("([^,\n]+)", "\"$1\"")
                .replace("\"E1\"", "\"Fernshire, \"\"the\"\" county\"")
                .replace("\n", "\r\n");
    assertEquals(rows(imported(ZZ1, plain)), rows(imported(ZZ1, quoted)));
    assertEquals(rows(imported(ZZ1, plain)), rows(imported(ZZ1, plain.stripTrailing())));
    assertEquals(rows(imported(ZZ1, plain)), rows(imported(ZZ1, plain.replace("\n", "\n\n"))));
  }

  @Test
  void postcodesWithoutUseOrPositionAreLeftOutAndCounted() {
    String text =
        ONS
            + "ZZ1 1AA,,ZZ1 1AA,198001,,,,,1,E,52.25,-0.91,5\n"
            + "ZZ1 1AB,,ZZ1 1AB,198001,199606,,,,1,E,53.99,-0.91,5\n"
            + "NPT 1AB,,NPT 1AB,198001,199606,,,,1,E,53.99,-0.91,5\n"
            + "ZZ1 1AC,,ZZ1 1AC,198001,,,,,9,E,99.999999,0.000000,5\n"
            + "GIR 0AA,,GIR 0AA,198001,,,,,1,E,53.5,-3.0,5\n"
            + "ZZ2 1AA,,ZZ2 1AA,198001,,,,,1,E,52.25,-0.91,5\n";
    Imported imported = imported(ZZ1, text);
    assertEquals(List.of("ZZ1 1,52.2500,-0.9100,1"), rows(imported));
    assertEquals(new LeftOut(1, 2, 2, 0), imported.left());
    assertEquals(List.of(), imported.findings());
  }

  @Test
  void codePointOpenMarksPostcodesWithoutPositionByTheirQuality() {
    Imported imported = imported(ZZ1, "ZZ11AA,10,651410,313177,E,,,,,\nZZ11AB,90,0,0,E,,,,,\n");
    assertEquals(List.of("ZZ1 1,52.6580,1.7161,1"), rows(imported));
    assertEquals(new LeftOut(0, 0, 1, 0), imported.left());
  }

  /** The grid of Northern Ireland begins elsewhere. */
  @Test
  void northernIrelandIsTakenByDegreesOnly() {
    String head = "pcds,oseast1m,osnrth1m,lat,long\n";
    String here = "ZZ1 1AA,651410,313177,,\n";
    assertEquals(
        List.of("BT1 1,54.6000,-5.9300,1"),
        rows(imported(outward("BT1"), head + here + "BT1 1AA,333800,374000,54.6,-5.93\n")));
    assertEquals(
        new LeftOut(0, 0, 1, 0), imported(ZZ1, head + here + "BT1 1AA,333800,374000,,\n").left());
  }

  @Test
  void severalFilesMakeOneTable() {
    String head = "pcds,lat,long\n";
    assertEquals(
        List.of("ZZ1 1,52.3000,-0.9000,2", "ZZ2 1,52.5000,-0.9000,1"),
        rows(
            imported(
                outward("ZZ1", "ZZ2"),
                head + "ZZ1 1AA,52.2,-0.9\nZZ2 1AA,52.5,-0.9\n",
                head + "ZZ1 1AB,52.4,-0.9\n")));
  }

  @Test
  void areaIsWhatIsNearThePlacesOfServices() {
    String text =
        "pcds,lat,long\n"
            + "ZZ1 1AA,52.2,-0.9\n"
            + "ZZ2 1AA,52.42,-0.9\n" // 24.5 km north
            + "ZZ3 1AA,52.43,-0.9\n" // 25.6 km
            + "ZZ4 1AA,52.2,-0.54\n" // 24.5 km east
            + "ZZ5 1AA,52.2,-0.52\n" // 25.9 km
            + "ZZ6 1AA,52.43,-0.54\n"
            + "ZZ9 1AA,56.0,-3.0\n";
    List<Location.Point> here = List.of(new Location.Point(52.2, -0.9));
    Imported near = imported(new PostcodeArea.Near(here, new TreeSet<>(), 25), text);
    assertEquals(Set.of("ZZ1", "ZZ2", "ZZ4"), near.outward());
    assertEquals(4, near.left().sectors());
    Imported bySector =
        imported(new PostcodeArea.Near(here, new TreeSet<>(Set.of("ZZ9 1", "ZZ8 8")), 25), text);
    assertEquals(Set.of("ZZ1", "ZZ2", "ZZ4", "ZZ9"), bySector.outward());
    Imported far = imported(new PostcodeArea.Near(here, new TreeSet<>(), 40), text);
    assertEquals(Set.of("ZZ1", "ZZ2", "ZZ3", "ZZ4", "ZZ5", "ZZ6"), far.outward());
  }

  @Test
  void tableThatIsWrittenIsReadAsTheSame() {
    Imported imported = imported(ZZ1, "pcds,lat,long\nZZ1 2AA,52.2,-0.9\nZZ1 1AA,50,1.0\n");
    assertTrue(SectorTable.isReplaceable(imported.table()));
    SectorTable.Read read = SectorTable.read(new SourceText("postcodes.csv", imported.table()));
    assertEquals(List.of(), read.findings());
    assertEquals(
        new PostcodeTable(
            List.of(new PostcodeSector("ZZ1 1", 50, 1), new PostcodeSector("ZZ1 2", 52.2, -0.9)),
            "Contains invented data 2026."),
        read.table());
  }

  @Test
  void otherFilesAreRefusedWithWhatWasFoundAndWhatIsWanted() {
    List<String> found = refused("Name;Phone;Town\nA;B;C\n");
    assertEquals(1, found.size());
    assertTrue(
        found
            .getFirst()
            .startsWith(
                "extract.csv:1:1: error LO-IMPORT-01: this is not a postcode directory whose"
                    + " columns are known: the first line has 1 column: Name;Phone;Town"),
        found::toString);
    assertTrue(refused("pcds,doterm\nZZ1 1AA,\n").getFirst().contains("2 columns: pcds, doterm"));
    assertTrue(refused("lat,long\n52.2,-0.9\n").getFirst().contains("LO-IMPORT-01"));
    assertTrue(refused("x,".repeat(1_000) + "\n").getFirst().contains("256 columns: x, x,"));
    assertTrue(
        refused("ZZ1 1AA,ZZ1  1AA,ZZ1 1AA,198001,,E1,,,1,E,52.25,-0.91,5\n")
            .getFirst()
            .contains("LO-IMPORT-01"));
  }

  @Test
  void filesWithoutAPostcodeAreRefused() {
    for (String nothing : List.of("", "\uFEFF", "\n\n\r\n")) {
      assertEquals(
          List.of(
              "extract.csv:1:1: error LO-IMPORT-05: there is no postcode in use with a position:"
                  + " the file is empty"),
          refused(nothing));
    }
    assertTrue(refused(ONS).getFirst().endsWith(": there are only names of columns"));
    assertEquals(
        List.of(
            "extract.csv:1:1: error LO-IMPORT-05: there is no postcode in use with a position: 1"
                + " are no longer in use, 1 have no position"),
        refused("pcds,doterm,lat,long\nZZ1 1AA,199601,52,-1\nZZ1 1AB,,99.999999,0\n"));
  }

  @Test
  void nothingInTheAreaIsSaidWithWhatTheFileHas() {
    assertEquals(
        List.of(
            "extract.csv:1:1: error LO-IMPORT-06: none of the postcode sectors is of ZZ1; the file"
                + " has those of ZZ2 1 to ZZ7 3"),
        refused("pcds,lat,long\nZZ2 1AA,52.2,-0.9\nZZ7 3AA,52.2,-0.9\n"));
  }

  @Test
  void fewBadLinesAreLeftOutAndToldWithTheirPlace() {
    StringBuilder text = new StringBuilder("pcds,doterm,lat,long\n");
    for (int i = 0; i < 700; i++) {
      text.append("ZZ1 1AA,,52.25,-0.91\n");
    }
    text.append("ZZ1 1A,,52.25,-0.91\n");
    text.append("\"ZZ1 1AA\",,5225,-0.91\n");
    text.append("ZZ1 1AA,,52.25,west\n");
    text.append("ZZ1 1AA,,-0.91,52.25\n");
    text.append("ZZ1 1AA,,NaN,-0.91\n");
    text.append("ZZ1 1AA,,52.25\n");
    text.append("oops\n");
    Imported imported = imported(ZZ1, text.toString());
    assertEquals(List.of("ZZ1 1,52.2500,-0.9100,700"), rows(imported));
    List<String> found = imported.findings().stream().map(Diagnostic::toString).toList();
    assertEquals(
        "extract.csv:702:1: warning LO-IMPORT-03: “ZZ1 1A” is not a postcode, so this line is left"
            + " out",
        found.getFirst());
    assertEquals(
        "extract.csv:707:16: warning LO-IMPORT-03: 2 more lines make no sense from here on",
        found.getLast());
    assertEquals(
        List.of("702:1", "703:12", "704:16", "705:10", "706:10", "707:16"),
        imported.findings().stream()
            .map(each -> each.position().line() + ":" + each.position().column())
            .toList());
  }

  @Test
  void manyBadLinesAreAWrongFile() {
    List<String> found = refused("pcds,lat,long\nZZ1 1AA,52.25,-0.91\nZZ1 1AA,x,y\n");
    assertEquals(
        List.of(
            "extract.csv:1:1: error LO-IMPORT-04: 1 of 2 lines make no sense, which is more than"
                + " one in a hundred",
            "extract.csv:3:9: warning LO-IMPORT-03: “x” is not a number, so this line is left out"),
        found);
  }

  /** Else one mark would swallow the rest of the file in silence. */
  @Test
  void quotationMarkThatIsNeverClosedIsRefusedWithItsLine() {
    String good = "ZZ1 1AA,52.25,-0.91\n".repeat(500);
    for (String bad : List.of("\"ZZ1 1AA,52.25,-0.91\n" + good, "\"" + "x".repeat(1 << 20))) {
      List<String> found = refused("pcds,lat,long\n" + good + bad);
      assertEquals(1, found.size(), found::toString);
      assertTrue(
          found.getFirst().matches("extract.csv:50[12]:1: error LO-IMPORT-02: .*never closed"),
          found::toString);
    }
  }

  @Test
  void archivesAndPicturesAreNoTables() {
    assertTrue(refused("PK\u0003\u0004 whatever").getFirst().contains("it is a ZIP file"));
    assertEquals(1, refused("\u0000\u0001\u0002".repeat(100_000)).size());
    assertEquals(1, refused("{" + "[".repeat(200_000)).size());
  }

  @Test
  void moreSectorsThanTheCountryHasAreRefused() {
    StringBuilder text = new StringBuilder("pcds,lat,long\n");
    for (char a = 'A'; a <= 'Z'; a++) {
      for (int i = 0; i < 1_000; i++) {
        text.append(a).append('Z').append(i / 10).append(' ').append(i % 10).append("AA,52,-1\n");
      }
    }
    List<String> found = refused(text.toString());
    assertEquals(1, found.size(), found::toString);
    assertTrue(
        found.getFirst().contains("LO-IMPORT-07: the file has more than 20000 postcode sectors"));
  }

  @Test
  void tableOfHalfTheCountryIsRefused() {
    StringBuilder text = new StringBuilder("pcds,lat,long\n");
    for (int i = 0; i < 6_000; i++) {
      text.append((char) ('A' + i / 1_000)).append('Z').append(i % 1_000 / 10).append(' ');
      text.append(i % 10).append("AA,52,-1\n");
    }
    PostcodeArea all =
        new PostcodeArea.Near(List.of(new Location.Point(52, -1)), new TreeSet<>(), 9);
    assertEquals(
        "6000 sectors are within 9 km of the places of your services; at most 5000",
        assertInstanceOf(Refused.class, read(all, text.toString()))
            .findings()
            .getFirst()
            .message());
  }

  @Test
  void fileThatIsTooLargeIsNotRead() throws IOException {
    PostcodeImport postcodes = new PostcodeImport();
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("was read");
          }
        };
    postcodes.read("extract.csv", PostcodeImport.MAX_FILE_BYTES + 1, in);
    assertEquals(
        "the file is too large (4 GB; at most 4 GB)",
        postcodes.keep(ZZ1, SOURCE).findings().getFirst().message());
  }

  @Test
  void diskThatFailsIsNotTakenForTheEndOfTheFile() {
    InputStream in =
        new InputStream() {
          private int left = 20_000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("the disk is gone");
            }
            return "pcds,lat,long\n".charAt(Math.min(13, 20_000 - 1 - left));
          }
        };
    PostcodeImport postcodes = new PostcodeImport();
    IOException failure =
        assertThrows(IOException.class, () -> postcodes.read("extract.csv", 1, in));
    assertEquals("the disk is gone", failure.getMessage());
  }
}
