package org.localoffer.site.view;

import java.util.List;

/**
 * Some links in one line.
 *
 * @param text what stands before them
 * @param links at least one
 */
public record LinkLine(String text, List<LinkView> links) {
  public LinkLine {
    links = List.copyOf(links);
  }
}
