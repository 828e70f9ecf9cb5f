package org.localoffer.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A word and what it means.
 *
 * @param anchor its id on the glossary page
 * @param also other spellings with commas between, or empty
 * @param link where to read more, or null
 */
public record GlossaryEntry(
    String term, String anchor, String also, TextView meaning, @Nullable LinkView link) {}
