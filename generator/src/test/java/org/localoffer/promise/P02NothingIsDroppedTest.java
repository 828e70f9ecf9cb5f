package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

/** P2: no entry is ever dropped or changed in silence, and nothing private gets out. */
class P02NothingIsDroppedTest {

  /** The lists of whose first term every other word is searched, and that the star club names. */
  private static final List<String> SEARCHED =
      List.of(
          "category", "need", "stage", "area", "access", "funding", "breaks", "outcome", "setting");

  @TempDir Path folder;

  /**
   * Fields that no page shows in their own words, with the reason. A field that is shown after all
   * fails the test, as does one that is neither shown nor listed.
   */
  private static Map<String, String> notShown() {
    Map<String, String> reasons = new TreeMap<>();
    reasons.put("site.short-name", "the full name is shown everywhere");
    reasons.put("site.brand-colour", "is in the style sheet");
    reasons.put("service.checked-on", "is shown as 1 September 2026");
    reasons.put("service.opens", "is shown as 10am");
    reasons.put("site.task-search", "is in the address of a link");
    for (String list : List.of("category", "need", "stage", "level", "area", "outcome")) {
      reasons.put(list + ".also", "other words for a term are searched, not shown");
    }
    for (String list :
        List.of(
            "access",
            "route",
            "funding",
            "breaks",
            "setting",
            "plan",
            "kind",
            "diagnosis",
            "question")) {
      reasons.put(list + ".description", "these terms have no page of their own");
      reasons.put(
          list + ".also",
          SEARCHED.contains(list)
              ? "other words for a term are searched, not shown"
              : "these terms say what an entry asks of families, not what it is");
    }
    for (String list : List.of("funding2", "breaks2", "setting2", "plan2", "kind2")) {
      reasons.put(list + ".name", "no entry of this county has the term");
    }
    reasons.put("diagnosis2.name", "no entry of this county has the term");
    reasons.put("search.say", "is what families say; the search reads it");
    reasons.put("search.means", "is what families mean; the search reads it");
    return reasons;
  }

  @Test
  void everyPublicFieldIsOnAPage() throws Exception {
    County county = County.withEveryField();
    String words = wordsOf(build(county));
    TreeSet<String> missing = new TreeSet<>();
    for (County.Place place : county.places().values()) {
      if (!place.name().startsWith("private.") && !words.contains(county.textOf(place))) {
        missing.add(place.name());
      }
    }
    assertEquals(notShown().keySet(), missing);
  }

  @Test
  void datesTimesAgesAndMoneyAreShownInWords() throws Exception {
    PublishedSite site = build(County.withEveryField());
    String service = PublishedSite.wordsOf(site.pages().get("services/star-club.html"));
    for (String words :
        List.of("1 September 2026", "10am", "5 to 11", "£4.50", "Marker access name", "Saturday")) {
      assertTrue(service.contains(words), words + " is not in\n" + service);
    }
    String advice = PublishedSite.wordsOf(site.pages().get("services/advice.html"));
    assertTrue(advice.contains("from birth") || advice.contains("From birth"), advice);
    String sheet =
        site.files().keySet().stream()
            .filter(path -> path.endsWith(".css"))
            .findAny()
            .orElseThrow();
    assertTrue(site.text(sheet).contains("--lo-brand:#1d5a4c"));
  }

  @Test
  void wordsOfTermsAreSearched() throws Exception {
    County county = County.withEveryField();
    for (String list : SEARCHED) {
      county.text(list + ".also", "Quokka" + list);
    }
    build(county);
    for (String list : SEARCHED) {
      Answer answer = Terminal.in(folder).type("search", "quokka" + list);
      assertTrue(answer.out().contains("services/star-club.html"), list + ": " + answer);
    }
  }

