package org.localoffer.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localoffer.promise.Browser;

/**
 * Nothing is lost however a page is stretched, and what is pressed is large enough for a finger:
 * WCAG 2.2, 1.4.4, 1.4.10, 1.4.12, 2.5.8; and nothing moves for those who cannot bear it (2.3.3).
 */
@ExtendWith(SampleSite.Given.class)
class RoomTest {

  /** The distances of WCAG 2.2, 1.4.12. */
  private static final String SPACED =
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
          + "p{margin-bottom:2em!important}";

  private static final String LARGE = "html{font-size:200%!important}";

  private static PageReader reader;

  @BeforeAll
  static void browserIsReady(PageReader given) throws Exception {
    reader = given;
    reader.browser().ignorePolicies();
  }

  @EveryKind
  void nothingIsLostAndEveryTargetIsLargeEnough(PageKind kind) throws Exception {
    reader.usesAWideScreen();
    reader.browser().prefer(Scheme.LIGHT.features);
    reader.opens(kind);
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Scheme scheme : List.of(Scheme.LIGHT, Scheme.RIGHT_TO_LEFT)) {
      reader.sees(scheme);
      look(found, scheme + " wide", 1280, 900, 1);
      look(found, scheme + " phone", 360, 640, 1);
      look(found, scheme + " narrow", 320, 256, 1);
      look(found, scheme + " zoomed to 400%", 320, 256, 4);
    }
    assertEquals(Map.of(), found);
  }

  @EveryKind
  void largeAndSpacedTextIsNotLost(PageKind kind) throws Exception {
    reader.usesAWideScreen();
    reader.browser().prefer(Scheme.LIGHT.features);
    reader.opens(kind);
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (int width : List.of(1280, 360)) {
      reader.browser().resize(width, 900);
      for (Map.Entry<String, String> sheet : Map.of("large", LARGE, "spaced", SPACED).entrySet()) {
        reader
            .browser()
            .value(
                "(window.sheet = document.createElement('style'), sheet.textContent = "
                    + Browser.literal(sheet.getValue())
                    + ", void document.head.append(sheet))");
        note(found, sheet.getKey() + " at " + width, reader.faults("lost()"));
        reader.browser().value("void sheet.remove()");
      }
    }
    assertEquals(Map.of(), found);
  }

  @EveryKind
  void nothingMovesAndNothingLosesItsEdgeOrItsPlace(PageKind kind) throws Exception {
    reader.usesAWideScreen();
    reader.browser().prefer(Map.of("prefers-reduced-motion", "reduce"));
    reader.opens(kind);
    Map<String, List<String>> found = new LinkedHashMap<>();
    note(found, "reduced motion", reader.faults("moving()"));
    note(found, "order", reader.faults("reordered()"));
    note(found, "languages", reader.faults("foreign()"));
    reader.sees(Scheme.FORCED_COLOURS);
    note(found, "forced colours", reader.faults("edgeless()"));
    note(found, "own colours", reader.faults("unforced()"));
    assertEquals(Map.of(), found);
  }

  @Test
  void lossIsFound() throws Exception {
    reader.usesAWideScreen();
    reader.browser().prefer(Scheme.LIGHT.features);
    reader.opens(PageKinds.ALL.getLast());
    List<String> overlooked = new ArrayList<>();
    for (String plant :
        List.of(
            "lost()|<p style='inline-size:3000px'>Words</p>",
            "lost()|<p style='overflow:hidden;block-size:1em'>Words<br>words<br>words</p>",
            "lost()|<p style='margin:0;line-height:1'>Words</p>"
                + "<p style='margin:-1em 0 0;line-height:1'>Other words</p>",
            "smallTargets()|<p><button style='all:unset;font-size:9px'>x</button>"
                + "<button style='all:unset;font-size:9px'>y</button></p>",
            "reordered()|<p style='display:flex'><b style='order:2'>x</b><i>y</i></p>",
            "moving()|<p style='transition:color 1s'>Words</p>",
            "edgeless()|<button style='border:0'>Words</button>",
            "unforced()|<p style='forced-color-adjust:none'>Words</p>",
            "foreign()|<p>نادي</p>",
            "foreign()|<p lang='english'>Words</p>")) {
      String[] parts = plant.split("\\|");
      reader.plants(parts[1], "document.querySelector(\'main\')");
      if (reader.faults(parts[0]).isEmpty()) {
        overlooked.add(plant);
      }
      reader.weeds();
    }
    assertEquals(List.of(), overlooked);
    assertTrue(reader.faults("lost()").isEmpty());
  }

  private static void look(
      Map<String, List<String>> found, String how, int width, int height, int dots) {
    reader.browser().resize(width, height, dots);
    note(found, how, reader.faults("lost()"));
    note(found, how + ", targets", reader.faults("smallTargets()"));
  }

  private static void note(Map<String, List<String>> found, String how, List<String> faults) {
    if (!faults.isEmpty()) {
      found.put(how, faults);
    }
  }
}
