package org.localoffer.site.view;

import java.util.List;

/** All guides, in groups by whom they speak to. */
public record GuideIndexPage(List<Group> groups) implements View {
  public GuideIndexPage {
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "pages/guide-index.ftlh";
  }

  /** Guides for the same readers; the heading is empty where nothing was stated. */
  public record Group(String heading, List<GuideCard> guides) {
    public Group {
      guides = List.copyOf(guides);
    }
  }
}
