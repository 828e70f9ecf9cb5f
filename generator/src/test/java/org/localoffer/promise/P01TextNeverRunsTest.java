package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

/**
 * P1: text in an entry never runs. Each hostile text is put into every text of every kind of entry;
 * a field refuses it with a finding at its line, or shows it as text.
 */
class P01TextNeverRunsTest {

  /** Fields in Markdown: their words are shown, their marks may be taken for marks. */
  private static final Set<String> MARKDOWN =
      Set.of(
          "site.paper-copies",
          "site.short-breaks",
          "site.adulthood",
          "site.young-people",
          "site.coverage",
          "site.how-to-complain",
          "site.other-way-how",
          "service.eligibility",
          "service.referral-how",
          "service.cost-note",
          "service.question-identify",
          "service.question-support",
          "organisation.description",
          "feedback.said",
          "feedback.we-did",
          "feedback2.said",
          "glossary.meaning",
          "timeline.what");

  /** What Markdown may make of a hostile text, beyond what pages have anyway. */
  private static final Set<String> HARMLESS =
      Set.of("em", "strong", "code", "pre", "blockquote", "hr", "ol", "ol start", "a title");

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "poster", "srcset");

  /** What browsers leave out of an address before they look what kind it is. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]");

  private static final Pattern RUNS_OR_LEAVES =
      Pattern.compile("(javascript|data|vbscript|file):|//", Pattern.CASE_INSENSITIVE);

  private static final Pattern FINDING = Pattern.compile("(?m)^content/(\\S+?):(\\d+):\\d+: error");

  @TempDir Path folder;

  private Set<String> ordinaryMarkup;
  private Set<String> shownFields;

  @BeforeEach
  void lookAtAnOrdinarySite() throws Exception {
    Path place = folder.resolve("ordinary");
    County county = County.withEveryField();
    county.writeTo(place.resolve("content"));
    assertEquals(0, Terminal.in(place).type("build").exitCode());
    PublishedSite site = PublishedSite.at(place.resolve("site-output"));
    ordinaryMarkup = markup(site.pages());
    ordinaryMarkup.addAll(HARMLESS);
    String words = words(site.pages());
    shownFields = new TreeSet<>();
    for (County.Place field : county.places().values()) {
      if (words.contains(county.textOf(field))) {
        shownFields.add(field.name());
      }
    }
  }

  @Test
  void everyFieldRefusesHostileTextOrShowsItAsText() throws Exception {
    int refused = 0;
    int shown = 0;
    for (int i = 0; i < HostileTexts.ALL.size(); i++) {
      Path place = folder.resolve("try-" + i);
      County county = County.withEveryField();
      setAll(county, HostileTexts.ALL.get(i));
      refused += buildWithoutWhatIsRefused(county, place);
      shown += assertHarmless(county, PublishedSite.at(place.resolve("site-output")));
    }
    assertTrue(refused > 1_000 && shown > 3_000, refused + " refused, " + shown + " shown");
  }

  private static void setAll(County county, String hostile) {
    for (County.Place place : county.places().values()) {
      String text = place.isMarkdown() ? hostile.strip() : hostile; // a block begins flush left
      county.text(place.name(), place.hasOwnForm() ? text : text + mark(place));
    }
  }

  /** Tells one text from another, so that it can be seen which of them is shown. */
  private static String mark(County.Place place) {
    return " z" + Integer.toHexString(place.name().hashCode());
  }

  /** Builds, taking back what was refused; how much that was. */
  private static int buildWithoutWhatIsRefused(County county, Path place) throws Exception {
    int refused = 0;
    for (int round = 0; round < 8; round++) {
      county.writeTo(place.resolve("content"));
      Answer answer = Terminal.in(place).type("build");
      assertFalse(answer.hasStackTrace(), answer::toString);
      if (answer.exitCode() == 0) {
        return refused;
      }
      assertEquals(1, answer.exitCode(), answer::toString);
      int before = refused;
      refused += takeBack(county, answer.err());
      assertTrue(refused > before, answer::toString);
    }
    throw new AssertionError("the hostile county cannot be built after eight rounds");
  }

  private static int takeBack(County county, String err) {
    Set<String> refused = new TreeSet<>();
    Matcher finding = FINDING.matcher(err);
    while (finding.find()) {
      refused.add(finding.group(1) + ":" + finding.group(2));
    }
    int count = 0;
    for (County.Place place : county.places().values()) {
      if (refused.contains(place.path() + ":" + place.line()) && county.isSet(place.name())) {
        county.reset(place.name());
        count++;
      }
    }
    return count;
  }

  /** How many hostile texts can be read on the pages. */
  private int assertHarmless(County county, PublishedSite site) {
    SortedMap<String, Document> pages = site.pages();
    TreeSet<String> strange = new TreeSet<>(markup(pages));
    strange.removeAll(ordinaryMarkup);
    assertEquals(Set.of(), strange, () -> "markup from " + county.written());
    pages.forEach(P01TextNeverRunsTest::assertNoScript);
    for (String path : site.files().keySet()) {
      if (path.startsWith("search/documents") || path.startsWith("search/words")) {
        String data = site.text(path);
        for (String danger : List.of("</script", "<!--", "\u2028", "\u2029")) {
          assertFalse(data.contains(danger), () -> path + " contains " + danger);
        }
      }
    }
    return countShown(county, words(pages));
  }

  private int countShown(County county, String words) {
    int shown = 0;
    List<String> lost = new ArrayList<>();
    for (County.Place place : county.places().values()) {
      if (!county.isSet(place.name())
          || place.hasOwnForm()
          || !shownFields.contains(place.name())) {
        continue;
      }
      boolean inMarkdown = place.isMarkdown() || MARKDOWN.contains(place.name());
      String wanted = inMarkdown ? mark(place).strip() : single(county.textOf(place));
      if (words.contains(wanted)) {
        shown++;
      } else {
        lost.add(place.name() + ": " + wanted);
      }
    }
    assertEquals(List.of(), lost);
    return shown;
  }

  private static String single(String text) {
    return text.strip().replaceAll("[ \\t\\n]+", " ");
  }

  /** The lines of words of all pages, each once: most of them are the same on every page. */
  private static String words(SortedMap<String, Document> pages) {
    Set<String> lines = new LinkedHashSet<>();
    pages.values().forEach(page -> PublishedSite.wordsOf(page).lines().forEach(lines::add));
    return String.join("\n", lines);
  }

  /** The kinds of elements, and of attributes on them. */
  private static Set<String> markup(SortedMap<String, Document> pages) {
    Set<String> kinds = new TreeSet<>();
    for (Document page : pages.values()) {
      for (Element element : page.getAllElements()) {
        kinds.add(element.normalName());
        for (Attribute attribute : element.attributes()) {
          kinds.add(element.normalName() + " " + attribute.getKey());
        }
      }
    }
    return kinds;
  }

  private static void assertNoScript(String path, Document page) {
    for (Element script : page.select("script")) {
      if (script.attributes().toString().equals(" type=\"application/ld+json\"")) {
        assertFalse(script.data().matches("(?s).*[<>&\u2028\u2029].*"), () -> path + ": " + script);
        continue; // data; what they say is looked at elsewhere
      }
      assertTrue(script.data().isBlank(), () -> path + ": " + script);
      assertTrue(
          script.attr("src").matches("(\\.\\./)*(assets|search)/[a-z0-9-]+\\.js"),
          () -> path + ": " + script);
    }
    for (Element element : page.getAllElements()) {
      if (element.normalName().equals("link") && element.attr("href").equals("data:,")) {
        continue; // keeps browsers from asking for a picture that does not exist
      }
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), () -> path + ": " + element);
        if (ADDRESSES.contains(attribute.getKey())) {
          String address = BLANKS.matcher(attribute.getValue()).replaceAll("");
          assertFalse(RUNS_OR_LEAVES.matcher(address).lookingAt(), () -> path + ": " + element);
        }
      }
    }
  }

  @Test
  void pagesOfHostileEntriesRunNothingInABrowser() throws Exception {
    Path place = folder.resolve("browsed");
    List<String> accepted = buildHostileCounty(place);
    PublishedSite site = PublishedSite.at(place.resolve("site-output"));
    try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
      browser.ignorePolicies();
      browser.beforeEachPage("window.alert = window.print = () => { window.trapped = true }");
      for (String path : site.pages().keySet()) {
        browser.open(place.resolve("site-output").resolve(path).toUri().toString());
        assertCalm(browser, path);
      }
      assertTrue(searchEverything(browser, place, accepted) > 40);
    }
  }

  /** A service for each hostile text that names take, and one with it everywhere. */
  private static List<String> buildHostileCounty(Path place) throws Exception {
    County county = County.withEveryField();
    for (int i = 0; i < HostileTexts.ALL.size(); i++) {
      county.file(
          "services/hostile/h-" + i + ".yaml",
          """
          name: «h%d.name»
          summary: «h%d.summary»
          organisation: star-trust
          categories: [fun]
          checked: {on: 2026-09-01}
          also_known_as: [«h%d.also»]
          locations: [{name: «h%d.place», kind: physical, area: north}]
          contacts: [{name: «h%d.contact»}]
          description: «h%d.description»
          """
              .replace("%d", Integer.toString(i)));
      for (String field : List.of("name", "summary", "also", "place", "contact", "description")) {
        county.text("h" + i + "." + field, HostileTexts.ALL.get(i).strip());
      }
    }
    setSome(county);
    buildWithoutWhatIsRefused(county, place);
    List<String> accepted = new ArrayList<>();
    for (int i = 0; i < HostileTexts.ALL.size(); i++) {
      if (county.isSet("h" + i + ".name")) {
        accepted.add(HostileTexts.ALL.get(i));
      }
    }
    return accepted;
  }

  /** Gives each place of the county another hostile text. */
  private static void setSome(County county) {
    int next = 0;
    for (County.Place place : county.places().values()) {
      if (!place.path().startsWith("services/hostile/")) {
        county.text(
            place.name(),
            HostileTexts.ALL.get(next++ % HostileTexts.ALL.size()).strip() + mark(place));
      }
    }
  }

  private static void assertCalm(Chromium browser, String path) {
    assertEquals(Boolean.FALSE, browser.value("'trapped' in window"), path);
    assertEquals(
        List.of(),
        browser.requests().stream().filter(request -> !request.startsWith("file:")).toList(),
        path);
    assertEquals(List.of(), browser.complaints(), path);
    assertEquals(
        List.of(),
        browser.listOfTexts(
            "[...document.querySelectorAll('a, area, form, button')]"
                + ".map(e => e.protocol || new URL(e.action || 'file:').protocol)"
                + ".filter(p => !['file:', 'https:', 'http:', 'mailto:', 'tel:'].includes(p))"),
        path);
  }

  /** Searches for each text; how many of them found something. */
  private static int searchEverything(Chromium browser, Path place, List<String> texts)
      throws InterruptedException {
    String page = place.resolve("site-output/search.html").toUri().toString();
    int found = 0;
    browser.open(page);
    for (String text : texts) {
      browser.value(
          "(() => { document.querySelector('[data-lo-status]').textContent = '';"
              + "const f = document.querySelector('main #search'); f.value = "
              + Chromium.literal(text)
              + "; f.form.requestSubmit(); })()");
      browser.until("document.querySelector('[data-lo-status]').textContent.includes('result')");
      Object results = browser.value("document.querySelectorAll('[data-lo-results] > li').length");
      found += ((Number) results).intValue() > 0 ? 1 : 0;
      assertCalm(browser, "search for " + text);
      assertEquals(
          List.of(),
          browser.listOfTexts(
              "[...document.querySelectorAll('[data-lo-results] *')].map(e => e.localName)"
                  + ".filter(n => !['li', 'h2', 'a', 'p', 'ul', 'dl', 'dt', 'dd', 'div', 'mark', 'span',"
                  + " 'strong', 'button'].includes(n))"));
    }
    return found;
  }
}
