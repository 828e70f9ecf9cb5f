package org.localoffer.searchindex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the results must have: one of the chosen values of each group.
 *
 * @param chosen values by the name of their group; a group without values does not filter
 * @param unstated whether documents pass that have said nothing about a chosen group
 */
public record Filters(Map<String, List<String>> chosen, boolean unstated) {

  /** Everything passes. */
  public static final Filters NONE = new Filters(Map.of(), false);

  public Filters {
    Map<String, List<String>> copy = new HashMap<>();
    chosen.forEach(
        (group, values) -> {
          if (!values.isEmpty()) {
            copy.put(group, List.copyOf(values));
          }
        });
    chosen = Map.copyOf(copy);
  }

  /** The same without the choice in one group. */
  public Filters without(String group) {
    Map<String, List<String>> others = new HashMap<>(chosen);
    others.remove(group);
    return new Filters(others, unstated);
  }
}
