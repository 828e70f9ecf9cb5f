package org.localoffer.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.localoffer.postcode.PostcodeFiles.ONS;
import static org.localoffer.postcode.PostcodeFiles.ZZ1;
import static org.localoffer.postcode.PostcodeFiles.imported;
import static org.localoffer.postcode.PostcodeFiles.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every layout in which the two directories were published. */
class PostcodeLayoutsTest {

  /** As from 2025 on. */
  private static final String ONS_2025 =
      "pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,lad25cd,lat,long\n";

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
}
