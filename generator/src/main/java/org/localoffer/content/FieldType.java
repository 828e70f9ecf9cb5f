package org.localoffer.content;

import org.jspecify.annotations.Nullable;

/**
 * How a value is read: a checked value of type {@code T}, or a finding.
 *
 * <p>The types are listed in {@link FieldTypes}.
 */
interface FieldType<T> {

  /**
   * Reads one value.
   *
   * @param value what was written; never {@link YamlValue.Empty}
   * @param reading the file that is being read
   * @return the value, or null where it is refused; then a finding says why
   */
  @Nullable T read(YamlValue value, Reading reading);

  /** What a person should write, for hints: {@code 2026-09-01}. */
  String example();
}
