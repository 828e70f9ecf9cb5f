package org.localoffer.attachment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be attached to an entry. Every browser shows these, and none of them can run a script in
 * a page, as SVG and HTML can.
 */
public enum AttachmentType {
  JPEG("JPEG", "pictures/", ".jpg", ".jpeg"),
  PNG("PNG", "pictures/", ".png"),
  WEBP("WebP", "pictures/", ".webp"),
  PDF("PDF", "documents/", ".pdf");

  private static final String JPEG_START = "\377\330\377";
  private static final String PDF_START = "%PDF-";

  private final String label;
  private final String folder;
  private final List<String> endings;

  AttachmentType(String label, String folder, String... endings) {
    this.label = label;
    this.folder = folder;
    this.endings = List.of(endings);
  }

  /** What families call it: {@code PDF}. */
  public String label() {
    return label;
  }

  /** Whether it is shown on a page, and not linked to. */
  public boolean isPicture() {
    return this != PDF;
  }

  /** Most bytes of one file. */
  int maxBytes() {
    return isPicture() ? AttachmentReader.MAX_PICTURE_BYTES : AttachmentReader.MAX_DOCUMENT_BYTES;
  }

  /** Most pixels of one picture. */
  int maxPixels() {
    return this == WEBP ? AttachmentReader.MAX_WEBP_PIXELS : AttachmentReader.MAX_PIXELS;
  }

  /** The usual ending: {@code .jpg}. */
  String ending() {
    return endings.getFirst();
  }

  /** The type that a path promises, by folder and ending; null where such a file is not allowed. */
  static @Nullable AttachmentType of(String path) {
    for (AttachmentType type : values()) {
      if (path.startsWith(type.folder)) {
        for (String ending : type.endings) {
          if (path.endsWith(ending)) {
            return type;
          }
        }
      }
    }
    return null;
  }

  /** The type that the first bytes show, or null where they show none of these. */
  static @Nullable AttachmentType ofContent(byte[] bytes) {
    if (Octets.startsWith(bytes, 0, JPEG_START)) {
      return JPEG;
    }
    if (Octets.startsWith(bytes, 0, PngCleaner.SIGNATURE)) {
      return PNG;
    }
    if (WebpCleaner.isWebp(bytes)) {
      return WEBP;
    }
    return Octets.startsWith(bytes, 0, PDF_START) ? PDF : null;
  }

  @Override
  public String toString() {
    return label;
  }
}
