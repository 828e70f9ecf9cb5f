package org.localoffer.source;

import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourceText;

/**
 * A content folder as it was read.
 *
 * @param displayRoot the folder as the person typed it
 * @param files its text files ({@code .yaml}, {@code .md}), sorted by path
 * @param attachments the paths of its pictures and documents, sorted; not read
 * @param findings what could not be read, and what was left out
 */
public record Sources(
    String displayRoot,
    List<SourceFile> files,
    List<String> attachments,
    List<Diagnostic> findings) {

  public Sources {
    files = List.copyOf(files);
    attachments = List.copyOf(attachments);
    findings = List.copyOf(findings);
  }

  /** A file of this folder that does not exist, for findings about what is missing. */
  public SourceText missing(String path) {
    return new SourceText(displayRoot + "/" + path, "");
  }
}
