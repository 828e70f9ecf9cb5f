package org.localoffer.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Guide;
import org.localoffer.directory.News;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.Service;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.Timeline;
import org.localoffer.directory.VocabularyName;
import org.localoffer.words.Alphabet;

/** What is published on a day, found by slug, by term and by organisation. */
final class Catalogue {

  private final Directory directory;
  private final LocalDate today;
  private final List<Service> services;
  private final List<Organisation> organisations;
  private final Map<Slug, Service> servicesBySlug = new HashMap<>();
  private final Alphabet alphabet;
  private final Map<Slug, Organisation> organisationsBySlug = new HashMap<>();
  private final Map<Slug, Guide> guides = new HashMap<>();
  private final Map<Slug, News> news = new HashMap<>();
  private final Map<Slug, Timeline> timelines = new HashMap<>();
  private final ServicesByTerm byTerm = new ServicesByTerm();
  private final Map<Slug, List<Service>> byOrganisation = new HashMap<>();

  Catalogue(Directory directory, LocalDate today, Alphabet alphabet) {
    this.alphabet = alphabet;
    this.directory = directory.withoutNewsAfter(today);
    this.today = today;
    this.services = alphabetical(shown(directory.services(), today), Service::name, Service::slug);
    this.organisations =
        alphabetical(directory.organisations(), Organisation::name, Organisation::slug);
    directory.organisations().forEach(one -> organisationsBySlug.put(one.slug(), one));
    directory.guides().forEach(one -> guides.put(one.slug(), one));
    this.directory.news().forEach(one -> news.put(one.slug(), one));
    directory.timelines().forEach(one -> timelines.put(one.slug(), one));
    services.forEach(this::enter);
  }

  Directory directory() {
    return directory;
  }

  LocalDate today() {
    return today;
  }

  /** The services published today, in alphabetical order. */
  List<Service> services() {
    return services;
  }

  /** All organisations in alphabetical order, also those without services today. */
  List<Organisation> organisations() {
    return organisations;
  }

  /** The services with this term or one below it, in alphabetical order. */
  List<Service> with(Term term) {
    return byTerm.with(term);
  }

  /**
   * The services with this need and this area or stage, or with ones below them, in alphabetical
   * order.
   */
  List<Service> with(Term need, Term other) {
    return byTerm.with(need, other);
  }

  /** Whether there is a feed: its ids are public addresses, and it needs something to tell. */
  boolean hasFeed() {
    return directory.site().baseUrl() != null
        && !(services.isEmpty() && directory.news().isEmpty());
  }

  /** The term that means all the others of a vocabulary, or null where it has none. */
  @Nullable Term forAll(VocabularyName vocabulary) {
    for (Term term : directory.vocabulary(vocabulary).terms()) {
      if (term.isForAll()) {
        return term;
      }
    }
    return null;
  }

  /** The services of an organisation, in alphabetical order. */
  List<Service> of(Organisation organisation) {
    return byOrganisation.getOrDefault(organisation.slug(), List.of());
  }

  /** The service, or null where it is not published today. */
  @Nullable Service service(Slug slug) {
    return servicesBySlug.get(slug);
  }

  @Nullable Organisation organisation(Slug slug) {
    return organisationsBySlug.get(slug);
  }

  @Nullable Guide guide(Slug slug) {
    return guides.get(slug);
  }

  @Nullable News news(Slug slug) {
    return news.get(slug);
  }

  @Nullable Timeline timeline(Slug slug) {
    return timelines.get(slug);
  }

  private static List<Service> shown(List<Service> services, LocalDate today) {
    List<Service> shown = new ArrayList<>(services.size());
    for (Service service : services) {
      if (service.visibility().includes(today) && !service.availability().isClosedOn(today)) {
        shown.add(service);
      }
    }
    return shown;
  }

  private void enter(Service service) {
    servicesBySlug.put(service.slug(), service);
    byOrganisation
        .computeIfAbsent(service.organisation().slug(), slug -> new ArrayList<>())
        .add(service);
    byTerm.enter(service);
  }

  /** Sorted with each key made once: making it costs more than comparing it. */
  private <T> List<T> alphabetical(
      Collection<T> things, Function<T, String> name, Function<T, Slug> slug) {
    List<Keyed<T>> keyed = new ArrayList<>(things.size());
    for (T thing : things) {
      keyed.add(new Keyed<>(alphabet.key(name.apply(thing)), slug.apply(thing), thing));
    }
    keyed.sort(Comparator.<Keyed<T>, String>comparing(Keyed::key).thenComparing(Keyed::slug));
    List<T> sorted = new ArrayList<>(keyed.size());
    keyed.forEach(one -> sorted.add(one.thing));
    return List.copyOf(sorted);
  }

  private record Keyed<T>(String key, Slug slug, T thing) {}
}
