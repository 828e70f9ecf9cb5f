package org.localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localoffer.directory.Contact;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Location;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.site.ListedService;
import org.localoffer.site.view.ServiceCard;
import org.localoffer.words.Words;

/** What a result shows besides its name; what was not stated is left out. */
final class ResultTexts {

  /** Between two quick signs. */
  private static final String BETWEEN = "|";

  private ResultTexts() {}

  static Map<String, String> of(ListedService listed, Words words) {
    ServiceCard card = listed.card();
    Map<String, String> texts = new TreeMap<>();
    put(texts, "summary", card.summary(), words);
    put(texts, "organisation", card.organisation(), words);
    put(texts, "place", card.place(), words);
    put(texts, "ages", card.ages(), words);
    put(texts, "cost", card.cost(), words);
    put(texts, "level", card.level(), words);
    put(texts, "status", card.status(), words);
    put(texts, "checked", card.checked(), words);
    put(texts, "phone", phone(listed.service()), words);
    put(texts, "signs", String.join(BETWEEN, signs(listed, words)), words);
    return texts;
  }

  static Map<String, String> of(Guide guide, Words words) {
    Map<String, String> texts = new TreeMap<>();
    put(texts, "summary", guide.summary(), words);
    texts.put("kind", "guide");
    return texts;
  }

  private static void put(Map<String, String> texts, String name, String text, Words words) {
    if (!text.isEmpty() && !text.equals(words.text("fact.not-stated"))) {
      texts.put(name, text);
    }
  }

  /** The first number to ring, for the family's own list; or empty. */
  private static String phone(Service service) {
    for (Contact contact : service.contacts()) {
      if (!contact.phone().isEmpty()) {
        return contact.phone();
      }
    }
    return "";
  }

  /** What many families look for first, by the slugs that the content format names. */
  private static List<String> signs(ListedService listed, Words words) {
    Service service = listed.service();
    List<String> signs = new ArrayList<>();
    if (Boolean.TRUE.equals(service.cost().free())) {
      signs.add(words.text("cost.free"));
    }
    if (service.referral().routes().stream().anyMatch(route -> route.path().equals("self"))) {
      signs.add(words.text("card.no-referral"));
    }
    signs.addAll(listed.card().signs());
    if (isStepFree(service)) {
      signs.add(words.text("card.step-free"));
    }
    return signs;
  }

  private static boolean isStepFree(Service service) {
    for (Location location : service.locations()) {
      for (Location.Access access : location.access()) {
        Term feature = access.feature();
        if (access.present() && feature.path().startsWith("step-free")) {
          return true;
        }
      }
    }
    return false;
  }
}
