package org.localoffer.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Service;
import org.localoffer.directory.ShortBreak;
import org.localoffer.directory.SitePages;
import org.localoffer.directory.Term;
import org.localoffer.directory.Vocabulary;
import org.localoffer.directory.VocabularyName;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.Fact;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.ShortBreaksPage;
import org.localoffer.site.view.TextView;
import org.localoffer.words.Words;

/**
 * The short breaks by level of support, made from the entries, so that what the council says of
 * them never disagrees with the directory (Breaks for Carers of Disabled Children Regulations
 * 2011).
 */
final class ShortBreakPages {

  private final Planning planning;
  private final Words words;
  private final Vocabulary levels;
  private final List<Service> breaks = new ArrayList<>();
  private boolean someOutsideStatement;

  ShortBreakPages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.levels = planning.catalogue().directory().vocabulary(VocabularyName.SUPPORT_LEVELS);
    for (Service service : planning.catalogue().services()) {
      ShortBreak shortBreak = service.shortBreak();
      if (shortBreak != null) {
        breaks.add(service);
        someOutsideStatement |= !shortBreak.inStatement();
      }
    }
    breaks.sort(Comparator.comparingInt(this::place));
  }

  void add() {
    if (breaks.isEmpty()) {
      return;
    }
    Listing<Service> listing =
        new Listing<>(Addresses.SHORT_BREAKS, breaks, Listing.LISTING_PAGE_SIZE);
    for (int page = 1; page <= listing.pages(); page++) {
      OutputPath path = listing.path(page);
      planning
          .pages()
          .add(
              PageFacts.of(
                      path,
                      "services",
                      words.text("page.short-breaks"),
                      words.text("title.short-breaks"),
                      Sections.SHORT_BREAKS,
                      List.of())
                  .titled(
                      Wording.pageTitle(
                          words.text("page.short-breaks"), page, listing.pages(), words))
                  .described(
                      planning
                          .descriptions()
                          .onPage(planning.descriptions().shortBreaks(), page, listing.pages())),
              page(listing, page, Root.of(path)));
    }
  }

  private ShortBreaksPage page(Listing<Service> listing, int page, Root root) {
    SitePages.PageText text = planning.catalogue().directory().site().pages().shortBreaks();
    boolean first = page == 1;
    List<String> times = first ? times() : List.of();
    return new ShortBreaksPage(
        first ? planning.texts().main(text.text(), root) : TextView.EMPTY,
        times.isEmpty() ? List.of() : head(times),
        times.isEmpty() ? List.of() : rows(times),
        levels(listing.on(page), root),
        planning.entryLinks(text.related(), root),
        listing.pagination(page, words));
  }

  /** Where its level stands in the vocabulary; those without one come last. */
  private int place(Service service) {
    Term level = service.supportLevel();
    return level == null ? levels.terms().size() : levels.terms().indexOf(level);
  }

  /** When there are breaks: what most entries say comes first. */
  private List<String> times() {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Service service : breaks) {
      shortBreak(service).times().forEach(time -> counts.merge(time, 1, Integer::sum));
    }
    List<String> times = new ArrayList<>(counts.keySet());
    times.sort(Comparator.comparingInt((String time) -> -counts.getOrDefault(time, 0)));
    return times;
  }

  private List<String> head(List<String> times) {
    List<String> head = new ArrayList<>(List.of(words.text("short-breaks.kind")));
    times.forEach(time -> head.add(Wording.sentence(time)));
    return head;
  }

  private List<List<String>> rows(List<String> times) {
    Vocabulary kinds =
        planning.catalogue().directory().vocabulary(VocabularyName.SHORT_BREAK_KINDS);
    List<List<String>> rows = new ArrayList<>();
    for (Term kind : kinds.terms()) {
      List<String> row = new ArrayList<>(List.of(kind.name()));
      boolean any = false;
      for (String time : times) {
        int count = count(kind, time);
        any |= count > 0;
        row.add(words.number(count));
      }
      if (any) {
        rows.add(row);
      }
    }
    return rows;
  }

  private int count(Term kind, String time) {
    int count = 0;
    for (Service service : breaks) {
      ShortBreak shortBreak = shortBreak(service);
      count += shortBreak.kinds().contains(kind) && shortBreak.times().contains(time) ? 1 : 0;
    }
    return count;
  }

  private List<ShortBreaksPage.Level> levels(List<Service> services, Root root) {
    List<ShortBreaksPage.Level> sections = new ArrayList<>();
    int start = 0;
    while (start < services.size()) {
      Term level = services.get(start).supportLevel();
      List<ShortBreaksPage.Break> views = new ArrayList<>();
      int end = start;
      while (end < services.size() && Objects.equals(level, services.get(end).supportLevel())) {
        views.add(shortBreak(services.get(end), root));
        end++;
      }
      sections.add(level(level, views));
      start = end;
    }
    return sections;
  }

  private ShortBreaksPage.Level level(@Nullable Term level, List<ShortBreaksPage.Break> breaks) {
    return level == null
        ? new ShortBreaksPage.Level(words.text("short-breaks.no-level"), "no-level", "", breaks)
        : new ShortBreaksPage.Level(
            level.name(), "level-" + level.path(), level.description(), breaks);
  }

  private ShortBreaksPage.Break shortBreak(Service service, Root root) {
    ShortBreak shortBreak = shortBreak(service);
    List<String> times = new ArrayList<>();
    for (String time : shortBreak.times()) {
      times.add(times.isEmpty() ? Wording.sentence(time) : Wording.unhyphenated(time));
    }
    LinkView link = root.link(service.name(), Addresses.service(service.slug()));
    List<Fact> facts =
        new FactRows(words)
            .values("kinds", words.text("fact.kind"), FactRows.names(shortBreak.kinds()))
            .value("times", words.text("fact.times"), Wording.commas(times, words))
            .value("ages", words.text("fact.ages"), AgeText.of(service.ages(), words))
            .text(
                "eligibility",
                words.text("fact.eligibility"),
                planning.texts().part(service.eligibility(), root, service.slug() + "_who"))
            .value("decided-by", words.text("fact.decided-by"), service.decidedBy())
            .value(
                "statement",
                words.text("fact.statement"),
                someOutsideStatement && shortBreak.inStatement() ? words.text("fact.yes") : "")
            .rows();
    return new ShortBreaksPage.Break(link, service.summary(), facts);
  }

  private static ShortBreak shortBreak(Service service) {
    return Objects.requireNonNull(service.shortBreak());
  }
}
