package org.localoffer.diagnostic;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
  /** The site is not published until this is mended. */
  ERROR,
  /** The site is published; a person should look. */
  WARNING;

  /** The word that a report shows: {@code error} or {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
