package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.localoffer.directory.Location;
import org.localoffer.directory.Service;
import org.localoffer.site.view.Fact;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.OpeningView;
import org.localoffer.words.Words;

/** What a family needs of a service on paper: for whom, how, what it costs, where and when. */
final class BookletFacts {

  /** Of the rows on the service's page; the rest can be asked for. */
  private static final Set<String> KEPT =
      Set.of("ages", "plan", "diagnosis", "eligibility", "routes", "how", "next", "wait", "cost");

  private final Words words;

  BookletFacts(Words words) {
    this.words = words;
  }

  List<Fact> of(Service service, PageTexts texts) {
    ServiceFacts all = new ServiceFacts(texts, words);
    List<Fact> facts = new ArrayList<>();
    for (List<Fact> rows : List.of(all.who(service), all.how(service), all.cost(service))) {
      for (Fact row : rows) {
        if (KEPT.contains(row.key())) {
          facts.add(row);
        }
      }
    }
    facts.addAll(
        new FactRows(words)
            .values("where", words.text("booklet.where"), where(service))
            .values("access", words.text("booklet.access"), access(service))
            .values("when", words.text("booklet.when"), when(service))
            .rows());
    return facts;
  }

  private List<LinkView> where(Service service) {
    List<LinkView> places = new ArrayList<>();
    for (Location location : service.locations()) {
      List<String> parts = new ArrayList<>();
      parts.add(location.name());
      parts.addAll(location.address());
      parts.add(location.postcode());
      parts.removeIf(String::isEmpty);
      String text =
          parts.isEmpty() ? PlaceViews.inShort(location, words) : Wording.commas(parts, words);
      if (!text.isEmpty()) {
        places.add(new LinkView(text, ""));
      }
    }
    return places;
  }

  /** What is there; what is not, or is not known, can be asked. */
  private List<LinkView> access(Service service) {
    List<String> features = new ArrayList<>();
    for (Location location : service.locations()) {
      for (Location.Access access : location.access()) {
        if (access.present() && !features.contains(access.feature().name())) {
          features.add(access.feature().name());
        }
      }
    }
    return features.isEmpty()
        ? List.of()
        : List.of(new LinkView(Wording.commas(features, words), ""));
  }

  private List<LinkView> when(Service service) {
    OpeningView opening = OpeningText.of(service.opening(), words);
    List<LinkView> lines = new ArrayList<>();
    for (OpeningView.Line line : opening.lines()) {
      List<String> parts = new ArrayList<>(List.of(line.days(), line.hours(), line.note()));
      parts.removeIf(String::isEmpty);
      if (!parts.isEmpty()) {
        lines.add(new LinkView(Wording.commas(parts, words), ""));
      }
    }
    if (!opening.note().isEmpty()) {
      lines.add(new LinkView(opening.note(), ""));
    }
    return lines;
  }
}
