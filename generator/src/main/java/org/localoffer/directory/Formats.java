package org.localoffer.directory;

import org.jspecify.annotations.Nullable;

/**
 * An entry's other forms.
 *
 * @param easyRead the Easy Read version: a path below {@code documents/}, or an address; or null
 * @param bslVideo the address of a video in British Sign Language, or null
 */
public record Formats(@Nullable String easyRead, @Nullable String bslVideo) {

  /** No other forms. */
  public static final Formats NONE = new Formats(null, null);
}
