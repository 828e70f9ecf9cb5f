package org.localoffer.content;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Located;
import org.localoffer.diagnostic.SourcePosition;

/**
 * Fields that were read and typed, each with its place; what was absent or refused is not here.
 * Rules look at drafts, and only what has passed them becomes the model.
 */
final class Draft {

  private final SourcePosition at;
  private final Map<Field<?>, Located<?>> values = new IdentityHashMap<>();
  private final Map<Field<?>, SourcePosition> written = new IdentityHashMap<>();

  /**
   * @param at where the fields begin
   */
  Draft(SourcePosition at) {
    this.at = at;
  }

  /** Where the fields begin. */
  SourcePosition at() {
    return at;
  }

  /** Notes that a field was written, whether or not its value is accepted. */
  void markWritten(Field<?> field, SourcePosition keyAt) {
    written.put(field, keyAt);
  }

  <T> void put(Field<T> field, T value, SourcePosition valueAt) {
    values.put(field, new Located<>(value, valueAt));
  }

  /** Whether the field was written with a value, accepted or not. */
  boolean isWritten(Field<?> field) {
    return written.containsKey(field);
  }

  /** Whether no field was written with a value. */
  boolean isEmpty() {
    return written.isEmpty();
  }

  /** Where the field's name stands; where the fields begin if it was not written. */
  SourcePosition keyOf(Field<?> field) {
    return written.getOrDefault(field, at);
  }

  /** The value with its place, or null. */
  @SuppressWarnings("unchecked") // put() ties the value's type to the field's
  <T> @Nullable Located<T> located(Field<T> field) {
    return (Located<T>) values.get(field);
  }

  /** The value, or null. */
  <T> @Nullable T get(Field<T> field) {
    Located<T> found = located(field);
    return found == null ? null : found.value();
  }

  /** The value, or {@code absent}. */
  <T> T get(Field<T> field, T absent) {
    T found = get(field);
    return found == null ? absent : found;
  }

  /** The text, or an empty one. */
  String text(Field<String> field) {
    return get(field, "");
  }

  /** The values of a list, or an empty list. */
  <T> List<T> list(Field<List<Located<T>>> field) {
    return get(field, List.of()).stream().map(Located::value).toList();
  }

  /** The place of the field's value; the name's where the value was refused or absent. */
  SourcePosition placeOf(Field<?> field) {
    Located<?> found = values.get(field);
    return found == null ? keyOf(field) : found.at();
  }
}
