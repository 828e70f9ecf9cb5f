package org.localoffer.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.directory.Directory;

/**
 * What became of a content folder.
 *
 * @param directory everything that it says, or null where a finding is an error
 * @param attachments the paths of the pictures and documents that entries name, sorted
 * @param findings all of them, in file order
 */
public record ContentResult(
    @Nullable Directory directory, List<String> attachments, List<Diagnostic> findings) {
  public ContentResult {
    attachments = List.copyOf(attachments);
    findings = List.copyOf(findings);
  }
}
