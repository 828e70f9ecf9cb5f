package org.localoffer.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.site.view.ListingPage;
import org.localoffer.site.view.ServiceCard;
import org.localoffer.site.view.ServicePage;
import org.localoffer.site.view.View;

/** The pages that a sample directory is planned to have, by their paths. */
record PlannedSample(SampleDirectory sample) {

  void addMany(int count) {
    for (int i = 1; i <= count; i++) {
      sample.service("many-" + i, "Many " + i);
    }
  }

  ListingPage listing(String path) {
    return (ListingPage) view(path);
  }

  ServicePage service(String slug) {
    return (ServicePage) view("services/" + slug + ".html");
  }

  View view(String path) {
    return viewOf(sample.plan(), path);
  }

  @Nullable PlannedPage find(String path) {
    return findIn(sample.plan(), path);
  }

  static View viewOf(SitePlan plan, String path) {
    PlannedPage page = findIn(plan, path);
    if (page == null) {
      throw new AssertionError("no page " + path);
    }
    return page.view();
  }

  static @Nullable PlannedPage findIn(SitePlan plan, String path) {
    for (PlannedPage page : plan.pages()) {
      if (page.path().value().equals(path)) {
        return page;
      }
    }
    return null;
  }

  static List<String> names(List<ServiceCard> cards) {
    return cards.stream().map(ServiceCard::name).toList();
  }
}
