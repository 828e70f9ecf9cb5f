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
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal;

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
      HostileCounty.setAll(county, HostileTexts.ALL.get(i));
      refused += HostileCounty.buildWithoutWhatIsRefused(county, place);
      shown += assertHarmless(county, PublishedSite.at(place.resolve("site-output")));
    }
    assertTrue(refused > 1_000 && shown > 3_000, refused + " refused, " + shown + " shown");
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
      String wanted = inMarkdown ? HostileCounty.mark(place).strip() : single(county.textOf(place));
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
}
