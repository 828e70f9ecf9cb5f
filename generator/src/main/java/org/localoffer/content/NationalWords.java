package org.localoffer.content;

import java.time.LocalDate;
import java.util.List;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.markdown.MarkdownReader;
import org.localoffer.source.BuiltIn;
import org.localoffer.source.SourceFile;

/** The list of search words that comes with the program, for every council in England. */
final class NationalWords {

  private static final String PATH = "org/localoffer/words/national.yaml";

  private NationalWords() {}

  /** Read when it is first asked for: it is the same for every content. */
  private static final class Known {
    private static final List<Draft> LINES = read(new Findings());
  }

  /** The lines of the list, in its order. */
  static List<Draft> lines() {
    return Known.LINES;
  }

  /**
   * Reads the list as a council's own is read. Terms that it names are looked up when the two are
   * joined: not every council has them.
   */
  static List<Draft> read(Findings findings) {
    SourceFile file = new SourceFile(PATH, new SourceText(PATH, BuiltIn.text(PATH)), true);
    return new EntryReader(
            Lists.unknown(), KnownEntries.NOTHING, new MarkdownReader(), findings, LocalDate.EPOCH)
        .items(List.of(file), SearchWordShape.SHAPE);
  }
}
