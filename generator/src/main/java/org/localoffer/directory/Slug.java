package org.localoffer.directory;

/** The short name of an entry or a term in files and addresses: {@code play-club}. */
public record Slug(String value) implements Comparable<Slug> {

  /** Longest slug, so that addresses stay below the path limits of sticks and Windows. */
  public static final int MAX_LENGTH = 80;

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  /** Whether {@code text} is {@code [a-z0-9][a-z0-9-]{0,79}}. */
  public static boolean isSlug(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH || text.charAt(0) == '-') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
