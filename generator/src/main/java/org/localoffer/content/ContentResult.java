package org.localoffer.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.Directory;
import org.localoffer.directory.SearchCase;

/**
 * What became of a content folder.
 *
 * @param directory everything that it says, or null where a finding is an error
 * @param attachments the paths of the pictures and documents that entries name, sorted
 * @param searchCases what searches must find, in the file's order; empty where a finding is an
 *     error
 * @param ownMeanings the {@code means} of each line of the council's search words that stands for
 *     nothing else, with the place of the first, in the file's order; empty likewise
 * @param findings all of them, in file order
 */
public record ContentResult(
    @Nullable Directory directory,
    List<String> attachments,
    List<Located<SearchCase>> searchCases,
    List<Located<List<String>>> ownMeanings,
    List<Diagnostic> findings) {
  public ContentResult {
    attachments = List.copyOf(attachments);
    searchCases = List.copyOf(searchCases);
    ownMeanings = List.copyOf(ownMeanings);
    findings = List.copyOf(findings);
  }
}
