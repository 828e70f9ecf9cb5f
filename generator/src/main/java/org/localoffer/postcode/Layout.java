package org.localoffer.postcode;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.PostcodeSector;

/**
 * Where the columns of a postcode directory are; -1 stands for a column that it has not.
 *
 * <p>The ONS Postcode Directory has a first line of names, which changed over the years: {@code
 * pcd} became {@code pcd7}, {@code oseast1m} became {@code east1m}; capital letters come and go.
 * Code-Point Open has ten columns and no names, or those of its documentation.
 *
 * @param isFirstLineNames whether the first line holds names, and no postcode
 * @param withoutPosition the value of {@code quality} that says that a postcode has no position
 */
record Layout(
    boolean isFirstLineNames,
    int postcode,
    int latitude,
    int longitude,
    int easting,
    int northing,
    int terminated,
    int quality,
    String withoutPosition) {

  private static final List<String> POSTCODE =
      List.of("pcds", "pcd8", "pcd7", "pcd2", "pcd", "postcode", "pc");

  private static final List<String> LATITUDE = List.of("lat");
  private static final List<String> LONGITUDE = List.of("long");
  private static final List<String> EASTING = List.of("east1m", "oseast1m", "eastings", "ea");
  private static final List<String> NORTHING = List.of("north1m", "osnrth1m", "northings", "no");
  private static final List<String> TERMINATED = List.of("doterm");
  private static final List<String> QUALITY_ONS = List.of("gridind", "osgrdind");
  private static final List<String> QUALITY_OS = List.of("positional_quality_indicator", "pq");

  private static final int CODE_POINT_COLUMNS = 10;
  private static final Layout CODE_POINT_OPEN = new Layout(false, 0, -1, -1, 2, 3, -1, 1, "90");

  /** Names shown of a first line that is not understood, and how much of each. */
  private static final int MAX_SHOWN = 12;

  private static final int MAX_SHOWN_LENGTH = 30;

  /** The layout of a file, or null where it is none that is known. */
  static @Nullable Layout of(CsvRow first) {
    if (first.size() == CODE_POINT_COLUMNS
        && PostcodeSector.of(first.field(CODE_POINT_OPEN.postcode)) != null
        && PlainNumber.of(first.field(CODE_POINT_OPEN.easting)) != null
        && PlainNumber.of(first.field(CODE_POINT_OPEN.northing)) != null) {
      return CODE_POINT_OPEN;
    }
    int quality = find(first, QUALITY_OS);
    Layout named =
        new Layout(
            true,
            find(first, POSTCODE),
            find(first, LATITUDE),
            find(first, LONGITUDE),
            find(first, EASTING),
            find(first, NORTHING),
            find(first, TERMINATED),
            quality < 0 ? find(first, QUALITY_ONS) : quality,
            quality < 0 ? "9" : "90");
    return named.postcode >= 0 && (named.hasDegrees() || named.hasGrid()) ? named : null;
  }

  boolean hasDegrees() {
    return latitude >= 0 && longitude >= 0;
  }

  boolean hasGrid() {
    return easting >= 0 && northing >= 0;
  }

  /** The names in the first line, as a message shows them. */
  static String describe(CsvRow first) {
    StringBuilder words = new StringBuilder();
    words.append(first.size()).append(first.size() == 1 ? " column: " : " columns: ");
    for (int i = 0; i < Math.min(first.size(), MAX_SHOWN); i++) {
      String name = first.field(i);
      String shown = name.length() > MAX_SHOWN_LENGTH ? name.substring(0, MAX_SHOWN_LENGTH) : name;
      words.append(i == 0 ? "" : ", ").append(shown.isEmpty() ? "(empty)" : shown);
    }
    return words.append(first.size() > MAX_SHOWN ? " …" : "").toString();
  }

  /** The place of the first of these names that there is. */
  private static int find(CsvRow first, List<String> names) {
    for (String name : names) {
      for (int i = 0; i < first.size(); i++) {
        String written = first.field(i).toLowerCase(Locale.ROOT);
        if (written.equals(name) || withoutYear(written).equals(name)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** {@code oseast1m25cd} → {@code oseast1m}: ONS adds the year of a code to its column. */
  private static String withoutYear(String name) {
    int end = name.endsWith("cd") ? name.length() - 2 : name.length();
    int start = end;
    while (start > 0 && name.charAt(start - 1) >= '0' && name.charAt(start - 1) <= '9') {
      start--;
    }
    if (end - start != 2 && end - start != 4) {
      return name;
    }
    return name.substring(0, start > 0 && name.charAt(start - 1) == '_' ? start - 1 : start);
  }
}
