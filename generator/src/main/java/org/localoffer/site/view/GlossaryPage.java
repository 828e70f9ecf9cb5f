package org.localoffer.site.view;

import java.util.List;

/** What words mean, in alphabetical order. */
public record GlossaryPage(List<GlossaryEntry> entries) implements View {
  public GlossaryPage {
    entries = List.copyOf(entries);
  }

  @Override
  public String template() {
    return "pages/glossary.ftlh";
  }
}
