package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which values each document has, group by group.
 *
 * <p>Few of the possible sets of values occur, so a document has the number of a set: that is what
 * is exported, and all that counting needs.
 */
final class FacetTable {

  /**
   * One group.
   *
   * @param group its name and its values
   * @param sets the sets that occur, in the order in which they are met; each the places of values
   *     in the group, rising; the place after the last value stands for "not stated"; an empty set
   *     is that of a document to which the group does not apply
   * @param setOf for each document the number of its set
   */
  record Column(FacetGroup group, List<int[]> sets, int[] setOf) {

    /**
     * The place of a value, or -1; {@link SearchDocument#NOT_STATED} has the one after the last.
     */
    int placeOf(String id) {
      List<FacetValue> values = group.values();
      for (int place = 0; place < values.size(); place++) {
        if (values.get(place).id().equals(id)) {
          return place;
        }
      }
      return id.equals(SearchDocument.NOT_STATED) ? values.size() : -1;
    }

    /** The documents with one of these values. */
    FixedBitSet documentsWith(List<String> ids, boolean unstated) {
      boolean[] places = new boolean[group.values().size() + 1];
      for (String id : ids) {
        int place = placeOf(id);
        if (place >= 0) {
          places[place] = true;
        }
      }
      places[group.values().size()] |= unstated;
      return documentsWith(places);
    }

    /** The documents with a value that includes all others. */
    FixedBitSet documentsForAll() {
      boolean[] places = new boolean[group.values().size() + 1];
      for (int place = 0; place < group.values().size(); place++) {
        places[place] = group.values().get(place).forAll();
      }
      return documentsWith(places);
    }

    /** The documents that have not said. */
    FixedBitSet documentsWithout() {
      return documentsWith(List.of(), true);
    }

    /** The documents of which the group says nothing. */
    FixedBitSet documentsOutside() {
      return documents(set -> set.length == 0);
    }

    private FixedBitSet documentsWith(boolean[] places) {
      return documents(set -> Arrays.stream(set).anyMatch(place -> places[place]));
    }

    /** The documents whose set is one of those. */
    private FixedBitSet documents(Predicate<int[]> those) {
      boolean[] hit = new boolean[sets.size()];
      for (int set = 0; set < hit.length; set++) {
        hit[set] = those.test(sets.get(set));
      }
      FixedBitSet documents = new FixedBitSet(Math.max(1, setOf.length));
      for (int document = 0; document < setOf.length; document++) {
        if (hit[setOf[document]]) {
          documents.set(document);
        }
      }
      return documents;
    }

    /** How many of the documents have each value, and then how many have not said. */
    int[] count(FixedBitSet documents) {
      int[] bySet = new int[sets.size()];
      for (int document = 0; document < setOf.length; document++) {
        if (documents.get(document)) {
          bySet[setOf[document]]++;
        }
      }
      int[] counts = new int[group.values().size() + 1];
      for (int set = 0; set < bySet.length; set++) {
        for (int place : sets.get(set)) {
          counts[place] += bySet[set];
        }
      }
      return counts;
    }
  }

  private final SequencedMap<String, Column> columns = new LinkedHashMap<>();

  private FacetTable() {}

  static FacetTable of(SearchSchema schema, List<SearchDocument> documents) {
    FacetTable table = new FacetTable();
    for (FacetGroup group : schema.groups()) {
      table.columns.put(group.name(), column(group, documents));
    }
    return table;
  }

  /** The column of a group, or null if there is no such group. */
  @Nullable Column column(String group) {
    return columns.get(group);
  }

  /** All columns in the order of the schema. */
  List<Column> columns() {
    return List.copyOf(columns.values());
  }

  private static Column column(FacetGroup group, List<SearchDocument> documents) {
    Map<String, Integer> places = new HashMap<>();
    for (FacetValue value : group.values()) {
      places.put(value.id(), places.size());
    }
    places.put(SearchDocument.NOT_STATED, places.size());
    Map<List<String>, Integer> known = new HashMap<>();
    List<int[]> sets = new ArrayList<>();
    int[] setOf = new int[documents.size()];
    for (int i = 0; i < setOf.length; i++) {
      List<String> ids = documents.get(i).facets().getOrDefault(group.name(), List.of());
      Integer set = known.get(ids);
      if (set == null) {
        set = sets.size();
        known.put(ids, set);
        sets.add(placesOf(ids, places, group));
      }
      setOf[i] = set;
    }
    return new Column(group, sets, setOf);
  }

  private static int[] placesOf(List<String> ids, Map<String, Integer> places, FacetGroup group) {
    int[] set = new int[ids.size()];
    for (int i = 0; i < set.length; i++) {
      Integer place = places.get(ids.get(i));
      if (place == null) {
        throw new IllegalArgumentException(group.name() + " has no value " + ids.get(i));
      }
      set[i] = place;
    }
    Arrays.sort(set);
    return set;
  }
}
