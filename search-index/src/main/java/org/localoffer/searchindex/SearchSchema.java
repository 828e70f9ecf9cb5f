package org.localoffer.searchindex;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the documents of an index are made of.
 *
 * @param fields the searched fields, each name once
 */
public record SearchSchema(List<SearchField> fields) {

  public SearchSchema {
    fields = List.copyOf(fields);
    Set<String> names = new HashSet<>();
    for (SearchField field : fields) {
      if (!names.add(field.name())) {
        throw new IllegalArgumentException("two search fields are called " + field.name());
      }
    }
  }
}
