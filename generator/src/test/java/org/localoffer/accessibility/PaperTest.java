package org.localoffer.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of page on paper: nothing to press, the addresses of links, all that was closed. */
@ExtendWith(SampleSite.Given.class)
class PaperTest {

  /** A4 between the margins of the print sheet, in CSS pixels. */
  private static final int WIDTH = 672;

  private static PageReader reader;

  @BeforeAll
  static void browserIsReady(PageReader given) throws Exception {
    reader = given;
    reader.browser().ignorePolicies();
    reader.browser().resize(WIDTH, 1000);
    reader.browser().showAsOn("print");
  }

  @EveryKind
  void pageIsFitForPaper(PageKind kind) throws Exception {
    reader.opens(kind);
    List<String> faults = new ArrayList<>(reader.faults("onPaper()"));
    faults.addAll(reader.faults("lost()"));
    assertEquals(List.of(), faults);
  }

  @Test
  void whatIsNotForPaperIsFound() throws Exception {
    reader.opens(PageKinds.ALL.getLast());
    for (String plant :
        List.of(
            "<nav aria-label='x' style='display:block'><a href='x.html'>Words</a></nav>",
            "<button style='display:block'>Words</button>",
            "<a href='https://www.example.org/'>Words</a>",
            "<h2 style='break-after:auto'>Words</h2>",
            "<details><summary>Words</summary><p style='display:none'>Closed</p></details>")) {
      reader.plants(plant, "document.querySelector(\'main\')");
      assertTrue(!reader.faults("onPaper()").isEmpty(), plant);
      reader.weeds();
    }
    assertEquals(List.of(), reader.faults("onPaper()"));
  }
}
