package org.localoffer.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The components of a kind of view record, looked up once. */
final class RecordShape {

  private final String name;
  private final Map<String, Method> components = new HashMap<>();

  RecordShape(Class<?> type) {
    this.name = type.getSimpleName();
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(component.getName(), component.getAccessor());
    }
  }

  /** Whether there is a component of this name. */
  boolean has(String component) {
    return components.containsKey(component);
  }

  /**
   * The value of a component.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  @Nullable Object value(Record view, String component) {
    Method accessor = components.get(component);
    if (accessor == null) {
      throw new IllegalArgumentException(
          name
              + " has no "
              + component
              + "; it has "
              + String.join(", ", new TreeSet<>(components.keySet())));
    }
    try {
      return accessor.invoke(view);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component + " of " + name, e);
    }
  }
}
