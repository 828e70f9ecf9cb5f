package org.localoffer.postcode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.directory.PostcodeSector;
import org.localoffer.directory.PostcodeTable;

/**
 * The council's own table of postcodes as a file, {@value #PATH}:
 *
 * <pre>
 * # Postcode sectors. This file is replaced by: local-offer import postcodes
 * # Contains OS data © Crown copyright and database right 2026.
 * sector,latitude,longitude,postcodes
 * ZZ1 1,52.2405,-0.9027,120
 * </pre>
 *
 * <p>Lines that begin with {@code #} stand at the top. The first says that the import may replace
 * the file; the others say whom the data is from, and are shown wherever distances are. Positions
 * are degrees of WGS 84; {@code postcodes} is how many the position is the middle of.
 */
public final class SectorTable {

  /** Where it lies in the content folder. */
  public static final String PATH = "search/postcodes.csv";

  /** Most sectors: 2,000 lie within 25 km of a place in London, 12,000 in the whole country. */
  public static final int MAX_SECTORS = 5_000;

  /** The first line of a table that the import makes, and may replace. */
  private static final String REPLACEABLE =
      "# Postcode sectors. This file is replaced by: local-offer import postcodes";

  private static final String COLUMNS = "sector,latitude,longitude,postcodes";
  private static final int DECIMALS = 4;
  private static final double UNIT = 1e4;

  private final SourceText file;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<String, Integer> lineOfSector = new HashMap<>();
  private final List<PostcodeSector> sectors = new ArrayList<>();
  private final StringBuilder source = new StringBuilder();

  private SectorTable(SourceText file) {
    this.file = file;
  }

  /** Whether this text says that the import may replace it. */
  public static boolean isReplaceable(String text) {
    return text.startsWith(REPLACEABLE);
  }

  /** The text of a table. */
  static String write(List<SectorCentre> sectors, List<String> source) {
    StringBuilder text = new StringBuilder(REPLACEABLE).append('\n');
    source.forEach(line -> text.append("# ").append(line).append('\n'));
    text.append(COLUMNS).append('\n');
    for (SectorCentre each : sectors) {
      text.append(each.sector()).append(',');
      text.append(decimal(each.point().latitude())).append(',');
      text.append(decimal(each.point().longitude())).append(',');
      text.append(each.postcodes()).append('\n');
    }
    return text.toString();
  }

  private static String decimal(double degrees) {
    return BigDecimal.valueOf(Math.round(degrees * UNIT), DECIMALS).toPlainString();
  }

  /**
   * A table that was read.
   *
   * @param table the lines that make sense
   * @param findings what is wrong with the others, in their order
   */
  public record Read(PostcodeTable table, List<Diagnostic> findings) {
    public Read {
      findings = List.copyOf(findings);
    }
  }

  /** Reads a table; a file without any line but comments is an empty one. */
  public static Read read(SourceText file) {
    return new SectorTable(file).read();
  }

  private Read read() {
    boolean columns = false;
    int number = 0;
    int end;
    for (int start = 0; start < file.text().length(); start = end + 1) {
      end = file.text().indexOf('\n', start);
      end = end < 0 ? file.text().length() : end;
      number++;
      String line = file.text().substring(start, end).stripTrailing();
      if (columns) {
        readRow(line, number);
      } else if (line.startsWith("#")) {
        readComment(line);
      } else if (!line.isEmpty()) {
        columns = true;
        checkColumns(line, number);
      }
    }
    return new Read(new PostcodeTable(sectors, source.toString()), findings);
  }

  private void readComment(String line) {
    String words = line.substring(1).strip();
    if (!isReplaceable(line) && !words.isEmpty()) {
      source.append(source.isEmpty() ? "" : " ").append(words);
    }
  }

  private void checkColumns(String line, int number) {
    if (!line.equals(COLUMNS)) {
      findings.add(
          new SectorColumns()
              .at(file.at(number, 1), "the line above the first sector is not “" + COLUMNS + "”"));
    }
  }

  private void readRow(String line, int number) {
    if (line.isEmpty()) {
      return;
    }
    int first = line.indexOf(',');
    int second = line.indexOf(',', first + 1);
    int third = line.indexOf(',', second + 1);
    if (first < 0 || second < 0 || third < 0 || line.indexOf(',', third + 1) >= 0) {
      findings.add(
          new SectorColumns()
              .at(file.at(number, 1), "this line has not the four columns of the others"));
      return;
    }
    String sector = line.substring(0, first);
    boolean known = checkSector(sector, number);
    Double latitude = number(line, first + 1, second, number, "latitude", "52.2405");
    Double longitude = number(line, second + 1, third, number, "longitude", "-0.9027");
    Double postcodes = number(line, third + 1, line.length(), number, "count", "120");
    if (!known || latitude == null || longitude == null || postcodes == null) {
      return;
    }
    if (!UkBounds.contain(latitude, longitude)) {
      findings.add(new SectorNotInUk().at(file.at(number, first + 2), sector));
      return;
    }
    sectors.add(new PostcodeSector(sector, latitude, longitude));
  }

  private boolean checkSector(String sector, int number) {
    if (!PostcodeSector.isSector(sector)) {
      findings.add(new BadSector().at(file.at(number, 1), sector));
      return false;
    }
    Integer before = lineOfSector.putIfAbsent(sector, number);
    if (before != null) {
      findings.add(new SectorTwice().at(file.at(number, 1), sector, before));
    }
    return before == null;
  }

  private @Nullable Double number(
      String line, int start, int end, int number, String column, String example) {
    String text = line.substring(start, end);
    Double value = PlainNumber.of(text);
    if (value == null) {
      findings.add(new BadSectorNumber().at(file.at(number, start + 1), column, text, example));
    }
    return value;
  }
}
