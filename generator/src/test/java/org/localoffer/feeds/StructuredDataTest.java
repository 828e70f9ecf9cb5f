package org.localoffer.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Answer;
import org.localoffer.directory.Availability;
import org.localoffer.directory.Checked;
import org.localoffer.directory.Contact;
import org.localoffer.directory.Cost;
import org.localoffer.directory.Location;
import org.localoffer.directory.OpeningTimes;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.promise.HostileTexts;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.SampleDirectory;
import org.localoffer.site.ServiceSample;
import org.localoffer.site.SitePlan;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the data of pages say, and that they say nothing that was not stated. */
class StructuredDataTest {

  private static final String BASE = "https://localoffer.northshire.example/send/";

  @Test
  void everyPageOfACountyHasSoundData() throws Exception {
    LinkedDataReader reader = new LinkedDataReader();
    for (String base : new String[] {BASE, null}) {
      SitePlan plan = SampleDirectory.full().baseUrl(base).plan();
      Map<String, String> data = data(plan);
      assertTrue(data.size() > 140, () -> data.size() + " pages");
      data.forEach(
          (path, text) ->
              assertEquals(List.of(), reader.faults(text, "file:///site/" + path), path));
    }
  }

  @Test
  void faultsAreFound() throws Exception {
    LinkedDataReader reader = new LinkedDataReader();
    String start = "{\"@context\":\"https://schema.org\",\"@type\":";
    for (String faulty :
        List.of(
            "\"Club\",\"name\":\"x\"}",
            "\"Service\",\"color\":\"x\"}",
            "\"Service\",\"lastReviewed\":\"2026-09-01\"}",
            "\"WebPage\",\"lastReviewed\":\"yesterday\"}",
            "\"WebPage\",\"mainEntity\":{\"name\":\"x\"}}",
            "\"Service\",\"provider\":{\"@type\":\"Place\",\"name\":\"x\"}}",
            "\"Service\",\"name\":\" \"}",
            "\"Service\",\"isAccessibleForFree\":\"yes\"}",
            "\"Service\",\"name\":\"a<b\"}",
            "\"Service\",\"name\":\"x\"")) {
      assertNotEquals(List.of(), reader.faults(start + faulty, BASE), faulty);
    }
    assertEquals(List.of(), reader.faults(start + "\"Service\",\"name\":\"x\"}", BASE));
  }

  @Test
  void hostileTextStaysData() throws Exception {
    LinkedDataReader reader = new LinkedDataReader();
    for (String hostile : HostileTexts.ALL) {
      String data = service(sample -> fill(sample, hostile.strip()));
      assertEquals(List.of(), reader.faults(data, BASE), hostile);
      assertTrue(values(data).contains(hostile.strip()), hostile);
    }
  }

  private static void fill(ServiceSample sample, String text) {
    sample.name = text;
    sample.summary = text;
    sample.alsoKnownAs = List.of(text);
    sample.checked = new Checked(LocalDate.of(2026, 9, 1), text, LocalDate.of(2027, 9, 1));
    sample.contacts = List.of(new Contact(text, text, text, text));
    sample.locations = List.of(place(text, List.of(text)));
    sample.opening =
        new OpeningTimes(
            List.of(SampleDirectory.line("10:00", "12:00", text, DayOfWeek.SATURDAY)), text);
    sample.cost =
        new Cost(
            null, List.of(new Cost.Option(BigDecimal.ONE, text, text)), RichText.EMPTY, List.of());
    Term question =
        new Term(
            VocabularyName.QUESTIONS,
            "q",
            text,
            "",
            List.of(),
            null,
            0,
            false,
            AgeRange.NOT_STATED,
            false);
    sample.answers = List.of(new Answer(question, SampleDirectory.text(text)));
  }

  private static Location place(String name, List<String> address) {
    return new Location(name, null, false, address, "ZZ1 1ZZ", null, null, List.of(), "");
  }

  @Test
  void babiesCount() {
    String data = service(sample -> sample.ages = new AgeRange(0, 2));
    assertTrue(data.contains("\"suggestedMinAge\":0,\"suggestedMaxAge\":2"), data);
    assertFalse(service(sample -> {}).contains("udience"));
  }

  @Test
  void costIsSaidOnlyAsStated() {
    assertFalse(service(sample -> {}).contains("isAccessibleForFree"));
    String free = service(sample -> sample.cost = cost(true));
    assertTrue(free.contains("\"isAccessibleForFree\":true"), free);
    assertTrue(free.contains("\"price\":\"0\",\"priceCurrency\":\"GBP\""), free);
    String paid = service(sample -> sample.cost = cost(false, "4.50"));
    assertTrue(paid.contains("\"isAccessibleForFree\":false"), paid);
    assertTrue(paid.contains("\"price\":\"4.50\""), paid);
    assertTrue(paid.contains("\"unitText\":\"session\""), paid);
    String unsaid = service(sample -> sample.cost = cost(null, "4.50"));
    assertFalse(unsaid.contains("isAccessibleForFree"), unsaid);
  }

