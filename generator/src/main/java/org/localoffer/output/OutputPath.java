package org.localoffer.output;

/**
 * The place of a file in the site, relative to its root: {@code services/bluebell.html}.
 *
 * <p>Names are lower-case ASCII letters, digits, {@code -}, {@code _} and single dots, so that a
 * site survives every file system that a stick may carry (FAT, exFAT, Windows); no part is empty,
 * {@code .} or {@code ..}. The exceptions are {@code README.md} and {@code _headers}.
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

  /** Windows allows 260 characters for a whole path; this leaves room for where the site lies. */
  public static final int MAX_LENGTH = 200;

  private static final String README = "README.md";

  public OutputPath {
    if (value.length() > MAX_LENGTH || !isPath(value)) {
      throw new IllegalArgumentException("not a path in a site: " + value);
    }
  }

  /** How many folders deep the file lies; 0 at the root. */
  public int depth() {
    int depth = 0;
    for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
      depth++;
    }
    return depth;
  }

  /** Whether this is a page. */
  public boolean isHtml() {
    return value.endsWith(".html");
  }

  /**
   * The address of {@code target} as a link on this page: relative, and naming the file, so that it
   * works from a disk and below any web folder.
   */
  public String linkTo(OutputPath target) {
    return "../".repeat(depth()) + target.value;
  }

  /** By the bytes of the path. */
  @Override
  public int compareTo(OutputPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  /** By hand and not by a pattern: a page has some fifty links, and each makes a path. */
  private static boolean isPath(String value) {
    int name = value.lastIndexOf('/') + 1;
    for (int start = 0; start < name; start = value.indexOf('/', start) + 1) {
      int end = value.indexOf('/', start);
      if (start == end || isHyphenOrUnderscore(value.charAt(start)) || !isStem(value, start, end)) {
        return false;
      }
    }
    return isFileName(value, name) || value.equals(README);
  }

  /** A stem, then endings of which none is empty or has an underscore. */
  private static boolean isFileName(String value, int start) {
    int dot = value.indexOf('.', start);
    int stem = dot < 0 ? value.length() : dot;
    if (start == stem || value.charAt(start) == '-' || !isStem(value, start, stem)) {
      return false;
    }
    while (dot >= 0) {
      int next = value.indexOf('.', dot + 1);
      int end = next < 0 ? value.length() : next;
      if (dot + 1 == end
          || value.substring(dot, end).indexOf('_') >= 0
          || !isStem(value, dot + 1, end)) {
        return false;
      }
      dot = next;
    }
    return true;
  }

  private static boolean isStem(String value, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = value.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || isHyphenOrUnderscore(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHyphenOrUnderscore(char c) {
    return c == '-' || c == '_';
  }
}
