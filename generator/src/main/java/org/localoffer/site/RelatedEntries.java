package org.localoffer.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Service;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/**
 * What else may help a family that looks at a service: services of the same kind for the same child
 * nearby, and the guides that speak of it.
 */
final class RelatedEntries {

  /** As many as a tired reader compares. */
  static final int MOST_SERVICES = 4;

  /** As many as fit beside them. */
  static final int MOST_GUIDES = 3;

  /**
   * How many neighbours in the alphabet are looked at in each category, so that work stays small.
   */
  static final int NEIGHBOURS = 60;

  private final Catalogue catalogue;
  private final Map<Service, Integer> places = new IdentityHashMap<>();

  RelatedEntries(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.services().forEach(service -> places.put(service, places.size()));
  }

  /** The nearest services, the best first; those that fit equally well by the alphabet. */
  List<Service> services(Service service) {
    Set<Service> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Term category : service.categories()) {
      candidates.addAll(neighbours(category, service));
    }
    List<Ranked<Service>> ranked = new ArrayList<>();
    for (Service other : candidates) {
      if (other != service && overlap(service.ages(), other.ages())) {
        ranked.add(new Ranked<>(other, likeness(service, other), places.get(other)));
      }
    }
    return best(ranked, MOST_SERVICES);
  }

  /** The guides that name the service or its kind, the closest first. */
  List<Guide> guides(Service service) {
    List<Ranked<Guide>> ranked = new ArrayList<>();
    for (Guide guide : catalogue.directory().guides()) {
      int likeness = likeness(guide, service);
      if (likeness > 0) {
        ranked.add(new Ranked<>(guide, likeness, ranked.size()));
      }
    }
    return best(ranked, MOST_GUIDES);
  }

  /** Services that stand around this one in the list of a category, which is alphabetical. */
  private List<Service> neighbours(Term category, Service service) {
    List<Service> all = catalogue.with(category);
    int own = placeIn(all, places.get(service));
    int from = Math.max(0, Math.min(own - NEIGHBOURS / 2, all.size() - NEIGHBOURS));
    return all.subList(from, Math.min(all.size(), from + NEIGHBOURS));
  }

  private int placeIn(List<Service> sorted, int place) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(sorted.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Each category, need, stage and area that both name, the telling ones more. */
  private static int likeness(Service service, Service other) {
    return 3 * shared(service.categories(), other.categories())
        + 2 * shared(service.needs(), other.needs())
        + shared(service.stages(), other.stages())
        + 2 * shared(service.allAreas(), other.allAreas())
        + (other.availability().isOpen() ? 2 : 0);
  }

  private static int likeness(Guide guide, Service service) {
    int likeness = 0;
    List<Term> categories = service.terms(VocabularyName.CATEGORIES);
    for (Guide.Related related : guide.related()) {
      likeness +=
          switch (related) {
            case Guide.Related.ToService to -> to.slug().equals(service.slug()) ? 10 : 0;
            case Guide.Related.ToGuide to -> 0;
            case Guide.Related.ToCategory to -> categories.contains(to.category()) ? 3 : 0;
          };
    }
    for (Slug duty : guide.duties()) {
      likeness += service.duties().contains(duty) ? 1 : 0;
    }
    return likeness;
  }

  private static int shared(List<Term> some, List<Term> others) {
    int shared = 0;
    for (Term term : some) {
      if (!term.isForAll() && others.contains(term)) {
        shared++;
      }
    }
    return shared;
  }

  /** Whether a child can be of both ages; what was not stated excludes nobody. */
  private static boolean overlap(AgeRange some, AgeRange others) {
    return reaches(some, others) && reaches(others, some);
  }

  private static boolean reaches(AgeRange some, AgeRange others) {
    Integer from = some.from();
    Integer to = others.to();
    return from == null || to == null || from <= to;
  }

  private static <T> List<T> best(List<Ranked<T>> ranked, int most) {
    ranked.sort(
        Comparator.<Ranked<T>>comparingInt(one -> -one.likeness).thenComparing(one -> one.place));
    return ranked.stream().limit(most).map(Ranked::entry).toList();
  }

  private record Ranked<T>(T entry, int likeness, int place) {}
}
