package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.Guide;
import org.localoffer.directory.News;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Term;
import org.localoffer.directory.Vocabulary;
import org.localoffer.directory.VocabularyName;

class GuidesAndVocabulariesTest {

  private static final String STEPS =
      """
      -- guides/ehc-plans/10-what-happens.md --
      ---
      title: What happens
      summary: Twenty weeks from start to end.
      ---
      The council decides.
      -- guides/ehc-plans/02-who-can-ask.md --
      ---
      title: Who can ask
      summary: Anybody can.
      order: 3
      ---
      You can.
      """;

  private static Guide guide(TestContent content, String slug) {
    return content.directory().guides().stream()
        .filter(guide -> guide.slug().value().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void stepsFollowTheirNumbersAndNotTheirNames() {
    Guide guide = guide(TestContent.base().with(STEPS), "ehc-plans");
    List<String> steps =
        guide.steps().stream().map(step -> step.number() + " " + step.slug()).toList();
    assertEquals(List.of("1 who-can-ask", "2 what-happens"), steps);
  }

  @Test
  void withoutAnIntroductionTheFirstStepSpeaksForTheGuide() {
    Guide guide = guide(TestContent.base().with(STEPS), "ehc-plans");
    assertEquals("Ehc plans", guide.title());
    assertEquals("Anybody can.", guide.summary());
    assertEquals(3, guide.order());
    assertEquals(RichText.EMPTY, guide.body());
  }

  @Test
  void anIntroductionSpeaksForItsGuide() {
    TestContent content =
        TestContent.base()
            .with(STEPS)
            .with(
                "guides/ehc-plans/index.md",
                "---\ntitle: EHC plans\nsummary: All about plans.\n---\nA plan is a promise.\n");
    Guide guide = guide(content, "ehc-plans");
    assertEquals("EHC plans", guide.title());
    assertEquals("A plan is a promise.", guide.body().plainText());
    assertEquals(2, guide.steps().size());
    assertEquals("guides/ehc-plans/index.md", guide.source());
  }

  @Test
  void guidesFollowTheirOrderThenTheirNames() {
    TestContent content =
        TestContent.base()
            .with("guides/zebra.md", "---\ntitle: Zebra\norder: 1\n---\nText.\n")
            .with("guides/apple.md", "---\ntitle: Apple\norder: 2\n---\nText.\n")
            .with("guides/berry.md", "---\ntitle: Berry\norder: 2\n---\nText.\n");
    assertEquals(
        List.of("zebra", "apple", "berry", "asking-for-help"),
        content.directory().guides().stream().map(guide -> guide.slug().value()).toList());
  }

  @Test
  void aGuideCanBringDataIn() {
    TestContent content =
        TestContent.base()
            .with(
                "guides/clubs.md",
                """
                ---
                title: Clubs
                ---
                Have a look:

                ::services category=short-breaks/clubs level=universal

                ::contact send-advice

                ::timeline ehc-assessment

                ::glossary
                """);
    List<String> parts =
        guide(content, "clubs").body().parts().stream()
            .map(part -> part.getClass().getSimpleName())
            .toList();
    assertEquals(
        List.of(
            "Text",
            "ServicesDirective",
            "ContactDirective",
            "TimelineDirective",
            "GlossaryDirective"),
        parts);
  }

  @Test
  void aSlipInAStepIsReportedAtItsFile() {
    TestContent content =
        TestContent.base()
            .with(STEPS)
            .with("guides/ehc-plans/03-more.md", "---\ntitel: More\n---\n");
    assertEquals(
        List.of(
            "LO-FIELD-01 guides/ehc-plans/03-more.md:2",
            "LO-FIELD-02 guides/ehc-plans/03-more.md:2"),
        content.brief());
  }

  @Test
  void categoriesNestAndHavePathsOtherVocabulariesOnlyNest() {
    TestContent content =
        TestContent.base()
            .with(
                "vocabulary/needs.yaml",
                """
                - {slug: pda, name: PDA, parent: autism}
                - slug: autism
                  name: Autism
                  also: [ASD]
                  children: [{slug: asperger, name: Asperger}]
                """);
    Vocabulary needs = content.directory().vocabulary(VocabularyName.NEEDS);
    assertEquals(
        List.of("autism 0", "asperger 1", "pda 1"),
        needs.terms().stream().map(term -> term.path() + " " + term.depth()).toList());
    Term club =
        content.directory().vocabulary(VocabularyName.CATEGORIES).find("short-breaks/clubs");
    assertNotNull(club);
    assertEquals("clubs", club.slug());
    assertTrue(club.isWithin(club.parent()));
  }

  @Test
  void termsFollowTheirOrderThenTheFile() {
    TestContent content =
        TestContent.base()
            .with(
                "vocabulary/stages.yaml",
                """
                - {slug: late, name: Late}
                - {slug: second, name: Second, order: 2}
                - {slug: first, name: First, order: 1}
                - {slug: later, name: Later}
                """);
    assertEquals(
        List.of("first", "second", "late", "later"),
        content.directory().vocabulary(VocabularyName.STAGES).terms().stream()
            .map(Term::path)
            .toList());
  }

  @Test
  void threeTermsInACircleAreReportedAndEndNowhere() {
    TestContent content =
        TestContent.base()
            .with(
                "vocabulary/stages.yaml",
                """
                - {slug: a, name: A, parent: b}
                - {slug: b, name: B, parent: c}
                - {slug: c, name: C, parent: a}
                - {slug: d, name: D, parent: a}
                """);
    assertTrue(
        content.brief().stream()
            .allMatch(line -> line.startsWith("LO-TERM-03 vocabulary/stages.yaml:")),
        content.brief().toString());
    assertTrue(content.brief().size() >= 3);
  }

  @Test
  void aServiceInAnyFolderHasItsFileNameForAddress() {
    TestContent content = TestContent.playClub("");
    content.with(
        "services/clubs/sport/swim-club.yaml",
        content.text("services/play-club.yaml").replace("Play", "Swim"));
    assertEquals("services/clubs/sport/swim-club.yaml", content.service("swim-club").source());
  }

  @Test
  void newsIsOfTheDayInItsNameNewestFirst() {
    TestContent content =
        TestContent.base()
            .with("news/2026-01-09-old.md", "---\ntitle: Old\n---\nText.\n")
            .with("news/2026-10-01-new.md", "---\ntitle: New\non: 2026-10-01\n---\nText.\n");
    assertEquals(
        List.of("New", "Old"), content.directory().news().stream().map(News::title).toList());
  }

  @Test
  void notesToEditorsInAnyFolderAreNotEntries() {
    TestContent content =
        TestContent.base()
            .with("README.md", "How we work")
            .with("services/README.md", "How to write a service")
            .with("LICENCE.md", "Open");
    assertEquals(List.of(), content.findings());
  }

  @Test
  void aParagraphNumberThatNobodyVerifiedStaysOutOfTheModel() {
    TestContent content =
        TestContent.base()
            .with(
                "duties/schedule-2.yaml",
                """
                - {slug: advice-and-support, label: Advice, paragraph: "16", verified: yes}
                - {slug: social-care, label: Social care, paragraph: "99"}
                """);
    assertEquals(
        List.of("16", ""),
        content.directory().duties().stream().map(duty -> duty.paragraph()).toList());
  }
}