  @Test
  void nothingPrivateIsInAnyFile() throws Exception {
    County county = County.withEveryField();
    PublishedSite site = build(county);
    List<String> secrets = new ArrayList<>(List.of("52.987", "0.1234"));
    for (County.Place place : county.places().values()) {
      if (place.name().startsWith("private.")) {
        secrets.add(county.textOf(place));
      }
    }
    secrets.addAll(List.of("01632960999", "01632960888", "ZZ97QX", "7QX", "private-person"));
    assertTrue(secrets.size() >= 17, secrets::toString);
    TreeMap<String, List<String>> told = new TreeMap<>();
    site.files()
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
              for (String secret : secrets) {
                if (text.contains(secret.toLowerCase(Locale.ROOT))) {
                  told.computeIfAbsent(path, key -> new ArrayList<>()).add(secret);
                }
              }
            });
    assertEquals(Map.of(), told);
    assertTrue(
        site.text("services/hidden-home.html").contains("ZZ9"),
        "the outward part of a postcode may be told");
  }

  @Test
  void nothingPrivateIsFoundBySearching() throws Exception {
    County county = County.withEveryField();
    county.text("private.notes", "Wombatnotes").text("private.contact-name", "Wombatcontact");
    county.text("private.address", "Wombataddress").text("private.location-name", "Wombatplace");
    build(county);
    for (String secret : List.of("notes", "contact", "address", "place")) {
      Answer answer = Terminal.in(folder).type("search", "wombat" + secret);
      assertTrue(answer.out().startsWith("Nothing was found"), answer::toString);
    }
  }

  @Test
  void oddHonestNamesAreShownExactly() throws Exception {
    County county = County.withEveryField();
    for (int i = 0; i < NaughtyStrings.HONEST.size(); i++) {
      county.file("services/odd/odd-" + i + ".yaml", plainService(NaughtyStrings.HONEST.get(i)));
    }
    PublishedSite site = build(county);
    Map<String, Document> pages = site.pages();
    StringBuilder listed = new StringBuilder();
    pages.forEach((path, page) -> listed.append(path.startsWith("a-to-z") ? page.wholeText() : ""));
    for (int i = 0; i < NaughtyStrings.HONEST.size(); i++) {
      String name = NaughtyStrings.HONEST.get(i);
      Document page = pages.get("services/odd-" + i + ".html");
      assertEquals(name, page.expectFirst("h1").wholeText().strip());
      assertTrue(page.expectFirst("title").wholeText().startsWith(name), page.title());
      assertTrue(page.body().wholeText().contains("About " + name + "."), name);
      assertTrue(listed.indexOf(name) >= 0, () -> name + " is not in the A to Z");
    }
  }

  @Test
  void namesWithInvisibleCharactersAreRefusedOrShownExactly() throws Exception {
    int refused = 0;
    for (String name : NaughtyStrings.INVISIBLE) {
      County county = County.withEveryField().file("services/odd.yaml", plainService(name));
      Path place = folder.resolve("try-" + NaughtyStrings.INVISIBLE.indexOf(name));
      county.writeTo(place.resolve("content"));
      Answer answer = Terminal.in(place).type("build");
      assertFalse(answer.hasStackTrace(), answer::toString);
      if (answer.exitCode() == 1) {
        assertTrue(answer.err().contains("content/services/odd.yaml:"), answer::toString);
        refused++;
      } else {
        assertEquals(0, answer.exitCode(), answer::toString);
        PublishedSite site = PublishedSite.at(place.resolve("site-output"));
        Document page = site.pages().get("services/odd.html");
        assertEquals(name, page.expectFirst("h1").wholeText().strip(), answer::toString);
      }
    }
    assertTrue(refused > 0, "nothing was refused");
  }

  static String plainService(String name) {
    return """
    name: NAME
    summary: SUMMARY
    organisation: star-trust
    categories: [help]
    checked: {on: 2026-09-01}
    """
        .replace("NAME", County.quoted(name))
        .replace("SUMMARY", County.quoted("About " + name + "."));
  }

  private static String wordsOf(PublishedSite site) {
    StringBuilder words = new StringBuilder();
    site.pages().values().forEach(page -> words.append(PublishedSite.wordsOf(page)));
    return words.toString();
  }

  private PublishedSite build(County county) throws Exception {
    return PublishedSite.at(county.buildIn(folder));
  }
}
