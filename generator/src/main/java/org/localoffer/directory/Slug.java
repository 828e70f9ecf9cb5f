package org.localoffer.directory;

import java.util.regex.Pattern;

/** The short name of an entry or a term in files and addresses: {@code play-club}. */
public record Slug(String value) implements Comparable<Slug> {

  /** Longest slug, so that addresses stay below the path limits of sticks and Windows. */
  public static final int MAX_LENGTH = 80;

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  /** Whether {@code text} is {@code [a-z0-9][a-z0-9-]{0,79}}. */
  public static boolean isSlug(String text) {
    return SHAPE.matcher(text).matches();
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
