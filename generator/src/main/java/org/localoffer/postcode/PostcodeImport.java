package org.localoffer.postcode;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.postcode.ImportOutcome.Imported;
import org.localoffer.postcode.ImportOutcome.LeftOut;
import org.localoffer.postcode.ImportOutcome.Refused;

/**
 * Postcode directories → the table of a council's sectors. Files are read one after the other, line
 * by line, and nothing of them is kept but a sum for each sector; so a directory of the whole
 * country takes no more memory than that of a town.
 */
public final class PostcodeImport {

  /** Largest file in bytes: three times the whole ONS Postcode Directory, which has 1.4 GB. */
  public static final long MAX_FILE_BYTES = 4L << 30;

  /** Of a hundred lines one may make no sense; more, and the file is not what it should be. */
  private static final int LINES_FOR_A_BAD_ONE = 100;

  private final SectorSums sums = new SectorSums();
  private final Findings findings = new Findings();
  private final List<SourceText> files = new ArrayList<>();
  private final DirectoryCounts counts = new DirectoryCounts();

  /**
   * Reads a file; what is wrong with it is among the findings.
   *
   * @param path as the person would type it, for messages
   * @param bytes how long the file is
   * @param in its content; not closed
   * @throws IOException if it cannot be read
   */
  public void read(String path, long bytes, InputStream in) throws IOException {
    SourceText file = new SourceText(path, "");
    files.add(file);
    if (bytes > MAX_FILE_BYTES) {
      findings.add(
          new TooLargeToImport()
              .at(
                  file.start(),
                  "the file is too large (" + (bytes >> 30) + " GB; at most 4 GB)",
                  "The whole ONS Postcode Directory has 1.4 GB. Give that, or a part of it."));
      return;
    }
    DirectoryCounts ofFile = new DirectoryCounts();
    if (new DirectoryFile(file, sums, ofFile, findings).read(in)) {
      judge(file.start(), ofFile);
    }
    counts.add(ofFile);
  }

  private void judge(SourcePosition start, DirectoryCounts found) {
    if (found.bad * LINES_FOR_A_BAD_ONE > found.rows) {
      findings.add(new TooManyBadRows().at(start, found.bad, found.rows));
    } else if (found.used == 0) {
      findings.add(new NoPostcodes().at(start, found.leftInWords()));
    }
  }

  /**
   * Makes the table of what was read.
   *
   * @param area which sectors are the council's
   * @param source whom the data is from, line by line, as its licence asks to be told
   */
  public ImportOutcome keep(PostcodeArea area, List<String> source) {
    if (findings.hasErrors()) {
      return new Refused(findings.sorted());
    }
    SortedMap<String, SectorCentre> all = sums.centres();
    List<SectorCentre> kept = AreaFilter.keep(area, all);
    SourcePosition start = files.getFirst().start();
    if (kept.isEmpty()) {
      return refused(new NothingInArea().at(start, area.inWords(), ends(all)));
    }
    if (kept.size() > SectorTable.MAX_SECTORS) {
      return refused(
          new TooLargeToImport()
              .at(
                  start,
                  kept.size()
                      + " sectors are "
                      + area.inWords()
                      + "; at most "
                      + SectorTable.MAX_SECTORS,
                  "Families load a part of the table. Keep fewer, with --within or --outward."));
    }
    SortedSet<String> outward = new TreeSet<>();
    long postcodes = 0;
    for (SectorCentre sector : kept) {
      outward.add(sector.outward());
      postcodes += sector.postcodes();
    }
    return new Imported(
        SectorTable.write(kept, source),
        kept.size(),
        outward,
        postcodes,
        new LeftOut(
            all.size() - kept.size(), counts.terminated, counts.withoutPosition, counts.bad),
        findings.sorted());
  }

  private Refused refused(Diagnostic finding) {
    findings.add(finding);
    return new Refused(findings.sorted());
  }

  /** {@code ZZ1 1 to ZZ9 4}. */
  private static String ends(SortedMap<String, SectorCentre> sectors) {
    return sectors.firstKey() + " to " + sectors.lastKey();
  }
}
