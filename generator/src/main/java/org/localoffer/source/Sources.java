package org.localoffer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourceText;

/**
 * A content folder as it was read.
 *
 * @param displayRoot the folder as the person typed it
 * @param files its text files ({@code .yaml}, {@code .md} and the table of postcodes), sorted by
 *     path
 * @param attachments the paths of its pictures and documents, sorted; read one by one, by {@link
 *     #attachment}
 * @param store where the pictures and documents are read
 * @param findings what could not be read, and what was left out
 */
public record Sources(
    String displayRoot,
    List<SourceFile> files,
    List<String> attachments,
    AttachmentStore store,
    List<Diagnostic> findings) {

  public Sources {
    files = List.copyOf(files);
    attachments = List.copyOf(attachments);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a picture or document.
   *
   * @param path one of {@link #attachments}
   * @param most how many bytes to read at most
   */
  public AttachmentBytes attachment(String path, int most) {
    try (InputStream in = store.open(path)) {
      return new AttachmentBytes(in.readNBytes(most), null);
    } catch (IOException failure) {
      return new AttachmentBytes(
          new byte[0],
          new UnreadableFile().at(missing(path).start(), ContentFolder.reason(failure)));
    }
  }

  /** The same as if one file were not there: neither it nor what was found in it. */
  public Sources without(String path) {
    SourceText file = missing(path);
    return new Sources(
        displayRoot,
        files.stream().filter(each -> !each.path().equals(path)).toList(),
        attachments,
        store,
        findings.stream().filter(each -> !each.position().path().equals(file.path())).toList());
  }

  /** A file of this folder without its text, for findings about one that is missing or no text. */
  public SourceText missing(String path) {
    return new SourceText(displayRoot + "/" + path, "");
  }
}
