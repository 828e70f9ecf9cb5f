package org.localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Contact;
import org.localoffer.directory.Cost;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Visibility;
import org.localoffer.output.OutputFile;
import org.localoffer.searchindex.SearchDocument;
import org.localoffer.searchindex.SearchHit;
import org.localoffer.searchindex.SearchIndex;
import org.localoffer.site.SampleDirectory;
import org.localoffer.site.SitePlan;

class SearchDocumentsTest {

  private final SampleDirectory sample = new SampleDirectory();

  @Test
  void idOfAServiceIsItsSlugAndItsAddressItsPage() {
    sample.service("play-club", "Play Club");
    SearchDocument document = first();
    assertEquals("play-club", document.id());
    assertEquals("services/play-club.html", document.address());
    assertEquals("Play Club", document.title());
    assertEquals("Bluebell Trust", document.shown().get("organisation"));
  }

  @Test
  void guideCannotBeTakenForAService() {
    sample
        .service("x", "Service")
        .guide(
            SampleDirectory.guide(
                "x",
                "Guide",
                SampleDirectory.text("<p>Opening</p>"),
                SampleDirectory.step(1, "ask", "Ask", SampleDirectory.text("<p>Assessment</p>"))));
    List<SearchDocument> documents = documents(sample.plan());
    assertEquals(List.of("x", "guide:x"), documents.stream().map(SearchDocument::id).toList());
    assertEquals("guides/x.html", documents.get(1).address());
    assertEquals(List.of("Opening", "Assessment"), documents.get(1).text().get("description"));
  }

  @Test
  void serviceThatIsNotPublishedIsNotFound() {
    sample.service(
        "old",
        "Old",
        service -> service.visibility = new Visibility(null, SampleDirectory.TODAY.minusDays(1)));
    assertEquals(List.of(), documents(sample.plan()));
  }

  @Test
  void hiddenAddressAndContactsAreNotInTheIndex() {
    SearchDocument document =
        documents(SampleDirectory.full().plan()).stream()
            .filter(one -> one.id().equals("bluebell"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("01632 960001"), numbersIn(document.toString()));
    assertFalse(document.text().toString().contains("960001"));
    assertFalse(document.toString().contains("@"));
    assertFalse(document.toString().contains("Jo Field"));
    assertTrue(document.text().get("place").contains("ZZ1"));
  }

  @Test
  void noNumberButTheFirstPublicOneOfEachServiceIsInWhatIsExported() {
    sample.service(
        "line",
        "Line",
        service -> {
          service.contacts =
              List.of(
                  new Contact("Jo Field", "Leader", "", "jo@example.org"),
                  new Contact("Kim Marsh", "", "01632 960003", "kim@example.org"),
                  new Contact("Lee Wood", "", "(01632) 960 004", ""));
          service.locations = List.of(sample.hall(), sample.hidden());
        });
    sample.service("quiet", "Quiet", service -> service.locations = List.of(sample.hidden()));
    StringBuilder all = new StringBuilder();
    for (OutputFile file : SearchFiles.of(sample.plan(), List.of(), List.of()).files()) {
      if (!file.path().value().endsWith("/reader.js")) {
        all.append(new String(file.bytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    assertEquals(List.of("01632 960003"), numbersIn(all.toString()));
    for (String person : List.of("@", "Jo Field", "Kim Marsh", "Lee Wood", "Sam Reed")) {
      assertFalse(all.toString().contains(person), person);
    }
  }

  /** Whatever reads like a phone number in England, in the order in which it stands there. */
  private static List<String> numbersIn(String text) {
    return Pattern.compile("\\(?\\b0[1-9][0-9]{2,3}\\)?[ -]?[0-9]{3}[ -]?[0-9]{3,4}\\b")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void silenceIsAValueOfItsOwnInEveryGroup() {
    sample.service("bare", "Bare");
    first()
        .facets()
        .forEach(
            (group, values) ->
                assertEquals(
                    group.equals("category")
                        ? List.of("short-breaks/clubs", "short-breaks")
                        : List.of(SearchDocument.NOT_STATED),
                    values,
                    group));
  }

  @Test
  void agesAreYearsAndNoughtIsOne() {
    sample.service("a", "A", service -> service.ages = new AgeRange(0, 2));
    assertEquals(List.of("0", "1", "2"), first().facets().get("age"));
  }

  @Test
  void priceDecidesWhereFreeWasNotSaid() {
    assertEquals(List.of("charge"), cost(new BigDecimal("4.50"), BigDecimal.ZERO));
    assertEquals(List.of("charge"), cost(BigDecimal.ZERO, new BigDecimal("4.50")));
    assertEquals(List.of("free"), cost(BigDecimal.ZERO));
    assertEquals(List.of("?"), cost());
  }

  @Test
  void familiesFindServicesByEveryName() {
    try (SearchIndex index = SearchFiles.index(SampleDirectory.full().plan())) {
      assertEquals("bluebell", best(index, "bluebell northbrook"));
      assertEquals("bluebell", best(index, "sat club"));
      assertEquals("orchard-school", best(index, "special school"));
      assertEquals("guide:ehc-plans", best(index, "education health and care plans"));
    }
  }

  private static List<SearchDocument> documents(SitePlan plan) {
    return SearchDocuments.of(plan, SearchDocuments.schema(plan));
  }

  private static String best(SearchIndex index, String query) {
    List<SearchHit> hits = index.search(query, 1);
    return hits.isEmpty() ? "nothing" : hits.getFirst().id();
  }

  private static List<String> cost(BigDecimal... amounts) {
    SampleDirectory sample = new SampleDirectory();
    List<Cost.Option> options =
        java.util.Arrays.stream(amounts)
            .map(amount -> new Cost.Option(amount, "session", ""))
            .toList();
    sample.service(
        "a", "A", service -> service.cost = new Cost(null, options, RichText.EMPTY, List.of()));
    return documents(sample.plan()).getFirst().facets().get("cost");
  }

  private SearchDocument first() {
    return documents(sample.plan()).getFirst();
  }
}
