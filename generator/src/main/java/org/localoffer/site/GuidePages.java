package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Checked;
import org.localoffer.directory.Guide;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Slug;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.GuideCard;
import org.localoffer.site.view.GuideIndexPage;
import org.localoffer.site.view.GuidePage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.TextView;
import org.localoffer.words.Words;

/** The list of guides and the pages of each guide. */
final class GuidePages {

  private final Planning planning;
  private final Words words;
  private final List<Guide> guides;

  GuidePages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.guides = planning.catalogue().directory().guides();
  }

  void addIndex() {
    if (guides.isEmpty()) {
      return;
    }
    Root root = Root.of(Addresses.GUIDES);
    List<GuideIndexPage.Group> groups = new ArrayList<>();
    for (Guide.@Nullable Audience audience :
        new Guide.@Nullable Audience[] {
          Guide.Audience.FAMILIES, Guide.Audience.YOUNG_PEOPLE, null
        }) {
      List<GuideCard> cards = new ArrayList<>();
      for (Guide guide : guides) {
        if (guide.audience() == audience) {
          cards.add(card(guide, root, words));
        }
      }
      if (!cards.isEmpty()) {
        groups.add(new GuideIndexPage.Group(groupHeading(audience), cards));
      }
    }
    planning
        .pages()
        .add(
            PageFacts.of(
                    Addresses.GUIDES,
                    "guides",
                    words.text("page.guides"),
                    words.text("title.list"),
                    Sections.GUIDES,
                    List.of())
                .described(planning.descriptions().guides()),
            new GuideIndexPage(groups));
  }

  void addGuides() {
    for (Guide guide : guides) {
      addOpening(guide);
      for (Guide.Step step : guide.steps()) {
        addStep(guide, step);
      }
    }
  }

  static GuideCard card(Guide guide, Root root, Words words) {
    return new GuideCard(
        guide.title(),
        root.to(Addresses.guide(guide.slug())),
        guide.summary(),
        guide.steps().isEmpty() ? "" : Wording.steps(guide.steps().size(), words));
  }

  private void addOpening(Guide guide) {
    OutputPath path = Addresses.guide(guide.slug());
    Root root = Root.of(path);
    List<LinkView> way = List.of(above(guide, root));
    planning
        .pages()
        .add(
            PageFacts.of(
                    path,
                    guide.source(),
                    guide.title(),
                    words.text("title.guide"),
                    section(guide),
                    way)
                .described(
                    planning
                        .descriptions()
                        .text(guide.summary(), guide.body().plainText(), guide.title()))
                .asArticle(),
            page(guide, 0, guide.body(), root));
  }

  private void addStep(Guide guide, Guide.Step step) {
    OutputPath path = Addresses.step(guide.slug(), step);
    Root root = Root.of(path);
    List<LinkView> way =
        List.of(above(guide, root), root.link(guide.title(), Addresses.guide(guide.slug())));
    int index = guide.steps().indexOf(step) + 1;
    planning
        .pages()
        .add(
            PageFacts.of(
                    path,
                    step.source(),
                    step.title(),
                    words.text("title.guide"),
                    section(guide),
                    way)
                .titled(step.title() + " – " + guide.title())
                .described(
                    planning
                        .descriptions()
                        .text(step.summary(), step.body().plainText(), step.title()))
                .asArticle(),
            page(guide, index, step.body(), root));
  }

  /** Guides for young people belong to their own part of the site. */
  private static String section(Guide guide) {
    return guide.audience() == Guide.Audience.YOUNG_PEOPLE
        ? Sections.YOUNG_PEOPLE
        : Sections.GUIDES;
  }

  private LinkView above(Guide guide, Root root) {
    return guide.audience() == Guide.Audience.YOUNG_PEOPLE
        ? root.link(words.text("guide.for-young-people"), Addresses.YOUNG_PEOPLE)
        : root.link(words.text("page.guides"), Addresses.GUIDES);
  }

  /**
   * @param index 0 for the opening page, else the step's place from 1
   */
  private GuidePage page(Guide guide, int index, RichText body, Root root) {
    Guide.Step step = index == 0 ? null : guide.steps().get(index - 1);
    Checked checked = guide.checked(step);
    int steps = guide.steps().size();
    PageTexts texts = planning.texts().onPage(root);
    TextView text = texts.main(body);
    return new GuidePage(
        Addresses.GUIDE_ID + guide.slug(),
        guide.title(),
        step == null ? guide.summary() : step.summary(),
        audience(guide.audience()),
        index == 0 ? "" : Wording.stepOf(index, steps, words),
        contents(guide, index, root),
        headings(body),
        text,
        texts.explained(),
        planning.entryLinks(guide.related(), root),
        checked == null ? null : CheckedText.of(checked, planning.catalogue().today(), words),
        (guide.independentAdvice() || (step != null && step.independentAdvice()))
            && !saysWhoAdvises(body),
        steps == 0
            ? null
            : root.link(words.text("guide.print-as-one"), Addresses.wholeGuide(guide.slug())),
        index == 0 ? null : link(guide, index - 1, root),
        index == steps ? null : link(guide, index + 1, root));
  }

  private List<GuidePage.ContentsItem> contents(Guide guide, int current, Root root) {
    List<GuidePage.ContentsItem> items = new ArrayList<>();
    if (guide.steps().isEmpty()) {
      return items;
    }
    for (int index = 0; index <= guide.steps().size(); index++) {
      LinkView link = link(guide, index, root);
      items.add(new GuidePage.ContentsItem(link.text(), link.href(), index == current));
    }
    return items;
  }

  private LinkView link(Guide guide, int index, Root root) {
    if (index == 0) {
      return root.link(words.text("guide.introduction"), Addresses.guide(guide.slug()));
    }
    Guide.Step step = guide.steps().get(index - 1);
    return root.link(step.title(), Addresses.step(guide.slug(), step));
  }

  /** Whether the text itself has a block with the contact of the advice service. */
  private boolean saysWhoAdvises(RichText body) {
    Slug advice = planning.catalogue().directory().site().adviceService();
    for (RichText.Part part : body.parts()) {
      if (part instanceof RichText.ContactDirective contact && contact.service().equals(advice)) {
        return true;
      }
    }
    return false;
  }

  /** Second-level headings; a list of one helps nobody. */
  private static List<LinkView> headings(RichText body) {
    List<LinkView> links = new ArrayList<>();
    for (RichText.Part part : body.parts()) {
      if (part instanceof RichText.Text text) {
        for (RichText.Heading heading : text.headings()) {
          if (heading.level() == 2) {
            links.add(new LinkView(heading.text(), "#" + heading.anchor()));
          }
        }
      }
    }
    return links.size() < 2 ? List.of() : links;
  }

  private String audience(Guide.@Nullable Audience audience) {
    return switch (audience) {
      case FAMILIES -> words.text("guide.for-families");
      case YOUNG_PEOPLE -> words.text("guide.for-young-people");
      case null -> "";
    };
  }

  private String groupHeading(Guide.@Nullable Audience audience) {
    return audience == null ? words.text("guide.more") : audience(audience);
  }
}
