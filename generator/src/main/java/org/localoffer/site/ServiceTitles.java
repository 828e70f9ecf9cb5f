package org.localoffer.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.localoffer.directory.Service;
import org.localoffer.directory.Slug;
import org.localoffer.words.Words;

/**
 * Tells services with the same name apart: by organisation, else by place, else by both, else by
 * slug, whichever is the first that is different for all of them.
 */
final class ServiceTitles {

  private ServiceTitles() {}

  /** The title of each service, without the site's. */
  static Map<Slug, String> of(List<Service> services, Words words) {
    Map<String, List<Service>> byName = new HashMap<>();
    for (Service service : services) {
      byName
          .computeIfAbsent(service.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
          .add(service);
    }
    Map<Slug, String> titles = new HashMap<>();
    for (List<Service> same : byName.values()) {
      Function<Service, String> addition = same.size() == 1 ? service -> "" : addition(same, words);
      for (Service service : same) {
        String more = addition.apply(service);
        titles.put(service.slug(), more.isEmpty() ? service.name() : service.name() + ", " + more);
      }
    }
    return titles;
  }

  private static Function<Service, String> addition(List<Service> same, Words words) {
    List<Function<Service, String>> additions =
        List.of(
            service -> service.organisation().name(),
            service -> place(service, words),
            service -> service.organisation().name() + ", " + place(service, words));
    for (Function<Service, String> addition : additions) {
      if (differs(same, addition)) {
        return addition;
      }
    }
    return service -> service.slug().value();
  }

  private static boolean differs(List<Service> same, Function<Service, String> addition) {
    Set<String> seen = new HashSet<>();
    for (Service service : same) {
      String more = addition.apply(service).toLowerCase(Locale.ROOT);
      if (more.isEmpty() || !seen.add(more)) {
        return false;
      }
    }
    return true;
  }

  private static String place(Service service, Words words) {
    return service.allAreas().isEmpty()
        ? PlaceViews.inShort(service, words)
        : service.allAreas().getFirst().name();
  }
}
