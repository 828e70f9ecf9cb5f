package org.localoffer.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of short breaks: by level, counted by kind and time, and complete. */
class ShortBreakPagesTest {

  @Test
  void shortBreaksAreListedByLevelAndCountedByKindAndTime() throws IOException {
    String criteria =
        """
        support_level: few
        eligibility: Children who need it.
        decided_by: The panel
        referral: {routes: [self], how: Phone.}
        """;
    Document page =
        SmallCouncil.withServices("short_breaks: {text: Have a rest., related: [advice]}\n")
            .service("b", "BB", criteria + "short_break: {kinds: [night], times: [weekend]}\n")
            .service("a", "AA", "short_break: {kinds: [day, night], times: [weekend, holiday]}\n")
            .service(
                "c",
                "CC",
                "support_level: everyone\nshort_break: {kinds: [day], times: [weekend]}\n")
            .pages()
            .get("short-breaks.html");
    assertEquals(
        List.of("For everyone", "For a few", "Level of support not stated"),
        page.select("h2[id^=level-], h2#no-level").eachText());
    assertEquals(List.of("CC", "BB", "AA"), page.select(".lo-break h3").eachText());
    assertEquals(List.of("Kind", "Weekend", "Holiday"), page.select("thead th").eachText());
    assertEquals(List.of("Overnight 2 1", "Daytime 2 1"), page.select("tbody tr").eachText());
    Element few = page.select(".lo-break").get(1);
    assertTrue(few.text().contains("Children who need it."), few.text());
    assertTrue(few.text().contains("The panel"), few.text());
    assertTrue(page.text().contains("Have a rest."));
  }

  @Test
  void everyShortBreakIsOnOnePageHoweverManyThereAre() throws IOException {
    SmallCouncil council = SmallCouncil.withServices("");
    for (int i = 0; i < 120; i++) {
      council.service("s" + i, "S" + i, "short_break: {kinds: [day], times: [weekend]}\n");
    }
    SortedMap<String, Document> pages = council.pages();
    Set<String> names = new HashSet<>();
    for (String path :
        List.of("short-breaks.html", "short-breaks-page-2.html", "short-breaks-page-3.html")) {
      pages.get(path).select(".lo-break h3").forEach(name -> assertTrue(names.add(name.text())));
    }
    assertEquals(120, names.size());
  }
}
