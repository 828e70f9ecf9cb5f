package org.localoffer.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that may stand together, in the order of the documentation. */
final class Shape {

  private final List<Field<?>> fields;
  private final Map<String, Field<?>> byName = new HashMap<>();

  private Shape(List<Field<?>> fields) {
    this.fields = fields;
    for (Field<?> field : fields) {
      byName.put(field.name(), field);
    }
  }

  static Shape of(Field<?>... fields) {
    return new Shape(List.of(fields));
  }

  List<Field<?>> fields() {
    return fields;
  }

  @Nullable Field<?> find(String name) {
    return byName.get(name);
  }

  /** The names of the fields, in order. */
  List<String> names() {
    return fields.stream().<String>map(Field::name).toList();
  }
}
