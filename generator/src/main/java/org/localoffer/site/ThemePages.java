package org.localoffer.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Duty;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Service;
import org.localoffer.directory.SitePages;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.AdulthoodPage;
import org.localoffer.site.view.CoveragePage;
import org.localoffer.site.view.GuideCard;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.TextView;
import org.localoffer.site.view.YoungPeoplePage;
import org.localoffer.words.Words;

/**
 * Pages that bring together what entries say of one subject: preparing for adulthood, young people,
 * what the law asks.
 */
final class ThemePages {

  /** How many further services stand under something that the law asks. */
  private static final int SERVICES_OF_A_DUTY = 10;

  private final Planning planning;
  private final Words words;
  private final Directory directory;
  private final SitePages texts;
  private final AdulthoodGuides adulthoodGuides;

  ThemePages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.directory = planning.catalogue().directory();
    this.texts = directory.site().pages();
    this.adulthoodGuides = new AdulthoodGuides(directory.guides());
  }

  void add() {
    if (planning.optional().adulthood()) {
      addAdulthood();
    }
    if (planning.optional().youngPeople()) {
      addYoungPeople();
    }
    if (planning.optional().coverage()) {
      addCoverage();
    }
  }

  private void addAdulthood() {
    OutputPath path = Addresses.terms(VocabularyName.ADULTHOOD_OUTCOMES);
    Root root = Root.of(path);
    List<AdulthoodPage.Outcome> outcomes = new ArrayList<>();
    for (Term term : directory.vocabulary(VocabularyName.ADULTHOOD_OUTCOMES).terms()) {
      outcomes.add(
          new AdulthoodPage.Outcome(
              planning.cards().term(term, root), adulthoodGuides.about(term, root)));
    }
    String section = Addresses.folder(VocabularyName.ADULTHOOD_OUTCOMES);
    planning
        .pages()
        .add(
            PageFacts.of(
                    path,
                    TermKind.ADULTHOOD.owner(),
                    words.text("kind.adulthood"),
                    words.text("title.list"),
                    section,
                    List.of())
                .described(planning.descriptions().adulthood()),
            new AdulthoodPage(
                text(texts.adulthood(), root), outcomes, related(texts.adulthood(), root)));
  }

  private void addYoungPeople() {
    OutputPath path = Addresses.YOUNG_PEOPLE;
    Root root = Root.of(path);
    List<GuideCard> guides = new ArrayList<>();
    for (Guide guide : directory.guides()) {
      if (guide.audience() == Guide.Audience.YOUNG_PEOPLE) {
        guides.add(GuidePages.card(guide, root, words));
      }
    }
    List<LinkView> outcomes = new ArrayList<>();
    for (Term term : directory.vocabulary(VocabularyName.ADULTHOOD_OUTCOMES).terms()) {
      outcomes.add(root.link(term));
    }
    planning
        .pages()
        .add(
            PageFacts.of(
                    path,
                    "guides",
                    words.text("guide.for-young-people"),
                    words.text("title.list"),
                    Sections.YOUNG_PEOPLE,
                    List.of())
                .described(planning.descriptions().youngPeople()),
            new YoungPeoplePage(
                text(texts.youngPeople(), root),
                guides,
                outcomes,
                related(texts.youngPeople(), root)));
  }

  private void addCoverage() {
    OutputPath path = Addresses.COVERAGE;
    Root root = Root.of(path);
    List<CoveragePage.DutyView> duties = new ArrayList<>();
    for (Duty duty : directory.duties()) {
      duties.add(duty(duty, root));
    }
    planning
        .pages()
        .add(
            PageFacts.of(
                    path,
                    "duties",
                    words.text("page.coverage"),
                    words.text("title.this-site"),
                    Sections.ABOUT,
                    List.of())
                .described(planning.descriptions().coverage()),
            new CoveragePage(
                text(texts.coverage(), root), duties, related(texts.coverage(), root)));
  }

  private CoveragePage.DutyView duty(Duty duty, Root root) {
    List<LinkView> categories = new ArrayList<>();
    for (Term category : duty.categories()) {
      int count = planning.catalogue().with(category).size();
      if (count > 0) {
        categories.add(
            root.link(Wording.counted(category.name(), count, words), Addresses.term(category)));
      }
    }
    List<LinkView> guides = guides(duty, root);
    List<LinkView> services = services(duty, root);
    return new CoveragePage.DutyView(
        "duty-" + duty.slug(),
        duty.label(),
        duty.asks(),
        duty.paragraph().isEmpty() ? "" : Wording.paragraph(duty.paragraph(), words),
        guides,
        categories,
        services,
        !guides.isEmpty() || !categories.isEmpty() || !services.isEmpty());
  }

  /** The guides that the duty names, then those that name the duty. */
  private List<LinkView> guides(Duty duty, Root root) {
    Set<Slug> slugs = new LinkedHashSet<>(duty.guides());
    for (Guide guide : directory.guides()) {
      if (guide.duties().contains(duty.slug())) {
        slugs.add(guide.slug());
      }
    }
    List<LinkView> links = new ArrayList<>();
    for (Slug slug : slugs) {
      Guide guide = planning.catalogue().guide(slug);
      if (guide != null) {
        links.add(root.link(guide.title(), Addresses.guide(slug)));
      }
    }
    return links;
  }

  /** The first services that name the duty and stand in none of its categories. */
  private List<LinkView> services(Duty duty, Root root) {
    List<LinkView> links = new ArrayList<>();
    for (Service service : planning.catalogue().services()) {
      if (links.size() < SERVICES_OF_A_DUTY
          && service.duties().contains(duty.slug())
          && !isWithin(service, duty.categories())) {
        links.add(root.link(service.name(), Addresses.service(service.slug())));
      }
    }
    return links;
  }

  private static boolean isWithin(Service service, List<Term> categories) {
    for (Term category : service.categories()) {
      for (Term wider : categories) {
        if (category.isWithin(wider)) {
          return true;
        }
      }
    }
    return false;
  }

  private TextView text(SitePages.PageText page, Root root) {
    return planning.texts().main(page.text(), root);
  }

  private List<LinkView> related(SitePages.PageText page, Root root) {
    return planning.entryLinks(page.related(), root);
  }
}
