package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localoffer.render.AssetNames;
import org.localoffer.render.Assets;
import org.localoffer.render.PageRenderer;
import org.localoffer.render.PreviewSite;
import org.localoffer.render.TemplateSet;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.SitePlan;
import org.localoffer.site.SitePlanner;
import org.localoffer.words.Words;

/**
 * The sample county as a site from right to left, whose language has six plural forms: the program
 * says nothing in English, wherever it says something.
 */
class SiteInAnotherLanguageTest {

  /** Pages of each kind that are looked at; a kind has up to three hundred. */
  private static final int OF_EACH_KIND = 12;

  /** A run of words in Latin letters. */
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin} ’'-]*");

  /** An address as it is printed. */
  private static final Pattern ADDRESS = Pattern.compile("\\S+\\.example/\\S*");

  /** Words that are not language: types of files and names of formats. */
  private static final List<String> NO_LANGUAGE = List.of("pdf", "qr");

  private static Map<String, Document> pages;
  private static String content;

  @BeforeAll
  static void buildTheCounty() throws IOException {
    Words words = PseudoArabic.words();
    SitePlan plan = SitePlanner.plan(SampleCounty.directory(), SampleCounty.DAY, Map.of(), words);
    TemplateSet templates = PreviewSite.templates(Path.of("..", "templates"));
    AssetNames names = Assets.of(templates, PreviewSite.govukCss(), null, true, words).names();
    PageRenderer renderer = new PageRenderer(templates, words, names);
    Map<String, Integer> ofKind = new HashMap<>();
    pages = new TreeMap<>();
    for (PlannedPage page : plan.pages()) {
      if (ofKind.merge(page.view().template(), 1, Integer::sum) <= OF_EACH_KIND) {
        pages.put(page.path().value(), Jsoup.parse(renderer.render(page).text()));
      }
    }
    assertTrue(ofKind.size() > 20, ofKind::toString);
    content = content();
  }

  @Test
  void everyPageIsInItsLanguageFromRightToLeft() {
    pages.forEach(
        (path, page) -> {
          Element html = page.selectFirst("html");
          assertEquals("ar", html.attr("lang"), path);
          assertEquals("rtl", html.attr("dir"), path);
        });
  }

  @Test
  void nothingInEnglishIsLeftBesideTheContent() {
    Map<String, String> found = new TreeMap<>();
    pages.forEach(
        (path, page) -> {
          for (String text : texts(page)) {
            for (MatchResult run :
                LATIN.matcher(ADDRESS.matcher(text).replaceAll("")).results().toList()) {
              String words = normal(run.group());
              if (words.length() > 1 && !NO_LANGUAGE.contains(words) && !content.contains(words)) {
                found.putIfAbsent(words, path + ": " + text);
              }
            }
          }
        });
    assertEquals(Map.of(), found);
  }

  /** Else the test before would pass for pages that say nothing. */
  @Test
  void whatTheProgramSaysIsInTheOtherLanguage() {
    String home = pages.get("index.html").text();
    assertTrue(home.contains(PseudoArabic.translated("Search")), home);
    assertFalse(content.contains("skip to main content"));
  }

  @Test
  void pluralsHaveTheFormOfTheirNumber() {
    PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag("ar"));
    Pattern count = Pattern.compile("([٠-٥])(\\d+) " + PseudoArabic.translated("services") + "\\b");
    Map<String, Integer> seen = new TreeMap<>();
    pages.forEach(
        (path, page) -> {
          for (MatchResult hit : count.matcher(page.text()).results().toList()) {
            String form = rules.select(Integer.parseInt(hit.group(2)));
            assertEquals(PseudoArabic.FORMS.get(form), hit.group(1), path + ": " + hit.group());
            seen.merge(form, 1, Integer::sum);
          }
        });
    assertTrue(
        seen.keySet().containsAll(List.of("one", "two", "few", "many")), () -> seen.toString());
  }

  @Test
  void phoneNumbersKeepTheirOrder() {
    int phones = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element phone : page.getValue().select("footer a[href^=tel:]")) {
        assertEquals(1, phone.select("bdi").size(), page.getKey());
        phones++;
      }
    }
    assertTrue(phones >= pages.size());
  }

  /** What is read or heard on a page, and what it says of itself. */
  private static List<String> texts(Document page) {
    List<String> texts = new ArrayList<>();
    page.traverse(
        (NodeVisitor)
            (node, depth) -> {
              if (node instanceof TextNode text && !text.isBlank()) {
                texts.add(text.text());
              }
            });
    for (String attribute : List.of("aria-label", "alt", "title", "placeholder")) {
      page.select("[" + attribute + "]").forEach(one -> texts.add(one.attr(attribute)));
    }
    texts.add(page.select("meta[name=description]").attr("content"));
    return texts;
  }

  private static String normal(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Everything that the county has written, and the questions that the program lends it. */
  private static String content() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SampleCounty.CONTENT)) {
      for (Path file : files.filter(SiteInAnotherLanguageTest::isText).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    for (String lent : List.of("diagnosis", "questions")) {
      String path = "org/localoffer/content/vocabulary/" + lent + ".yaml";
      try (InputStream in = Words.class.getClassLoader().getResourceAsStream(path)) {
        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    String plain = all.toString().replaceAll("\\]\\([^)]*\\)|[*\\[\\]_\"`]", "").replace("''", "'");
    return normal(plain);
  }

  private static boolean isText(Path file) {
    return file.toString().matches(".*\\.(yaml|md|csv)");
  }
}
