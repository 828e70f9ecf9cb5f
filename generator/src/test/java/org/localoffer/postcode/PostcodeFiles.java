package org.localoffer.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localoffer.postcode.ImportOutcome.Imported;

/** Imports texts as if they were files of a postcode directory. */
final class PostcodeFiles {

  private PostcodeFiles() {}

  static final PostcodeArea ZZ1 = outward("ZZ1");

  static final List<String> SOURCE = List.of("Contains invented data 2026.");

  /** As in 2011 to 2024, shortened by columns that nobody looks at. */
  static final String ONS =
      "pcd,pcd2,pcds,dointr,doterm,oscty,oseast1m,osnrth1m,osgrdind,ctry,lat,long,imd\n";

  static PostcodeArea.Outward outward(String... codes) {
    return new PostcodeArea.Outward(new TreeSet<>(Set.of(codes)));
  }

  static ImportOutcome read(PostcodeArea area, String... files) {
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

  static Imported imported(PostcodeArea area, String... files) {
    ImportOutcome outcome = read(area, files);
    return assertInstanceOf(Imported.class, outcome, () -> outcome.findings().toString());
  }

  /** The lines of the table below its head. */
  static List<String> rows(Imported imported) {
    List<String> lines = imported.table().lines().toList();
    assertEquals("sector,latitude,longitude,postcodes", lines.get(2));
    return lines.subList(3, lines.size());
  }
}
