package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.Checked;
import org.localoffer.directory.Guide;
import org.localoffer.directory.RichText;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.TextPart;
import org.localoffer.site.view.TextView;
import org.localoffer.site.view.WholeGuidePage;
import org.localoffer.words.Words;

/** Each guide of several steps once more on one page, to be printed; only the guide leads to it. */
final class WholeGuidePages {

  private final Planning planning;
  private final Words words;

  WholeGuidePages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
  }

  void add() {
    for (Guide guide : planning.catalogue().directory().guides()) {
      if (!guide.steps().isEmpty()) {
        add(guide);
      }
    }
  }

  private void add(Guide guide) {
    OutputPath path = Addresses.wholeGuide(guide.slug());
    Root root = Root.of(path);
    LinkView start = root.link(guide.title(), Addresses.guide(guide.slug()));
    List<LinkView> way = List.of(root.link(words.text("page.guides"), Addresses.GUIDES), start);
    Checked checked = guide.checked();
    planning
        .pages()
        .add(
            PageFacts.of(
                    path,
                    guide.source(),
                    guide.title(),
                    words.text("title.guide"),
                    Sections.GUIDES,
                    way)
                .titled(Wording.wholeGuide(guide.title(), words))
                .described(planning.descriptions().wholeGuide(guide.title()))
                .asArticle()
                .notIndexed(),
            new WholeGuidePage(
                start,
                guide.summary(),
                chapters(guide, root),
                checked == null
                    ? null
                    : CheckedText.of(checked, planning.catalogue().today(), words)));
  }

  private List<WholeGuidePage.Chapter> chapters(Guide guide, Root root) {
    List<WholeGuidePage.Chapter> chapters = new ArrayList<>();
    if (!guide.body().isEmpty()) {
      chapters.add(chapter("introduction", words.text("guide.introduction"), guide.body(), root));
    }
    for (Guide.Step step : guide.steps()) {
      String title = step.number() + ". " + step.title();
      chapters.add(chapter("step-" + step.number(), title, step.body(), root));
    }
    return onceEach(chapters);
  }

  private WholeGuidePage.Chapter chapter(String anchor, String text, RichText body, Root root) {
    TextView view = LoweredHeadings.of(planning.texts().part(body, root, anchor));
    return new WholeGuidePage.Chapter(anchor, "#" + anchor, text, view);
  }

  /** The glossary has ids of its own, so it stands on a page once, and so does a timeline. */
  private static List<WholeGuidePage.Chapter> onceEach(List<WholeGuidePage.Chapter> chapters) {
    List<TextPart> seen = new ArrayList<>();
    List<WholeGuidePage.Chapter> once = new ArrayList<>(chapters.size());
    for (WholeGuidePage.Chapter chapter : chapters) {
      List<TextPart> parts = new ArrayList<>();
      for (TextPart part : chapter.body().parts()) {
        boolean single = part.kind().equals("glossary") || part.kind().equals("timeline");
        if (!single || !seen.contains(part)) {
          parts.add(part);
        }
        seen.add(part);
      }
      once.add(
          new WholeGuidePage.Chapter(
              chapter.anchor(), chapter.href(), chapter.text(), new TextView(parts)));
    }
    return once;
  }
}
