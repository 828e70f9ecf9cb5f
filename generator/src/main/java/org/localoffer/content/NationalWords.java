package org.localoffer.content;

import org.localoffer.diagnostic.SourceText;
import org.localoffer.source.BuiltIn;
import org.localoffer.source.SourceFile;

/** The list of search words that comes with the program, for every council in England. */
final class NationalWords {

  private static final String PATH = "org/localoffer/words/national.yaml";

  private NationalWords() {}

  /** The list as a file, so that a slip in it is reported like one in a council's own list. */
  static SourceFile file() {
    return new SourceFile(PATH, new SourceText(PATH, BuiltIn.text(PATH)), true);
  }
}
