package org.localoffer.site.view;

import java.util.List;

/**
 * The page that lists the terms of one vocabulary: all categories, all needs …
 *
 * @param kind {@code categories}, {@code needs}, {@code stages}, {@code areas} or {@code
 *     support-levels}
 * @param more other lists that may be what somebody looks for here
 * @param terms the widest terms, each with the terms right below it
 */
public record TermIndexPage(String kind, List<LinkView> more, List<TermCard> terms)
    implements View {
  public TermIndexPage {
    more = List.copyOf(more);
    terms = List.copyOf(terms);
  }

  @Override
  public String template() {
    return "pages/term-index.ftlh";
  }
}
