package org.localoffer.attachment;

import java.util.List;

/**
 * A picture or document that can be published.
 *
 * @param path its place in the content folder: {@code pictures/hall.jpg}
 * @param type what it is there
 * @param files what is published of it: a document as it is, a picture in one to three widths, the
 *     widest last
 */
public record Attachment(String path, AttachmentType type, List<PublishedFile> files) {

  public Attachment {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("nothing is published of " + path);
    }
  }

  /** The file that stands for all: the document, or the widest picture. */
  public PublishedFile main() {
    return files.getLast();
  }

  /** How many bytes are published. */
  public long bytes() {
    long bytes = 0;
    for (PublishedFile file : files) {
      bytes += file.bytes().length;
    }
    return bytes;
  }
}
