package org.localoffer.feeds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Checked;
import org.localoffer.directory.Guide;
import org.localoffer.directory.News;
import org.localoffer.output.OutputPath;
import org.localoffer.site.Addresses;
import org.localoffer.site.ListedService;
import org.localoffer.site.SitePlan;

/** On which day the content of a page was last made sure of, as far as the content says so. */
final class Dates {

  private Dates() {}

  /** By page: the day of the last check, or that of a piece of news. */
  static Map<OutputPath, LocalDate> of(SitePlan plan) {
    Map<OutputPath, LocalDate> dates = new HashMap<>();
    for (ListedService one : plan.services()) {
      dates.put(Addresses.service(one.service().slug()), one.service().checked().on());
    }
    for (Guide guide : plan.guides()) {
      put(dates, Addresses.guide(guide.slug()), guide.checked());
      for (Guide.Step step : guide.steps()) {
        put(dates, Addresses.step(guide.slug(), step), guide.checked(step));
      }
    }
    for (News news : plan.news()) {
      dates.put(Addresses.news(news.slug()), news.on());
    }
    return dates;
  }

  private static void put(
      Map<OutputPath, LocalDate> dates, OutputPath page, @Nullable Checked checked) {
    if (checked != null) {
      dates.put(page, checked.on());
    }
  }
}