  private static Cost cost(Boolean free, String... prices) {
    return new Cost(
        free,
        List.of(prices).stream()
            .map(price -> new Cost.Option(new BigDecimal(price), "session", ""))
            .toList(),
        RichText.EMPTY,
        List.of());
  }

  @Test
  void vocabularySaysWhoIsAPublicBody() {
    assertTrue(provided(true).contains("\"@type\":\"GovernmentService\""));
    assertTrue(
        provided(true)
            .contains(
                "\"@type\":\"GovernmentOrganization\",\"@id\":\"" + BASE + "organisations/x.html"));
    assertTrue(provided(false).contains("\"@type\":\"Service\""));
    assertTrue(provided(false).contains("\"@type\":\"Organization\""));
  }

  private static String provided(boolean publicBody) {
    Term kind =
        new Term(
            VocabularyName.ORGANISATION_KINDS,
            "k",
            "Kind",
            "",
            List.of(),
            null,
            0,
            false,
            AgeRange.NOT_STATED,
            publicBody);
    return service(
        sample ->
            sample.organisation =
                new Organisation(
                    new Slug("x"), "x", "X", kind, "", null, List.of(), RichText.EMPTY));
  }

  @Test
  void serviceThatIsClosedForNowSaysNoHours() {
    String open = service(sample -> openOnSaturday(sample, Availability.Status.OPEN, null));
    assertTrue(
        open.contains(
            "\"dayOfWeek\":[\"https://schema.org/Saturday\"],\"opens\":\"10:00\",\"closes\":\"12:00\""),
        open);
    String closed =
        service(sample -> openOnSaturday(sample, Availability.Status.TEMPORARILY_CLOSED, null));
    assertFalse(closed.contains("hoursAvailable"), closed);
    String closing =
        service(
            sample ->
                openOnSaturday(sample, Availability.Status.CLOSING, LocalDate.of(2026, 12, 31)));
    assertTrue(closing.contains("\"validThrough\":\"2026-12-31\""), closing);
  }

  private static void openOnSaturday(
      ServiceSample sample, Availability.Status status, LocalDate last) {
    sample.availability = new Availability(status, "", last);
    sample.opening =
        new OpeningTimes(
            List.of(SampleDirectory.line("10:00", "12:00", "", DayOfWeek.SATURDAY)), "");
  }

  @Test
  void namesOfPeopleStayOnThePage() {
    String data =
        service(
            sample ->
                sample.contacts =
                    List.of(new Contact("Jo Field", "Club leader", "01632 960001", "")));
    assertTrue(data.contains("\"contactType\":\"Club leader\",\"telephone\":\"01632 960001\""));
    assertFalse(data.contains("Jo Field"), data);
  }

  @Test
  void onlyPlacesThatFamiliesGoToArePlaces() {
    for (Location.Kind kind :
        List.of(Location.Kind.ONLINE, Location.Kind.PHONE, Location.Kind.HOME)) {
      Location location =
          new Location("Hall", kind, false, List.of(), "", null, null, List.of(), "");
      String data = service(sample -> sample.locations = List.of(location));
      assertFalse(data.contains("serviceLocation"), data);
    }
    String data = service(sample -> sample.locations = List.of(place("Hall", List.of("A", "B"))));
    assertTrue(data.contains("\"streetAddress\":\"A, B\",\"postalCode\":\"ZZ1 1ZZ\""), data);
  }

  @Test
  void pageSaysWhenItWasCheckedAndWhereItStands() {
    String data = service(sample -> {});
    assertTrue(data.contains("\"lastReviewed\":\"2026-09-01\""), data);
    assertTrue(data.contains("\"jobTitle\":\"Short breaks officer\""), data);
    assertTrue(
        data.contains("\"position\":1,\"name\":\"Home\",\"item\":\"" + BASE + "index.html\""),
        data);
    assertTrue(
        data.contains(
            "\"position\":5,\"name\":\"Play Club\",\"item\":\"" + BASE + "services/play.html\""),
        data);
  }

  @Test
  void pagesThatNobodyShallListHaveNone() {
    Map<String, String> data = data(SampleDirectory.full().plan());
    assertEquals("", data.getOrDefault("my-list.html", ""));
    assertEquals("", data.getOrDefault("404.html", ""));
    assertTrue(data.get("index.html").contains("\"@type\":\"WebSite\""));
    assertTrue(data.get("a-to-z.html").contains("\"@type\":\"WebPage\""));
  }

  private static String service(Consumer<ServiceSample> more) {
    SitePlan plan = new SampleDirectory().baseUrl(BASE).service("play", "Play Club", more).plan();
    return data(plan).get("services/play.html");
  }

  /** By path, without pages that have none. */
  private static Map<String, String> data(SitePlan plan) {
    StructuredData data = StructuredData.of(plan);
    Map<String, String> found = new TreeMap<>();
    for (PlannedPage page : plan.pages()) {
      if (!data.of(page).isEmpty()) {
        found.put(page.path().value(), data.of(page).html());
      }
    }
    return found;
  }

  /** Every text in it, as a program reads it. */
  private static List<String> values(String data) {
    List<String> values = new java.util.ArrayList<>();
    try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), data)) {
      while (parser.nextToken() != null) {
        values.add(parser.getString());
      }
    }
    return values;
  }
}
