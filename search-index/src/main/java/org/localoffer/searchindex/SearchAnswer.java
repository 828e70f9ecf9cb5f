package org.localoffer.searchindex;

import java.util.List;

/**
 * What a word means, told above the results to those who search for nothing but that word.
 *
 * @param say what people type for it: the term and its other spellings
 * @param term what is explained
 * @param text what it means, as plain text
 * @param address where more of it stands, relative to the site's root; never outside the site
 */
public record SearchAnswer(List<String> say, String term, String text, String address) {

  public SearchAnswer {
    say = List.copyOf(say);
    SearchDocument.requireInSite(address);
  }
}
