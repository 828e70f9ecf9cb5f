package org.localoffer.content;

/**
 * A field of the content format: its name, the type of its value and whether it must be there.
 *
 * @param name as it stands in a file: {@code also_known_as}
 * @param type how its value is read
 * @param required whether an entry without it is refused
 */
record Field<T>(String name, FieldType<T> type, boolean required) {

  static <T> Field<T> optional(String name, FieldType<T> type) {
    return new Field<>(name, type, false);
  }

  static <T> Field<T> required(String name, FieldType<T> type) {
    return new Field<>(name, type, true);
  }
}
