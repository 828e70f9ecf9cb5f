package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.Service;
import org.localoffer.directory.Site;
import org.localoffer.site.view.LinkView;
import org.localoffer.words.Words;

/**
 * What a reader may find wrong with an entry. Each has a message that is begun for them, so that
 * the council learns which entry is meant and what about it.
 */
final class Corrections {

  /** Keys of texts. */
  private static final List<String> TOPICS =
      List.of(
          "correction.out-of-date", "correction.missing", "correction.closed", "correction.other");

  private final String email;
  private final Words words;
  private final String baseUrl;

  Corrections(Site site, Words words) {
    this.words = words;
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
    for (String key : TOPICS) {
      String topic = words.text(key);
      String subject = words.text("correction.subject", "topic", topic, "name", service.name());
      String body = subject + "\n" + page + "\n\n";
      links.add(new LinkView(topic, ReachLinks.email(email, subject, body)));
    }
    return links;
  }
}
