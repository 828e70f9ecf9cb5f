package org.localoffer.postcode;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The line of a CSV file that was read last: the fields that are wanted, and the column at which
 * each begins. One object for all lines, and no text for fields that nobody looks at: a directory
 * of the country has three million lines of fifty fields.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {

  /** More columns than any directory has had; those after are not looked at. */
  private static final int MAX_COLUMNS = 256;

  private final @Nullable String[] fields = new @Nullable String[MAX_COLUMNS];
  private final int[] columns = new int[MAX_COLUMNS];
  private final boolean[] wanted = new boolean[MAX_COLUMNS];
  private int count;
  private int next;
  private long line;
  private boolean broken;

  CsvRow() {
    Arrays.fill(wanted, true);
  }

  /** From the next line on only these fields are kept; -1 stands for none. */
  void want(int... fieldNumbers) {
    Arrays.fill(wanted, false);
    for (int number : fieldNumbers) {
      if (number >= 0) {
        wanted[number] = true;
      }
    }
  }

  /** How many fields the line has, as far as they are looked at. */
  int size() {
    return count;
  }

  /** A field without spaces around it; empty where the line has none of this number, or -1. */
  String field(int number) {
    String field = number < 0 || number >= count ? null : fields[number];
    return field == null ? "" : field;
  }

  /** The column in characters, from 1, where a field begins; after the last, the line's end. */
  int column(int number) {
    return number < 0 ? 1 : number < count ? columns[number] : next;
  }

  /** The number of the line, from 1. */
  long line() {
    return line;
  }

  /** Whether a field goes over the line's end: its quotation mark was not meant to begin it. */
  boolean isBroken() {
    return broken;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    count = 0;
    next = 1;
    broken = false;
  }

  @Override
  protected void handleField(int number, char[] letters, int start, int length, boolean quoted) {
    if (quoted) {
      broken |= hasLineEnd(letters, start, length);
    }
    if (number < MAX_COLUMNS) {
      count = number + 1;
      columns[number] = next;
      fields[number] = wanted[number] ? new String(letters, start, length).strip() : null;
    }
    next += length + (quoted ? 3 : 1);
  }

  private static boolean hasLineEnd(char[] letters, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (letters[i] == '\n' || letters[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  @Override
  protected CsvRow buildRecord() {
    return this;
  }
}
