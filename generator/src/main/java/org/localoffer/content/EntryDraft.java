package org.localoffer.content;

import org.localoffer.directory.Slug;
import org.localoffer.source.SourceFile;

/** An entry that was read, but not yet checked as a whole. */
record EntryDraft(SourceFile file, Slug slug, Draft draft) {}
