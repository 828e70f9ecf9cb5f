package org.localoffer.postcode;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.directory.Location;
import org.localoffer.directory.PostcodeSector;

/** Reads one postcode directory, line by line. */
final class DirectoryFile {

  /** Longest field in characters that is read; none of a directory has more than fifty. */
  private static final int MAX_FIELD = 1 << 16;

  /** Lines that make no sense are told one by one up to this many. */
  private static final int MAX_TOLD = 5;

  /** How a ZIP file begins. */
  private static final String ZIP = "PK\u0003\u0004";

  /** ONS writes 99.999999 as the latitude of postcodes that have none. */
  private static final double NOWHERE = 99;

  /** A bank's, which has no homes and no number in its first half. */
  private static final String GIROBANK = "GIR";

  /** Northern Ireland, which has a grid of its own: only degrees mean something. */
  private static final String NORTHERN_IRELAND = "BT";

  private final SourceText file;
  private final SectorSums sums;
  private final DirectoryCounts counts;
  private final Findings findings;
  private final CsvRow row = new CsvRow();
  private @Nullable SourcePosition firstUntold;

  DirectoryFile(SourceText file, SectorSums sums, DirectoryCounts counts, Findings findings) {
    this.file = file;
    this.sums = sums;
    this.counts = counts;
    this.findings = findings;
  }

  /** Reads all lines; false where a finding says why that could not be. */
  boolean read(InputStream in) throws IOException {
    BufferedInputStream start = new BufferedInputStream(in);
    if (isZip(start)) {
      findings.add(
          new NotATable()
              .at(file.start(), "it is a ZIP file", "Unpack it, and give the CSV file inside."));
      return false;
    }
    try {
      // Not closed: that would close the stream, which is the caller's.
      @SuppressWarnings("resource")
      CsvReader<CsvRow> lines =
          CsvReader.builder()
              .allowExtraFields(true)
              .allowMissingFields(true)
              .allowExtraCharsAfterClosingQuote(true)
              .detectBomHeader(true)
              .maxBufferSize(MAX_FIELD)
              .build(row, start);
      return read(lines.iterator());
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } catch (CsvParseException notCsv) {
      return notCsv();
    }
  }

  private static boolean isZip(BufferedInputStream start) throws IOException {
    start.mark(ZIP.length());
    String head = new String(start.readNBytes(ZIP.length()), StandardCharsets.ISO_8859_1);
    start.reset();
    return head.equals(ZIP);
  }

  private boolean read(Iterator<CsvRow> lines) {
    if (!lines.hasNext()) {
      findings.add(new NoPostcodes().at(file.start(), ": the file is empty"));
      return false;
    }
    lines.next();
    Layout layout = Layout.of(row);
    if (layout == null) {
      findings.add(new UnknownLayout().at(file.start(), Layout.describe(row)));
      return false;
    }
    boolean more = layout.isFirstLineNames() || readRow(layout);
    row.want(
        layout.postcode(),
        layout.latitude(),
        layout.longitude(),
        layout.easting(),
        layout.northing(),
        layout.terminated(),
        layout.quality());
    while (more && lines.hasNext()) {
      lines.next();
      more = readRow(layout);
    }
    tellOfMore();
    return more;
  }

  private boolean notCsv() {
    findings.add(
        new NotATable()
            .at(
                at(Math.max(1, row.line()), 1),
                "this line or the next never ends, or has a quotation mark that is never closed",
                "Fetch the file again; if a line has a single quotation mark, delete the mark."));
    return false;
  }

  /** Adds a postcode to its sector; false where a finding says why nothing more can be read. */
  private boolean readRow(Layout layout) {
    if (row.isBroken()) {
      return notCsv();
    }
    counts.rows++;
    String postcode = row.field(layout.postcode());
    if (!row.field(layout.terminated()).isEmpty()) {
      counts.terminated++;
      return true;
    }
    String sector = PostcodeSector.of(postcode);
    if (sector == null && !postcode.startsWith(GIROBANK)) {
      bad(layout.postcode(), "“" + postcode + "” is not a postcode");
      return true;
    }
    if (sector == null || isNowhere(layout)) {
      counts.withoutPosition++;
      return true;
    }
    Location.Point point = point(layout, postcode);
    return point == null || add(sector, point, layout);
  }

  private boolean add(String sector, Location.Point point, Layout layout) {
    counts.used++;
    if (sums.add(sector, point)) {
      return true;
    }
    findings.add(
        new TooLargeToImport()
            .at(
                at(row.line(), row.column(layout.postcode())),
                "the file has more than " + SectorSums.MAX_SECTORS + " postcode sectors",
                "The country has about 12,500. Fetch the file again."));
    return false;
  }

  private boolean isNowhere(Layout layout) {
    if (layout.quality() >= 0 && row.field(layout.quality()).equals(layout.withoutPosition())) {
      return true;
    }
    if (layout.hasDegrees() && !row.field(layout.latitude()).isEmpty()) {
      Double latitude = PlainNumber.of(row.field(layout.latitude()));
      return latitude != null && latitude > NOWHERE && latitude < NOWHERE + 1;
    }
    return !layout.hasGrid()
        || row.field(layout.easting()).isEmpty()
        || row.field(layout.postcode()).startsWith(NORTHERN_IRELAND);
  }

  /** The position, or null and a count where it makes no sense. */
  private Location.@Nullable Point point(Layout layout, String postcode) {
    boolean degrees = layout.hasDegrees() && !row.field(layout.latitude()).isEmpty();
    int first = degrees ? layout.latitude() : layout.easting();
    int second = degrees ? layout.longitude() : layout.northing();
    Double a = number(first);
    Double b = a == null ? null : number(second);
    if (a == null || b == null) {
      return null;
    }
    Location.Point point = degrees ? new Location.Point(a, b) : NationalGrid.toWgs84(a, b);
    if (!UkBounds.contain(point.latitude(), point.longitude())) {
      bad(first, "the position of " + postcode + " lies outside the United Kingdom");
      return null;
    }
    return point;
  }

  private @Nullable Double number(int field) {
    Double number = PlainNumber.of(row.field(field));
    if (number == null) {
      bad(field, "“" + row.field(field) + "” is not a number");
    }
    return number;
  }

  private void bad(int field, String why) {
    counts.bad++;
    SourcePosition position = at(row.line(), row.column(field));
    if (counts.bad <= MAX_TOLD) {
      findings.add(new BadRow().at(position, why));
    } else if (firstUntold == null) {
      firstUntold = position;
    }
  }

  private void tellOfMore() {
    if (firstUntold != null) {
      findings.add(new BadRow().more(firstUntold, counts.bad - MAX_TOLD));
    }
  }

  /** Lines are counted in more than two thousand million only in a file that is too large. */
  private SourcePosition at(long line, int column) {
    return file.at((int) Math.min(Integer.MAX_VALUE, line), column);
  }
}
