package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Visibility;
import org.localoffer.site.view.Fact;
import org.localoffer.site.view.GuidePage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.ServicePage;

/** Texts of editors on the pages of a plan: links, directives and the steps of guides. */
class TextsOnPagesTest {

  private final SampleDirectory sample = new SampleDirectory();

  private final PlannedSample planned = new PlannedSample(sample);

  @Test
  void linksBetweenEntriesFitThePageThatTheyStandOn() {
    sample
        .service("target", "Target")
        .guide(
            SampleDirectory.guide(
                "guide",
                "Guide",
                RichText.EMPTY,
                SampleDirectory.step(
                    1,
                    "ask",
                    "Ask",
                    SampleDirectory.text(
                        "<a href=\"entry:services/target#h-x\">a</a>"
                            + "<a href=\"entry:categories/short-breaks/clubs\">b</a>"
                            + "<a href=\"entry:guides/guide/ask\">c</a>"
                            + "<a href=\"entry:documents/form.pdf\">d</a>"
                            + "<a href=\"#h-y\">e</a>"))));
    GuidePage step = (GuidePage) planned.view("guides/guide/ask.html");
    assertEquals(
        "<a href=\"../../services/target.html#h-x\">a</a>"
            + "<a href=\"../../categories/short-breaks/clubs.html\">b</a>"
            + "<a href=\"../../guides/guide/ask.html\">c</a>"
            + "<a href=\"../../documents/form.pdf\">d</a>"
            + "<a href=\"#h-y\">e</a>",
        step.body().parts().getFirst().html().html());
  }

  @Test
  void linkToWhatIsNotPublishedTodayBecomesItsText() {
    sample
        .service(
            "hidden",
            "Hidden",
            service -> service.visibility = new Visibility(null, LocalDate.of(2020, 1, 1)))
        .service(
            "a",
            "A",
            service ->
                service.description =
                    SampleDirectory.text(
                        "<p>See <a class=\"govuk-link\" href=\"entry:services/hidden\">the <b>old</b> club</a>"
                            + " or <a href=\"entry:needs/autism\">this</a>.</p>"));
    assertEquals(
        "<p>See the <b>old</b> club or <a href=\"../needs/autism.html\">this</a>.</p>",
        planned.service("a").description().parts().getFirst().html().html());
  }

  @Test
  void linkToNothingIsAFaultOfTheProgram() {
    sample.service(
        "a",
        "A",
        service ->
            service.description = SampleDirectory.text("<a href=\"entry:needs/none\">x</a>"));
    IllegalStateException fault = assertThrows(IllegalStateException.class, sample::plan);
    assertTrue(fault.getMessage().contains("needs/none"), fault.getMessage());
  }

  @Test
  void textsOfOnePageHaveIdsOfTheirOwn() {
    RichText text = SampleDirectory.text("<h2 id=\"h-who\">Who</h2><a href=\"#h-who\">up</a>");
    sample.service(
        "a",
        "A",
        service -> {
          service.description = text;
          service.eligibility = text;
        });
    ServicePage page = planned.service("a");
    assertEquals(
        "<h2 id=\"h-who\">Who</h2><a href=\"#h-who\">up</a>",
        page.description().parts().getFirst().html().html());
    Fact eligibility =
        page.who().stream().filter(fact -> fact.key().equals("eligibility")).findFirst().get();
    assertEquals(
        "<h2 id=\"eligibility_h-who\">Who</h2><a href=\"#eligibility_h-who\">up</a>",
        eligibility.text().parts().getFirst().html().html());
  }

  @Test
  void glossaryInTheGlossaryEnds() {
    sample.glossary("EHC plan", new RichText(List.of(new RichText.GlossaryDirective()), ""));
    sample.guide(
        SampleDirectory.guide(
            "g", "G", new RichText(List.of(new RichText.GlossaryDirective()), "")));
    GuidePage page = (GuidePage) planned.view("guides/g.html");
    assertEquals("term_ehc-plan", page.body().parts().getFirst().glossary().getFirst().anchor());
  }

  @Test
  void directiveBringsInWhatTheDirectoryHas() {
    sample
        .service("a", "A", service -> service.supportLevel = sample.targeted)
        .service("b", "B")
        .guide(
            SampleDirectory.guide(
                "g",
                "G",
                new RichText(
                    List.of(
                        new RichText.ServicesDirective(
                            List.of(sample.shortBreaks, sample.targeted))),
                    "")));
    GuidePage page = (GuidePage) planned.view("guides/g.html");
    assertEquals(List.of("A"), PlannedSample.names(page.body().parts().getFirst().services()));
    assertEquals("1 service", page.body().parts().getFirst().countText());
  }

  @Test
  void stepsOfAGuideLeadToEachOther() {
    SitePlan plan = SampleDirectory.full().plan();
    GuidePage opening = (GuidePage) PlannedSample.viewOf(plan, "guides/ehc-plans.html");
    GuidePage first = (GuidePage) PlannedSample.viewOf(plan, "guides/ehc-plans/ask.html");
    GuidePage last = (GuidePage) PlannedSample.viewOf(plan, "guides/ehc-plans/decision.html");
    assertNull(opening.previous());
    assertEquals("guides/ehc-plans/ask.html", opening.next().href().substring(3));
    assertEquals("Introduction", first.previous().text());
    assertEquals("The decision", first.next().text());
    assertNull(last.next());
    assertEquals("Step 2 of 2", last.stepText());
    assertEquals(
        List.of(false, true, false), first.contents().stream().map(one -> one.current()).toList());
    assertEquals(
        List.of("#h-who", "#h-how"), first.onThisPage().stream().map(LinkView::href).toList());
  }
}
