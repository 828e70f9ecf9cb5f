package org.localoffer.searchindex;

import java.util.List;

/**
 * A page that a search box offers by its name while somebody types.
 *
 * @param name what the page is called, such as {@code Bluebell Saturday Club}; one line, as are all
 *     others
 * @param also other names under which it is offered
 * @param address relative to the site's root: {@code services/bluebell-saturday-club.html}; without
 *     {@code ~}
 * @param kind what it is or whose, shown beside the name: {@code Category}, {@code Bluebell Trust};
 *     may be empty
 */
public record Suggestion(String name, List<String> also, String address, String kind) {
  public Suggestion {
    also = List.copyOf(also);
  }
}
