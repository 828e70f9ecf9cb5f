package org.localoffer.postcode;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.localoffer.diagnostic.Diagnostic;

/** What an import gives: a table, or what is wrong with the files. */
public sealed interface ImportOutcome {

  /** Everything that was found, in file order. */
  List<Diagnostic> findings();

  /**
   * A table.
   *
   * @param table the text of the file
   * @param sectors how many sectors it has
   * @param outward the first halves of their postcodes, sorted
   * @param postcodes how many postcodes their positions are made from
   * @param left what was left out
   */
  record Imported(
      String table,
      int sectors,
      SortedSet<String> outward,
      long postcodes,
      LeftOut left,
      List<Diagnostic> findings)
      implements ImportOutcome {
    public Imported {
      outward = new TreeSet<>(outward);
      findings = List.copyOf(findings);
    }
  }

  /** At least one finding is an error; there is no table. */
  record Refused(List<Diagnostic> findings) implements ImportOutcome {
    public Refused {
      findings = List.copyOf(findings);
    }
  }

  /**
   * What is not in the table.
   *
   * @param sectors sectors outside of the area
   * @param terminated postcodes that are no longer in use
   * @param withoutPosition postcodes of which the directory knows no position
   * @param badRows lines that make no sense
   */
  record LeftOut(int sectors, long terminated, long withoutPosition, long badRows) {}
}
