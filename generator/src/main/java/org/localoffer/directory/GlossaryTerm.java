package org.localoffer.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word and what it means.
 *
 * @param term the word
 * @param also other spellings
 * @param meaning in plain words
 * @param link where to read more: an address, or {@code entry:guides/…} for a page of this site; or
 *     null
 */
public record GlossaryTerm(
    String term, List<String> also, RichText meaning, @Nullable String link) {
  public GlossaryTerm {
    also = List.copyOf(also);
  }
}
