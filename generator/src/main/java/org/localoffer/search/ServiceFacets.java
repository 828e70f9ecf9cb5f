package org.localoffer.search;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Cost;
import org.localoffer.directory.OpeningTimes;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.searchindex.FacetGroup;
import org.localoffer.searchindex.SearchDocument;

/**
 * What a service can be filtered by: the paths of its terms by group, from the same {@link
 * Service#terms} that fills the pages of the terms, so that the filters count what the pages list.
 * A group about which nothing was said has the one value {@link SearchDocument#NOT_STATED}, which
 * is never mixed with the others.
 */
final class ServiceFacets {

  private final Map<String, List<String>> groups = new HashMap<>();

  private ServiceFacets() {}

  /** The values of the groups that there are. */
  static Map<String, List<String>> of(Service service, List<FacetGroup> groups) {
    Map<String, List<String>> all = of(service);
    Map<String, List<String>> kept = new HashMap<>();
    for (FacetGroup group : groups) {
      kept.put(group.name(), all.getOrDefault(group.name(), List.of()));
    }
    return kept;
  }

  private static Map<String, List<String>> of(Service service) {
    ServiceFacets facets = new ServiceFacets();
    Filters.GROUP_OF.forEach((name, group) -> facets.put(group, paths(service.terms(name))));
    facets.put("age", years(service.ages()));
    facets.put("cost", cost(service.cost()));
    facets.put("day", days(service.opening()));
    facets.put("language", service.languages());
    return facets.groups;
  }

  private void put(String group, List<String> values) {
    groups.put(group, values.isEmpty() ? List.of(SearchDocument.NOT_STATED) : values);
  }

  private static List<String> paths(List<Term> terms) {
    List<String> paths = new ArrayList<>(terms.size());
    for (Term term : terms) {
      paths.add(term.path());
    }
    return paths;
  }

  /** Each year of age in a range, from 0 to the oldest of a Local Offer; none where not stated. */
  static List<String> years(AgeRange ages) {
    List<String> years = new ArrayList<>();
    for (int age = 0; age <= AgeRange.OLDEST_IN_LOCAL_OFFER; age++) {
      if (ages.includes(age)) {
        years.add(Integer.toString(age));
      }
    }
    return years;
  }

  /** By the prices where it was not said outright; a remark without a price says neither. */
  private static List<String> cost(Cost cost) {
    Boolean free = cost.free();
    if (free == null) {
      List<BigDecimal> prices =
          cost.options().stream().map(Cost.Option::amount).filter(Objects::nonNull).toList();
      free = prices.isEmpty() ? null : prices.stream().allMatch(price -> price.signum() == 0);
    }
    return free == null ? List.of() : List.of(free ? "free" : "charge");
  }

  private static List<String> days(OpeningTimes opening) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (OpeningTimes.Line line : opening.lines()) {
      days.addAll(line.days());
    }
    List<String> names = new ArrayList<>();
    for (DayOfWeek day : days) {
      names.add(Filters.id(day));
    }
    return names;
  }
}
