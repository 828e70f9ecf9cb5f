package org.localoffer.source;

import org.localoffer.diagnostic.SourceText;

/**
 * One text file of the content folder.
 *
 * @param path relative to the content folder, with {@code /}: {@code services/play-club.yaml}
 * @param text its text; empty where it could not be read as text
 * @param readable whether the text is what the file says; where false, a finding tells why not
 */
public record SourceFile(String path, SourceText text, boolean readable) {

  /** The last part of the path: {@code play-club.yaml}. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The file name without its ending: {@code play-club}. */
  public String baseName() {
    String name = fileName();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Whether the file is Markdown with fields on top. */
  public boolean isMarkdown() {
    return path.endsWith(".md");
  }
}
