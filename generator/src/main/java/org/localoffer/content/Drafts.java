package org.localoffer.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.PostcodeTable;

/** Everything that was read, before the rules that look at several entries. */
record Drafts(
    @Nullable Draft site,
    List<EntryDraft> organisations,
    List<EntryDraft> services,
    List<GuideDraft> guides,
    List<EntryDraft> news,
    List<EntryDraft> timelines,
    List<Draft> duties,
    List<Draft> comments,
    List<Draft> glossary,
    List<Draft> nationalWords,
    List<Draft> searchWords,
    List<Draft> searchCases,
    PostcodeTable postcodes) {

  /** A guide that was read; {@code main} speaks for it, and may be its first step. */
  record GuideDraft(GuideFiles files, Draft main, List<Draft> steps) {}
}
