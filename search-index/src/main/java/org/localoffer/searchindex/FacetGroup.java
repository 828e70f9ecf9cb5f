package org.localoffer.searchindex;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something by which documents can be filtered: their area, their cost.
 *
 * @param name what documents call it: 1 to 40 small letters and {@code _}, as it is part of a
 *     file's name
 * @param label what people read
 * @param kind what it does in a query
 * @param weight how much a value that was read out of a query counts, as the rarity of a word does:
 *     about 1 for a word that a third of the documents have, 4 for one in fifty; 0 to 16, kept in
 *     sixty-fourths. Of no use to a condition
 * @param loss what share of its score a document loses whose values are all others than those asked
 *     for, 0 to 1; of use to persons and conditions
 * @param values in the order in which people see them, each id once
 */
public record FacetGroup(
    String name, String label, FacetKind kind, float weight, float loss, List<FacetValue> values) {

  public FacetGroup {
    if (!name.matches("[a-z_]{1,40}")) {
      throw new IllegalArgumentException("not a name for a group of filters: '" + name + "'");
    }
    if (!(weight >= 0 && weight <= 16)) {
      throw new IllegalArgumentException("the weight of " + name + " is not from 0 to 16");
    }
    if (!(loss >= 0 && loss <= 1)) {
      throw new IllegalArgumentException("the loss of " + name + " is not from 0 to 1");
    }
    values = List.copyOf(values);
    Set<String> ids = new HashSet<>();
    for (FacetValue value : values) {
      if (!ids.add(value.id())) {
        throw new IllegalArgumentException(name + " has two values " + value.id());
      }
    }
  }

  /** The weight in the steps in which words are weighed, 0 to 1,024. */
  int weightSteps() {
    return Math.round(weight * ImpactSimilarity.WEIGHT_STEPS);
  }

  /** The loss in steps, 0 to {@value Fit#LOSS_STEPS}. */
  int lossSteps() {
    return Math.round(loss * Fit.LOSS_STEPS);
  }
}
