package org.localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.searchindex.FacetGroup;
import org.localoffer.searchindex.FacetKind;
import org.localoffer.searchindex.FacetValue;
import org.localoffer.site.LanguageText;

/**
 * The groups by which families filter, in the order in which they see them. Names and order of the
 * values come from the vocabularies; a group that has none is left out.
 *
 * <p>The weights say how much it matters that a service has what the query names: as much as a word
 * that one service in {@code e} to that power has. They were chosen on judged queries ({@code
 * generator/src/bench/relevance}).
 */
final class Filters {

  /** The group of a vocabulary's terms. */
  static final Map<VocabularyName, String> GROUP_OF =
      Map.of(
          VocabularyName.CATEGORIES, "category",
          VocabularyName.NEEDS, "need",
          VocabularyName.STAGES, "stage",
          VocabularyName.AREAS, "area",
          VocabularyName.SUPPORT_LEVELS, "level",
          VocabularyName.EHC_PLAN, "plan",
          VocabularyName.DIAGNOSIS, "diagnosis",
          VocabularyName.REFERRAL_ROUTES, "route",
          VocabularyName.SHORT_BREAK_KINDS, "short_break",
          VocabularyName.ACCESS_FEATURES, "access");

  private final Directory directory;
  private final List<FacetGroup> groups = new ArrayList<>();

  private Filters(Directory directory) {
    this.directory = directory;
  }

  static List<FacetGroup> of(Directory directory, List<Service> services) {
    Filters filters = new Filters(directory);
    filters.terms(VocabularyName.CATEGORIES, "Category", FacetKind.TOPIC, 0.5f);
    filters.terms(VocabularyName.NEEDS, "Need", FacetKind.TOPIC, 1.5f);
    filters.add("age", "Age", FacetKind.CONDITION, 3, ages());
    filters.terms(VocabularyName.STAGES, "Stage", FacetKind.CONDITION, 1.5f);
    filters.terms(VocabularyName.AREAS, "Area", FacetKind.CONDITION, 2);
    filters.terms(VocabularyName.SUPPORT_LEVELS, "Level of support", FacetKind.TRAIT, 1);
    filters.terms(VocabularyName.EHC_PLAN, "EHC plan needed or not", FacetKind.TRAIT, 1);
    filters.terms(VocabularyName.DIAGNOSIS, "Diagnosis needed or not", FacetKind.TRAIT, 1);
    filters.add(
        "cost",
        "Cost",
        FacetKind.CONDITION,
        1,
        List.of(value("free", "Free"), value("charge", "There is a charge")));
    filters.terms(VocabularyName.REFERRAL_ROUTES, "How to get a place", FacetKind.CONDITION, 1);
    filters.add("day", "Open on", FacetKind.CONDITION, 1, days());
    filters.terms(VocabularyName.SHORT_BREAK_KINDS, "Short breaks", FacetKind.TRAIT, 1);
    filters.terms(
        VocabularyName.ACCESS_FEATURES, "Getting in and around", FacetKind.CONDITION, 1.5f);
    filters.add("language", "Language", FacetKind.CONDITION, 1.5f, languages(services));
    return filters.groups;
  }

  private void terms(VocabularyName name, String label, FacetKind kind, float weight) {
    List<FacetValue> values = new ArrayList<>();
    for (Term term : directory.vocabulary(name).terms()) {
      values.add(new FacetValue(term.path(), term.name(), term.depth(), term.isForAll()));
    }
    add(GROUP_OF.getOrDefault(name, name.fileName()), label, kind, weight, values);
  }

  private void add(
      String name, String label, FacetKind kind, float weight, List<FacetValue> values) {
    if (!values.isEmpty()) {
      groups.add(new FacetGroup(name, label, kind, weight, values));
    }
  }

  private static List<FacetValue> ages() {
    List<FacetValue> values = new ArrayList<>();
    for (int age = 0; age <= AgeRange.OLDEST_IN_LOCAL_OFFER; age++) {
      values.add(value(Integer.toString(age), age == 0 ? "Under 1" : "Age " + age));
    }
    return values;
  }

  private static List<FacetValue> days() {
    return List.of(
        value("mon", "Monday"),
        value("tue", "Tuesday"),
        value("wed", "Wednesday"),
        value("thu", "Thursday"),
        value("fri", "Friday"),
        value("sat", "Saturday"),
        value("sun", "Sunday"));
  }

  /** The languages that any service has, by their English names. */
  private static List<FacetValue> languages(List<Service> services) {
    Map<String, FacetValue> byName = new TreeMap<>();
    for (Service service : services) {
      for (String tag : service.languages()) {
        String name = LanguageText.of(List.of(tag)).getFirst();
        byName.putIfAbsent(name + ' ' + tag, value(tag, name));
      }
    }
    return List.copyOf(byName.values());
  }

  private static FacetValue value(String id, String label) {
    return new FacetValue(id, label, 0, false);
  }
}
