package org.localoffer.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
  private static final List<String> ACCEPTED = List.of("Duplicate “dt” name “Monday");

  @Test
  void nuCheckerFindsNothingOnAnyPage(SampleSite site) throws Exception {
    SortedMap<String, byte[]> pages = pages(site);
    assertTrue(pages.size() > PageKinds.ALL.size(), () -> "only " + pages.keySet());
    assertEquals(
        List.of(),
        NuChecker.findings(pages).stream()
            .filter(finding -> ACCEPTED.stream().noneMatch(finding::contains))
            .toList());
  }

  @Test
  void nuCheckerFindsWhatIsWrong(SampleSite site) throws Exception {
    String page = new String(pages(site).get("index.html"), StandardCharsets.UTF_8);
    SortedMap<String, byte[]> spoilt = new TreeMap<>();
    spoilt.put("nested.html", spoilt(page, "<ul><li><a href=''><button></button></a></ul>"));
    spoilt.put("role.html", spoilt(page, "<p aria-pressed=true>Words</p>"));
    spoilt.put("twice.html", spoilt(page, "<p id=main-content>Words</p>"));
    spoilt.put("whole.html", page.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of("nested.html", "role.html", "twice.html"),
        NuChecker.findings(spoilt).stream()
            .map(finding -> finding.replaceFirst(":.*", ""))
            .distinct()
            .toList());
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
