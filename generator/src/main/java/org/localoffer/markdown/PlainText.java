package org.localoffer.markdown;

/** The words of a text; runs of white space and ends of blocks count as one space. */
final class PlainText {

  private final StringBuilder words = new StringBuilder(512);
  private boolean spaceBefore;

  /** Adds words; copies in runs as long as they can be, because all text of a site goes here. */
  void append(String text) {
    int end = text.length();
    int start = 0;
    while (start < end) {
      if (text.charAt(start) <= ' ') {
        spaceBefore = true;
        start++;
        continue;
      }
      int stop = endOfRun(text, start);
      if (spaceBefore && !words.isEmpty()) {
        words.append(' ');
      }
      spaceBefore = false;
      words.append(text, start, stop);
      start = stop;
    }
  }

  /** The end of the words that stand one space apart. */
  private static int endOfRun(String text, int start) {
    boolean space = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == ' ' && space) {
        return space ? i - 1 : i;
      }
      space = c == ' ';
    }
    return space ? text.length() - 1 : text.length();
  }

  /** The words before and after do not belong together. */
  void space() {
    spaceBefore = true;
  }

  /** A mark for {@link #since}. */
  int mark() {
    return words.length();
  }

  /** The words added since {@link #mark}. */
  String since(int mark) {
    return words.substring(mark).trim();
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
