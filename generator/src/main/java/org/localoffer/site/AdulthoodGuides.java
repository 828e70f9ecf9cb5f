package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Term;
import org.localoffer.site.view.LinkView;

/** The guides and steps of guides that are about an outcome in preparing for adulthood. */
final class AdulthoodGuides {

  private final List<Guide> guides;

  AdulthoodGuides(List<Guide> guides) {
    this.guides = guides;
  }

  /** Guides in their order, each before its steps; none for terms of other vocabularies. */
  List<LinkView> about(Term term, Root root) {
    List<LinkView> links = new ArrayList<>();
    for (Guide guide : guides) {
      if (guide.adulthood().contains(term)) {
        links.add(root.link(guide.title(), Addresses.guide(guide.slug())));
      }
      for (Guide.Step step : guide.steps()) {
        if (step.adulthood().contains(term)) {
          links.add(root.link(Wording.step(guide, step), Addresses.step(guide.slug(), step)));
        }
      }
    }
    return links;
  }
}
