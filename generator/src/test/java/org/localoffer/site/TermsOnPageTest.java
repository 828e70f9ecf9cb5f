package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.GlossaryTerm;
import org.localoffer.directory.RichText;
import org.localoffer.directory.SafeHtml;

class TermsOnPageTest {

  private final TermsOnPage page =
      new TermsOnPage(
          new GlossaryIndex(
              List.of(
                  term("EHC plan", "EHCP", "education, health and care plan"),
                  term("EHC needs assessment"),
                  term("Direct payment"),
                  term("ADHD", "ADD"),
                  term("Carer's assessment"),
                  term("Q&A"))));

  @Test
  void firstUseLeadsToTheMeaningAndLaterOnesAreLeftAlone() {
    assertEquals(
        "<p>" + marked("ehc-plan", "EHC plan") + " or EHC plan?</p>",
        mark("<p>EHC plan or EHC plan?</p>"));
    assertEquals("<p>No EHC plan.</p>", mark("<p>No EHC plan.</p>"));
  }

  @Test
  void anotherSpellingIsTheSameWord() {
    assertEquals("<p>" + marked("ehc-plan", "EHCP") + "</p>", mark("<p>EHCP</p>"));
    assertEquals("<p>EHC plan</p>", mark("<p>EHC plan</p>"));
    assertEquals(List.of("EHC plan"), terms());
  }

  @Test
  void longestPhraseWins() {
    assertEquals(
        "<p>" + marked("ehc-needs-assessment", "EHC needs assessment") + "</p>",
        mark("<p>EHC needs assessment</p>"));
  }

  @Test
  void capitalsCountInAcronymsAlone() {
    assertEquals("<p>Please add a drink.</p>", mark("<p>Please add a drink.</p>"));
    assertEquals(
        "<p>" + marked("direct-payment", "direct payments") + "</p>",
        mark("<p>direct payments</p>"));
  }

  @Test
  void pluralIsTheSameWordButALongerWordIsNot() {
    assertEquals("<p>Direct paymentsystem, EHCPx</p>", mark("<p>Direct paymentsystem, EHCPx</p>"));
    assertEquals(
        "<p>Two " + marked("ehc-plan", "EHC plans") + "</p>", mark("<p>Two EHC plans</p>"));
  }

  @Test
  void phraseMayBreakOverALineAndHaveEitherApostrophe() {
    assertEquals(
        "<p>" + marked("direct-payment", "direct\npayment") + "</p>",
        mark("<p>direct\npayment</p>"));
    assertEquals(
        "<p>" + marked("carer-s-assessment", "carer’s assessment") + "</p>",
        mark("<p>carer’s assessment</p>"));
  }

  @Test
  void markupIsNoPlaceForAnExplanation() {
    String html =
        "<h2 id=\"h-ehcp\">EHCP</h2><p><a href=\"EHCP\">EHCP <strong>EHCP</strong></a>"
            + "<code>EHCP</code> &EHCP; x</p><table><tr><th>EHCP</th></tr></table>";
    SafeHtml source = new SafeHtml(html);
    assertSame(source, page.marked(source));
    assertEquals(List.of(), terms());
  }

  @Test
  void termsWithSignsAreFoundAsHtmlWritesThem() {
    assertEquals("<p>" + marked("q-a", "Q&amp;A") + "</p>", mark("<p>Q&amp;A</p>"));
  }

  private List<String> terms() {
    return page.entries().stream().map(entry -> entry.term().term()).toList();
  }

  private String mark(String html) {
    return page.marked(new SafeHtml(html)).html();
  }

  private static String marked(String anchor, String words) {
    return "<a class=\"lo-term\" data-module=\"lo-term\" href=\"#term_"
        + anchor
        + "\">"
        + words
        + "</a>";
  }

  private static GlossaryTerm term(String term, String... also) {
    return new GlossaryTerm(term, List.of(also), RichText.EMPTY, null);
  }
}
