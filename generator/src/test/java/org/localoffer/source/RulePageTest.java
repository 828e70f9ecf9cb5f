package org.localoffer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.localoffer.diagnostic.RuleId;

class RulePageTest {

  @Test
  void editorsSeeThePageWithoutWhatServesTheTest() {
    RulePage page =
        new RulePage(
            """
            # LO-AGE-02: The oldest age is below the youngest

            Nobody fits.

            <!-- without site.yaml -->

            ~~~yaml services/club.yaml
            <!-- a remark in the example -->
            ages: {from: 11, to: 4}   # EXPECT LO-AGE-02


            name: "#1 Club" # a remark
            <a href="x">y</a> <!-- EXPECT LO-SITE-01 -->
            ~~~
            """);
    assertEquals("The oldest age is below the youngest", page.title());
    assertEquals(
        """
        # LO-AGE-02: The oldest age is below the youngest

        Nobody fits.

        ~~~yaml services/club.yaml
        <!-- a remark in the example -->
        ages: {from: 11, to: 4}


        name: "#1 Club" # a remark
        <a href="x">y</a>
        ~~~
        """,
        page.text());
  }

  @Test
  void everyRuleHasAPageAndOtherNamesHaveNone() {
    assertTrue(RulePage.exists(new RuleId("LO-FILE-01")));
    RuleId unknown = new RuleId("LO-NONE-99");
    assertFalse(RulePage.exists(unknown));
    assertThrows(IllegalStateException.class, () -> RulePage.of(unknown));
  }
}
