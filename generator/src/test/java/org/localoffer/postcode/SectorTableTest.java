package org.localoffer.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.directory.PostcodeSector;
import org.localoffer.directory.PostcodeTable;

/** The council's own table, as the import writes it and as people change it. */
class SectorTableTest {

  private static final String COLUMNS = "sector,latitude,longitude,postcodes\n";

  private static SectorTable.Read read(String text) {
    return SectorTable.read(new SourceText("content/search/postcodes.csv", text));
  }

  private static List<String> findings(String rows) {
    return read(COLUMNS + rows).findings().stream()
        .map(each -> each.rule() + " " + each.position().line() + ":" + each.position().column())
        .toList();
  }

  @Test
  void linesAreSortedWhateverTheirOrder() {
    PostcodeTable table = read(COLUMNS + "ZZ2 1,52.3,-0.9,1\nZZ1 9,52.2,-0.8,7\n").table();
    assertEquals(
        List.of(new PostcodeSector("ZZ1 9", 52.2, -0.8), new PostcodeSector("ZZ2 1", 52.3, -0.9)),
        table.sectors());
    assertEquals("", table.source());
  }

  @Test
  void commentsAtTheTopSayWhomItIsFrom() {
    String text = "#\n# From A.\r\n\r\n#From B.\n" + COLUMNS + "ZZ1 1,52.2,-0.8,7\r\n\n";
    assertEquals("From A. From B.", read(text).table().source());
    assertEquals(List.of(), read(text).findings());
  }

  @Test
  void emptyFilesAreEmptyTables() {
    for (String text : List.of("", "\n", "# From A.\n", COLUMNS, COLUMNS.strip())) {
      assertTrue(read(text).table().isEmpty());
      assertEquals(List.of(), read(text).findings(), text);
    }
  }

  @Test
  void everythingThatIsWrongIsToldAtItsPlace() {
    assertEquals(
        List.of(
            "LO-POST-02 2:1",
            "LO-POST-03 3:7",
            "LO-POST-03 3:9",
            "LO-POST-03 3:11",
            "LO-POST-01 4:1",
            "LO-POST-01 5:1",
            "LO-POST-04 6:7",
            "LO-POST-05 8:1",
            "LO-POST-01 9:1"),
        findings(
            "zz1 1,52.2,-0.9,3\n"
                + "ZZ1 1,x,y,z\n"
                + "ZZ1 2,52.2,-0.9\n"
                + "ZZ1 2,52.2,-0.9,3,4\n"
                + "ZZ1 3,-0.9,52.2,3\n"
                + "ZZ1 4,52.2,-0.9,3\n"
                + "ZZ1 4,52.2,-0.9,3\n"
                + "# From A.\n"));
  }

  @Test
  void numbersOfProgrammersAreNone() {
    for (String number :
        List.of(
            "NaN",
            "5e1",
            "0x50p0",
            "52f",
            "5 2",
            "--52",
            "",
            "-",
            ".",
            "5.2.1",
            "52,2",
            "٥٢",
            "+52",
            "1".repeat(400))) {
      assertNull(PlainNumber.of(number), number);
    }
    assertEquals(52.24, PlainNumber.of("52.24"));
    assertEquals(-0.5, PlainNumber.of("-.5"));
    assertEquals(313_177, PlainNumber.of("0313177"));
  }

  @Test
  void sectorsAreThoseOfPostcodesAlone() {
    for (String sector : List.of("A1 1", "A11 1", "A1A 1", "AA1 1", "AA11 1", "AA1A 0")) {
      assertTrue(PostcodeSector.isSector(sector), sector);
    }
    for (String text :
        List.of(
            "", " ", "1", " 1", "A 1", "AA 1", "A1", "A11", "A1 ", "A1 A", "AAA1 1", "A111 1",
            "AA111 1", "a1 1", "A1  1", "A1 11", "1A 1", "AA1Ä 1")) {
      assertFalse(PostcodeSector.isSector(text), text);
    }
    assertEquals("ZZ1 1", PostcodeSector.of(" zz1  1zz "));
    for (String text :
        List.of("", "ZZ1", "ZZ1 1", "ZZ1 1Z", "ZZ1 11Z", "ZZ1 1Z1", "\u0130Z1 1ZZ")) {
      assertNull(PostcodeSector.of(text), text);
    }
  }

  @Test
  void tableOfProblemsIsReadInOneGo() {
    List<Diagnostic> found = read(COLUMNS + "x\n".repeat(120_000)).findings();
    assertEquals(120_000, found.size());
    assertEquals(120_001, found.getLast().position().line());
  }
}
