package org.localoffer.site.view;

import java.util.List;

/**
 * A row of a summary list.
 *
 * @param key a name that stays when the wording changes: {@code ages}, {@code cost}
 * @param label {@code Ages}
 * @param stated false where the editor said nothing and the row says so; {@code values} then has
 *     the one text {@code Not stated}
 * @param values short values, each with an address or without
 * @param text a longer text, or one without parts
 */
public record Fact(String key, String label, boolean stated, List<LinkView> values, TextView text) {
  public Fact {
    values = List.copyOf(values);
  }
}
