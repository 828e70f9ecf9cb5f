package org.localoffer.feeds;

import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Checked;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Site;
import org.localoffer.site.Addresses;

/**
 * A guide or one of its steps. An article, and not a {@code HowTo}: the steps of a guide are pages
 * to read, and not always things to do.
 *
 * @param step the step, or null for the guide's opening page
 */
record GuideData(Guide guide, Guide.@Nullable Step step, Site site) implements Subject {

  private static final String ARTICLE = "Article";
  private static final String FRAGMENT = "#article";

  @Override
  public String type() {
    return ARTICLE;
  }

  @Override
  public @Nullable Checked checked() {
    return guide.checked(step);
  }

  @Override
  public void write(LinkedData data, PageAddresses addresses) {
    data.text("@id", addresses.self() + FRAGMENT);
    if (step == null) {
      data.text("headline", guide.title());
      data.text("description", guide.summary());
      data.nodes("hasPart", ARTICLE, guide.steps(), part -> part(data, part, addresses));
    } else {
      data.text("headline", step.title());
      data.text("description", step.summary());
      data.number("position", step.number());
      data.node(
          "isPartOf",
          ARTICLE,
          () -> {
            data.text("@id", addresses.of(Addresses.guide(guide.slug())) + FRAGMENT);
            data.text("headline", guide.title());
          });
    }
    SiteData.publisher(data, site, addresses);
  }

  private void part(LinkedData data, Guide.Step part, PageAddresses addresses) {
    data.text("@id", addresses.of(Addresses.step(guide.slug(), part)) + FRAGMENT);
    data.text("headline", part.title());
    data.number("position", part.number());
  }
}
