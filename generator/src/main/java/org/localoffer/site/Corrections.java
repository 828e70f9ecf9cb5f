package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.Service;
import org.localoffer.directory.Site;
import org.localoffer.site.view.LinkView;

/**
 * What a reader may find wrong with an entry. Each has a message that is begun for them, so that
 * the council learns which entry is meant and what about it.
 */
final class Corrections {

  private static final List<String> TOPICS =
      List.of(
          "Something is out of date",
          "Something is missing",
          "It has closed",
          "Something else is wrong");

  private final String email;
  private final String baseUrl;

  Corrections(Site site) {
    this.email = site.feedbackEmail().isEmpty() ? site.contact().email() : site.feedbackEmail();
    this.baseUrl = site.baseUrl() == null ? "" : site.baseUrl();
  }

  /** One for each topic; none where the council has no address for them. */
  List<LinkView> of(Service service) {
    List<LinkView> links = new ArrayList<>();
    if (email.isEmpty()) {
      return links;
    }
    String page = baseUrl + Addresses.service(service.slug()).value();
    for (String topic : TOPICS) {
      String body = service.name() + "\n" + page + "\n\n" + topic + ":\n\n";
      links.add(new LinkView(topic, ReachLinks.email(email, topic + ": " + service.name(), body)));
    }
    return links;
  }
}
