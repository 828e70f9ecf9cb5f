package org.localoffer.source;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localoffer.diagnostic.Diagnostic;

/** A content folder that lies in memory, read by the rules that hold for one on the disk. */
public final class MemorySources {

  private MemorySources() {}

  /**
   * Reads files.
   *
   * @param files what each holds, by its path below the content folder, in any order
   */
  public static Sources of(Map<String, byte[]> files) {
    List<Diagnostic> findings = new ArrayList<>();
    Listing listing = Listing.of(files.keySet(), "content", findings);
    List<SourceFile> texts = new ArrayList<>();
    for (String path : listing.texts()) {
      byte[] bytes = files.getOrDefault(path, new byte[0]);
      texts.add(new TextReader("content/" + path, findings).decode(path, bytes));
    }
    return new Sources("content", texts, listing.attachments(), store(files), findings);
  }

  private static AttachmentStore store(Map<String, byte[]> files) {
    return path -> {
      byte[] bytes = files.get(path);
      if (bytes == null) {
        throw new FileNotFoundException(path);
      }
      return new ByteArrayInputStream(bytes);
    };
  }
}
