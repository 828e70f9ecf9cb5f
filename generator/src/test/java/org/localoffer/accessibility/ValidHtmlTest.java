package org.localoffer.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localoffer.promise.PublishedSite;

/** Every page of the sample county is valid HTML. */
@ExtendWith(SampleSite.Given.class)
class ValidHtmlTest {

  /**
   * A warning and no error: a service may be open on the same days at other hours in the holidays,
   * and each row says when.
   */
  private static final String SAME_DAYS = "Duplicate “dt” name “Monday";

  /**
   * A warning, and right of scripts alone: a block of data never runs, so that no policy asks about
   * it (HTML, "prepare the script element"). Whether a page holds other inline scripts is looked at
   * here.
   */
  private static final String INLINE_SCRIPT = "Inline script violates Content Security Policy";

  @Test
  void nuCheckerFindsNothingOnAnyPage(SampleSite site) throws Exception {
    SortedMap<String, byte[]> pages = pages(site);
    assertTrue(pages.size() > PageKinds.ALL.size(), () -> "only " + pages.keySet());
    assertEquals(List.of(), findings(pages));
  }

  @Test
  void nuCheckerFindsWhatIsWrong(SampleSite site) throws Exception {
    String page = new String(pages(site).get("index.html"), StandardCharsets.UTF_8);
    SortedMap<String, byte[]> spoilt = new TreeMap<>();
    spoilt.put("nested.html", spoilt(page, "<ul><li><a href=''><button></button></a></ul>"));
    spoilt.put("role.html", spoilt(page, "<p aria-pressed=true>Words</p>"));
    spoilt.put("twice.html", spoilt(page, "<p id=main-content>Words</p>"));
    spoilt.put("script.html", spoilt(page, "<script>document.title</script>"));
    spoilt.put("whole.html", page.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of("nested.html", "role.html", "script.html", "twice.html"),
        findings(spoilt).stream()
            .map(finding -> finding.replaceFirst(":.*", ""))
            .distinct()
            .toList());
  }

  private static List<String> findings(SortedMap<String, byte[]> pages) throws Exception {
    return NuChecker.findings(pages).stream()
        .filter(finding -> !finding.contains(SAME_DAYS))
        .filter(
            finding ->
                !finding.contains(INLINE_SCRIPT)
                    || runsInline(pages.get(finding.substring(0, finding.indexOf(':')))))
        .toList();
  }

  private static boolean runsInline(byte[] page) {
    return !Jsoup.parse(new String(page, StandardCharsets.UTF_8))
        .select("script:not([src]):not([type=application/ld+json])")
        .isEmpty();
  }

  private static byte[] spoilt(String page, String fault) {
    return page.replace("</main>", fault + "</main>").getBytes(StandardCharsets.UTF_8);
  }

  private static SortedMap<String, byte[]> pages(SampleSite site) throws Exception {
    SortedMap<String, byte[]> pages = new TreeMap<>(PublishedSite.at(site.folder()).files());
    pages.keySet().removeIf(path -> !path.endsWith(".html"));
    return pages;
  }
}
