package org.localoffer.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.postcode.PostcodeFiles.ONS;
import static org.localoffer.postcode.PostcodeFiles.SOURCE;
import static org.localoffer.postcode.PostcodeFiles.ZZ1;
import static org.localoffer.postcode.PostcodeFiles.imported;
import static org.localoffer.postcode.PostcodeFiles.read;
import static org.localoffer.postcode.PostcodeFiles.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.directory.Location;
import org.localoffer.postcode.ImportOutcome.Imported;
import org.localoffer.postcode.ImportOutcome.Refused;

/** What is said of lines and files that are no postcode directory, and of a disk that fails. */
class RefusedPostcodesTest {

  private static List<String> refused(String... files) {
    ImportOutcome outcome = read(ZZ1, files);
    return assertInstanceOf(Refused.class, outcome).findings().stream()
        .map(Diagnostic::toString)
        .toList();
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
