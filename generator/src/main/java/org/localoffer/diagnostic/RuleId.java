package org.localoffer.diagnostic;

import java.util.regex.Pattern;

/**
 * The lasting name of a rule, for example {@code LO-AGE-02}; {@code local-offer explain LO-AGE-02}
 * prints its page. An id is never given to another rule.
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern SHAPE = Pattern.compile("LO-[A-Z]{2,12}-[0-9]{2}");

  public RuleId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a rule id: " + value);
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
