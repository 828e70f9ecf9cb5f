package org.localoffer.output;

import java.util.regex.Pattern;

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

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9_][a-z0-9_-]*(?:\\.[a-z0-9-]+)*|README\\.md");

  public OutputPath {
    if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a path in a site: " + value);
    }
  }

  /** How many folders deep the file lies; 0 at the root. */
  public int depth() {
    return (int) value.chars().filter(c -> c == '/').count();
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
}
