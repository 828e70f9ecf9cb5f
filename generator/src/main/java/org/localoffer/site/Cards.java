package org.localoffer.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.Service;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.ServiceCard;
import org.localoffer.site.view.TermCard;
import org.localoffer.words.Words;

/** Cards for lists. A service's card is made once for every depth of folders and then shared. */
final class Cards {

  private final Catalogue catalogue;
  private final Words words;
  private final Map<String, Map<Slug, ServiceCard>> byRoot = new HashMap<>();

  Cards(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  List<ServiceCard> services(List<Service> services, Root root) {
    Map<Slug, ServiceCard> known = byRoot.computeIfAbsent(root.prefix(), prefix -> new HashMap<>());
    List<ServiceCard> cards = new ArrayList<>(services.size());
    for (Service service : services) {
      @Nullable ServiceCard card = known.get(service.slug());
      if (card == null) {
        card = card(service, root);
        known.put(service.slug(), card);
      }
      cards.add(card);
    }
    return cards;
  }

  /** A term with its number of services and all the terms below it. */
  TermCard term(Term term, Root root) {
    int count = catalogue.with(term).size();
    List<LinkView> narrower = new ArrayList<>();
    for (Term other : catalogue.directory().vocabulary(term.vocabulary()).terms()) {
      if (!other.equals(term) && other.isWithin(term)) {
        narrower.add(root.link(other));
      }
    }
    return new TermCard(
        term.name(),
        root.to(Addresses.term(term)),
        term.description(),
        count,
        Wording.services(count, words),
        narrower);
  }

  /**
   * A need together with an area or a stage.
   *
   * @param name what the link reads where one of the two is plain
   */
  TermCard pair(Term need, Term other, String name, Root root) {
    int count = catalogue.with(need, other).size();
    String href = root.to(Addresses.pair(need, other));
    return new TermCard(name, href, "", count, Wording.services(count, words), List.of());
  }

  private ServiceCard card(Service service, Root root) {
    Organisation organisation = service.organisation();
    Term level = service.supportLevel();
    LocalDate today = catalogue.today();
    return new ServiceCard(
        service.name(),
        root.to(Addresses.service(service.slug())),
        service.summary(),
        organisation.name().equals(service.name()) ? "" : organisation.name(),
        PlaceViews.inShort(service, words),
        AgeText.of(service.ages(), words),
        CostText.inShort(service.cost(), words),
        level == null ? "" : level.name(),
        StatusText.inShort(service.availability(), words),
        CheckedText.on(service.checked(), words),
        service.checked().isOverdueOn(today),
        service.checked().due().toString(),
        OpeningText.isOpenAtWeekends(service.opening())
            ? List.of(words.text("card.open-at-weekends"))
            : List.of());
  }
}
