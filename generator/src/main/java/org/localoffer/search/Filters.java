package org.localoffer.search;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.searchindex.FacetGroup;
import org.localoffer.searchindex.FacetKind;
import org.localoffer.searchindex.FacetValue;
import org.localoffer.words.Words;

/**
 * The groups by which families filter, in the order in which they see them. Names and order of the
 * values come from the vocabularies; a group that has none is left out.
 *
 * <p>The weights say how much it matters that a service has what the query names: as much as a word
 * that one service in {@code e} to that power has. The losses say what share of its score a service
 * for another place, age or need loses. They were chosen on judged queries ({@code
 * generator/src/bench/relevance}).
 */
final class Filters {

  /** The groups of the vocabularies whose terms one can filter by. */
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
  private final Words words;
  private final List<FacetGroup> groups = new ArrayList<>();

  private Filters(Directory directory, Words words) {
    this.words = words;
    this.directory = directory;
  }

  static List<FacetGroup> of(Directory directory, List<Service> services, Words words) {
    Filters filters = new Filters(directory, words);
    filters.terms(
        VocabularyName.CATEGORIES, words.text("filter.category"), FacetKind.TOPIC, 0.5f, 0);
    filters.terms(VocabularyName.NEEDS, words.text("filter.need"), FacetKind.PERSON, 1.5f, 0.4f);
    filters.add("age", words.text("filter.age"), FacetKind.CONDITION, 0, 0.5f, filters.ages());
    filters.terms(VocabularyName.STAGES, words.text("filter.stage"), FacetKind.CONDITION, 0, 0.4f);
    filters.terms(VocabularyName.AREAS, words.text("filter.area"), FacetKind.CONDITION, 0, 0.5f);
    filters.terms(VocabularyName.SUPPORT_LEVELS, words.text("filter.level"), FacetKind.TRAIT, 1, 0);
    filters.terms(VocabularyName.EHC_PLAN, words.text("filter.plan"), FacetKind.TRAIT, 1, 0);
    filters.terms(VocabularyName.DIAGNOSIS, words.text("filter.diagnosis"), FacetKind.TRAIT, 1, 0);
    filters.add(
        "cost",
        words.text("filter.cost"),
        FacetKind.CONDITION,
        0,
        0.3f,
        List.of(
            value("free", words.text("cost.free")), value("charge", words.text("cost.charge"))));
    filters.terms(
        VocabularyName.REFERRAL_ROUTES, words.text("filter.route"), FacetKind.CONDITION, 0, 0.3f);
    filters.add("day", words.text("filter.day"), FacetKind.CONDITION, 0, 0.3f, filters.days());
    filters.terms(
        VocabularyName.SHORT_BREAK_KINDS, words.text("filter.short-break"), FacetKind.TRAIT, 1, 0);
    filters.terms(
        VocabularyName.ACCESS_FEATURES, words.text("filter.access"), FacetKind.CONDITION, 0, 0.3f);
    filters.add(
        "language",
        words.text("filter.language"),
        FacetKind.CONDITION,
        0,
        0.3f,
        filters.languages(services));
    return filters.groups;
  }

  private void terms(VocabularyName name, String label, FacetKind kind, float weight, float loss) {
    List<FacetValue> values = new ArrayList<>();
    for (Term term : directory.vocabulary(name).terms()) {
      values.add(new FacetValue(term.path(), term.name(), term.depth(), term.isForAll()));
    }
    add(group(name), label, kind, weight, loss, values);
  }

  /**
   * The group of a vocabulary's terms.
   *
   * @throws IllegalArgumentException if there is none
   */
  static String group(VocabularyName name) {
    String group = GROUP_OF.get(name);
    if (group == null) {
      throw new IllegalArgumentException("nobody filters by " + name);
    }
    return group;
  }

  private void add(
      String name,
      String label,
      FacetKind kind,
      float weight,
      float loss,
      List<FacetValue> values) {
    if (!values.isEmpty()) {
      groups.add(new FacetGroup(name, label, kind, weight, loss, values));
    }
  }

  private List<FacetValue> ages() {
    List<FacetValue> values = new ArrayList<>();
    for (int age = 0; age <= AgeRange.OLDEST_IN_LOCAL_OFFER; age++) {
      values.add(
          value(
              Integer.toString(age),
              age == 0 ? words.text("ages.under-1") : words.text("filter.age-of", "age", age)));
    }
    return values;
  }

  private List<FacetValue> days() {
    List<FacetValue> values = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      values.add(value(id(day), words.day(day)));
    }
    return values;
  }

  /** A day as the content format writes it: {@code mon}. */
  static String id(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** The languages that any service has, in the site's alphabetical order of their names. */
  private List<FacetValue> languages(List<Service> services) {
    Set<String> tags = new TreeSet<>();
    services.forEach(service -> tags.addAll(service.languages()));
    return tags.stream()
        .map(tag -> value(tag, words.language(tag)))
        .sorted(Comparator.comparing(language -> words.alphabet().key(language.label())))
        .toList();
  }

  private static FacetValue value(String id, String label) {
    return new FacetValue(id, label, 0, false);
  }
}
