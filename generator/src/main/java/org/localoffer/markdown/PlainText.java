package org.localoffer.markdown;

/** The words of a text; runs of white space and ends of blocks count as one space. */
final class PlainText {

  private final StringBuilder words = new StringBuilder(512);
  private boolean spaceBefore;

  void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        spaceBefore = true;
      } else {
        if (spaceBefore && !words.isEmpty()) {
          words.append(' ');
        }
        spaceBefore = false;
        words.append(c);
      }
    }
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
