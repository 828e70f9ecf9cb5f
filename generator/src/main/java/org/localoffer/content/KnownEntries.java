package org.localoffer.content;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What exists, by slug, before anything is read in full: a broken entry exists too, so that one
 * slip does not make twenty findings.
 *
 * @param services slugs
 * @param organisations slugs
 * @param guides slugs
 * @param guideSteps {@code guide/step}
 * @param news slugs
 * @param timelines slugs
 * @param duties slugs, or null where the file of duties is missing or cannot be read
 * @param attachments pictures and documents
 */
record KnownEntries(
    Set<String> services,
    Set<String> organisations,
    Set<String> guides,
    Set<String> guideSteps,
    Set<String> news,
    Set<String> timelines,
    @Nullable Set<String> duties,
    AttachmentNames attachments) {

  /** Nothing, for files that can refer to nothing. */
  static final KnownEntries NOTHING =
      new KnownEntries(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          null,
          new AttachmentNames(Set.of()));
}
