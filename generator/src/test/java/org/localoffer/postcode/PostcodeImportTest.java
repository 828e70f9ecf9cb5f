package org.localoffer.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.postcode.PostcodeFiles.ONS;
import static org.localoffer.postcode.PostcodeFiles.ZZ1;
import static org.localoffer.postcode.PostcodeFiles.imported;
import static org.localoffer.postcode.PostcodeFiles.outward;
import static org.localoffer.postcode.PostcodeFiles.read;
import static org.localoffer.postcode.PostcodeFiles.rows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.directory.Location;
import org.localoffer.directory.PostcodeSector;
import org.localoffer.directory.PostcodeTable;
import org.localoffer.postcode.ImportOutcome.Imported;
import org.localoffer.postcode.ImportOutcome.LeftOut;

/**
 * Postcode directories become the council’s table: which postcodes count, and where a sector lies.
 */
class PostcodeImportTest {

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
}
