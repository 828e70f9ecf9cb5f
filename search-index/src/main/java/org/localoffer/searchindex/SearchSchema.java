package org.localoffer.searchindex;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of an index are made of.
 *
 * @param fields the searched fields, each name once
 * @param groups what documents can be filtered by, in the order in which people see it
 */
public record SearchSchema(List<SearchField> fields, List<FacetGroup> groups) {

  public SearchSchema {
    fields = List.copyOf(fields);
    groups = List.copyOf(groups);
    Set<String> names = new HashSet<>();
    for (SearchField field : fields) {
      if (!names.add(field.name())) {
        throw new IllegalArgumentException("two search fields are called " + field.name());
      }
    }
    names.clear();
    for (FacetGroup group : groups) {
      if (!names.add(group.name())) {
        throw new IllegalArgumentException("two groups of filters are called " + group.name());
      }
    }
  }

  /** The group with this name, or null. */
  @Nullable FacetGroup group(String name) {
    for (FacetGroup group : groups) {
      if (group.name().equals(name)) {
        return group;
      }
    }
    return null;
  }

  /** The first of the kinds of what choices name: a topic if they name none. */
  FacetKind kindOf(List<Phrase.Choice> choices) {
    FacetKind kind = choices.isEmpty() ? FacetKind.TOPIC : FacetKind.CONDITION;
    for (Phrase.Choice choice : choices) {
      FacetGroup group = group(choice.group());
      if (group != null && group.kind().compareTo(kind) < 0) {
        kind = group.kind();
      }
    }
    return kind;
  }
}
