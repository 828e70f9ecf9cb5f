package org.localoffer.feeds;

import java.util.List;
import org.localoffer.directory.Answer;
import org.localoffer.directory.Checked;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;

/** A service: a {@code GovernmentService} where a public body provides it. */
record ServiceData(Service service) implements Subject {

  @Override
  public String type() {
    return OrganisationData.isPublicBody(service.organisation()) ? "GovernmentService" : "Service";
  }

  @Override
  public Checked checked() {
    return service.checked();
  }

  @Override
  public void write(LinkedData data, PageAddresses addresses) {
    data.text("@id", addresses.subject("service"));
    data.text("url", addresses.self());
    data.text("name", service.name());
    data.texts("alternateName", service.alsoKnownAs());
    data.text("description", service.summary());
    data.texts("serviceType", names(service.categories()));
    OrganisationData.provider(data, service.organisation(), addresses);
    audience(data);
    areas(data);
    ChannelData.write(data, service);
    OpeningData.write(data, service);
    CostData.write(data, service.cost());
    answers(data);
  }

  private void audience(LinkedData data) {
    if (!service.ages().isStated() && service.needs().isEmpty()) {
      return;
    }
    data.node(
        "audience",
        "PeopleAudience",
        () -> {
          data.number("suggestedMinAge", service.ages().from());
          data.number("suggestedMaxAge", service.ages().to());
          data.texts("audienceType", names(service.needs()));
        });
  }

  /** Without the term for what lies outside: it names no area. */
  private void areas(LinkedData data) {
    List<Term> areas = service.allAreas().stream().filter(area -> !area.isOutside()).toList();
    data.nodes("areaServed", "AdministrativeArea", areas, area -> data.text("name", area.name()));
  }

  /** The questions that all are asked, where they were answered. */
  private void answers(LinkedData data) {
    if (service.answers().isEmpty()) {
      return;
    }
    data.node(
        "subjectOf",
        "FAQPage",
        () ->
            data.nodes(
                "mainEntity", "Question", service.answers(), answer -> answer(data, answer)));
  }

  private static void answer(LinkedData data, Answer answer) {
    data.text("name", answer.question().name());
    data.node("acceptedAnswer", "Answer", () -> data.text("text", answer.text().plainText()));
  }

  private static List<String> names(List<Term> terms) {
    return terms.stream().map(Term::name).toList();
  }
}
