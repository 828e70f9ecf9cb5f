package org.localoffer.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.localoffer.promise.Browser;

/**
 * Somebody with a keyboard alone reaches everything, in the order of the document and back, sees
 * where they are, and gets out again (WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11).
 */
@ExtendWith(SampleSite.Given.class)
class KeyboardTest {

  private static PageReader reader;

  @BeforeAll
  static void browserIsReady(PageReader given) {
    reader = given;
  }

  @EveryKind
  void tabGoesThroughThePageAndBack(PageKind kind) throws Exception {
    reader.browser().prefer(Scheme.LIGHT.features);
    reader.opens(kind);
    assertEquals(List.of(), walk(true));
  }

  /** The walk at the width of a phone: what is folded up or stuck there is so for this hand too. */
  @EveryKind
  void tabGoesThroughThePageOnANarrowScreen(PageKind kind) throws Exception {
    reader.browser().prefer(Scheme.LIGHT.features);
    reader.browser().resize(320, 500);
    try {
      reader.opens(kind);
      assertEquals(List.of(), walk(false));
    } finally {
      reader.usesAWideScreen();
    }
  }

  /**
   * What looks alike and stands in the same part of a page is photographed once; the walks above
   * have shown that it can be reached.
   */
  @Test
  void focusCanBeSeen() throws Exception {
    Set<String> looked = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (PageKind kind : PageKinds.ALL) {
      reader.opens(kind);
      begin();
      List<String> looks = reader.faults("looks()");
      List<Integer> fresh =
          IntStream.range(0, looks.size()).filter(i -> looked.add(looks.get(i))).boxed().toList();
      for (Scheme scheme : fresh.isEmpty() ? new Scheme[0] : Scheme.values()) {
        reader.sees(scheme);
        for (int index : fresh) {
          reader.browser().value("probe.focus(" + index + ")");
          reader
              .faults("unreadable()")
              .forEach(fault -> faults.add(kind + ", " + scheme + ": " + fault));
          FocusPicture.fault(reader, Stop.read(reader))
              .ifPresent(fault -> faults.add(kind + ", " + scheme + ": " + fault));
        }
      }
    }
    assertTrue(looked.size() > 20, () -> "only " + looked);
    assertEquals(List.of(), faults);
  }

  @Test
  void walkFindsWhatIsWrong() throws Exception {
    Map<String, String> plants =
        Map.of(
            "<a href='#x' tabindex='5'>x</a>",
            "out of order",
            "<button id='trap' onkeydown='event.preventDefault()'>x</button>",
            "trap",
            "<div style='position:relative'><button>x</button><p style='position:absolute;inset:0;margin:0;"
                + "background:red'></p></div>",
            "covered");
    for (Map.Entry<String, String> plant : plants.entrySet()) {
      reader.browser().ignorePolicies();
      reader.browser().prefer(Scheme.LIGHT.features);
      reader.opens(PageKinds.ALL.getLast());
      reader
          .browser()
          .value(
              "void document.querySelector('main').insertAdjacentHTML('beforeend', "
                  + Browser.literal(plant.getKey())
                  + ")");
      assertTrue(!walk(true).isEmpty(), plant::getValue);
    }
  }

  @Test
  void pictureFindsAFocusThatNobodySees() throws Exception {
    reader.browser().prefer(Scheme.LIGHT.features);
    reader.opens(PageKinds.ALL.getLast());
    reader
        .browser()
        .value(
            "void document.querySelectorAll('a').forEach((each) => { each.style.all = 'unset' })");
    begin();
    reader.browser().value("probe.focus(1)");
    assertTrue(FocusPicture.fault(reader, Stop.read(reader)).isPresent());
    reader
        .browser()
        .value(
            "document.querySelectorAll('a').forEach((each) => { each.style.cssText ="
                + " 'color: #fff; background-color: #fd0' }), probe.focus(1)");
    assertTrue(!reader.faults("unreadable()").isEmpty());
  }

  private static int begin() {
    return ((Number) reader.browser().value("probe.begin()")).intValue();
  }

  /**
   * Presses Tab until the page ends, and perhaps Shift and Tab until it begins.
   *
   * @return what went wrong
   */
  private static List<String> walk(boolean andBack) {
    int count = begin();
    assertTrue(count > 5, () -> "only " + count);
    List<Integer> there = IntStream.range(-1, count).boxed().toList();
    List<String> faults = new ArrayList<>(go(false, there));
    if (andBack && faults.isEmpty()) {
      faults.addAll(go(true, there.subList(1, there.size()).reversed()));
    }
    return faults;
  }

  /** Goes from the first of these stops to the last; what is wrong at the first that is. */
  private static List<String> go(boolean back, List<Integer> way) {
    reader.browser().value("probe.leaveATrail()");
    reader.browser().press(Browser.Key.TAB, way.size() - 1, back);
    List<Stop> trail = Stop.trail(reader);
    for (int i = 0; i < Math.min(way.size(), trail.size()); i++) {
      Stop stop = trail.get(i);
      if (stop.index() != way.get(i)) {
        return List.of(
            (back ? "Shift and Tab" : "Tab")
                + " leads to "
                + stop.name()
                + ", not to "
                + reader.browser().value("probe.nameOf(" + way.get(i) + ")"));
      }
      if (!stop.faults().isEmpty()) {
        return stop.faults();
      }
    }
    return trail.size() == way.size()
        ? List.of()
        : List.of("the focus left the page after " + trail.getLast().name());
  }
}
