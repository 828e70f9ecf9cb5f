package org.localoffer.feeds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.localoffer.directory.News;
import org.localoffer.directory.Site;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.site.Addresses;
import org.localoffer.site.ListedService;
import org.localoffer.site.SitePlan;

/**
 * News, and the entries that were checked last, newest first (RFC 4287). A page keeps its id, its
 * public address; a new check brings it to the top again.
 */
final class AtomFeed {

  /** How many pieces of news there are in a feed. */
  static final int NEWS = 20;

  /** How many services there are in a feed. */
  static final int SERVICES = 30;

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private AtomFeed() {}

  /** What a feed says of a page. */
  private record Entry(OutputPath path, LocalDate on, String title, String summary) {}

  static OutputFile of(SitePlan plan, String base) {
    Site site = plan.directory().site();
    List<Entry> entries = entries(plan);
    XmlFile xml = new XmlFile("feed", NAMESPACE);
    xml.text("id", base + Addresses.FEED);
    xml.text("title", plan.pages().getFirst().site().feedText());
    xml.text("updated", time(entries.getFirst().on()));
    xml.element("author", () -> xml.text("name", site.authority().name()));
    link(xml, "self", base + Addresses.FEED);
    link(xml, "alternate", base + Addresses.HOME);
    for (Entry entry : entries) {
      xml.element("entry", () -> entry(xml, entry, base));
    }
    return OutputFile.ofText(Addresses.FEED, "the feed", xml.end());
  }

  private static void entry(XmlFile xml, Entry entry, String base) {
    xml.text("id", base + entry.path());
    xml.element("title", () -> xml.characters(entry.title()));
    xml.text("updated", time(entry.on()));
    link(xml, "alternate", base + entry.path());
    xml.text("summary", entry.summary());
  }

  private static void link(XmlFile xml, String relation, String address) {
    xml.element(
        "link",
        () -> {
          xml.attribute("rel", relation);
          xml.attribute("href", address);
        });
  }

  /** Newest first; those of one day in the order of their addresses. */
  private static List<Entry> entries(SitePlan plan) {
    List<Entry> news = new ArrayList<>();
    for (News one : plan.news()) {
      news.add(new Entry(Addresses.news(one.slug()), one.on(), one.title(), one.summary()));
    }
    List<Entry> services = new ArrayList<>();
    for (ListedService one : plan.services()) {
      services.add(
          new Entry(
              Addresses.service(one.service().slug()),
              one.service().checked().on(),
              one.service().name(),
              one.service().summary() + " " + one.card().checked() + "."));
    }
    List<Entry> entries = new ArrayList<>(newest(news, NEWS));
    entries.addAll(newest(services, SERVICES));
    return newest(entries, entries.size());
  }

  private static List<Entry> newest(List<Entry> entries, int most) {
    return entries.stream()
        .sorted(
            Comparator.comparing(Entry::on)
                .reversed()
                .thenComparing(Entry::path, Comparator.comparing(OutputPath::value)))
        .limit(most)
        .toList();
  }

  /** The beginning of a day in London, with its distance from UTC (RFC 3339). */
  private static String time(LocalDate day) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        day.atStartOfDay(LONDON).toOffsetDateTime());
  }
}
