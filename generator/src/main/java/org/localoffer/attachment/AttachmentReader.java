package org.localoffer.attachment;

import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;

/**
 * Turns the bytes of pictures and documents into what can be published, or says why not.
 *
 * <p>Nothing is decoded: sizes come from headers. Not for use by two threads at once.
 */
public final class AttachmentReader {

  /**
   * Most bytes of a picture. A photo of a telephone has 2 to 5 MB; a page needs a tenth of that.
   */
  public static final int MAX_PICTURE_BYTES = 5 * 1024 * 1024;

  /** Most bytes of a document: a long leaflet with pictures, four minutes on a slow telephone. */
  public static final int MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

  /** Most bytes of all together, which are in memory while a site is put together. */
  public static final long MAX_TOTAL_BYTES = 256L * 1024 * 1024;

  /** Longest side of a picture, in pixels; shown in full, 6,000 by 6,000 take 144 MB of memory. */
  public static final int MAX_SIDE = 6_000;

  private final Findings findings;
  private long total;

  /**
   * @param findings where it says what is wrong
   */
  public AttachmentReader(Findings findings) {
    this.findings = findings;
  }

  /**
   * The most bytes that {@link #read} wants to see of a file: one more than it may have. 0 where
   * its name or ending is refused, which is then found.
   *
   * @param path its place in the content folder
   * @param at the file, for the finding
   */
  public int wanted(String path, SourcePosition at) {
    AttachmentType type = AttachmentType.of(path);
    if (type == null) {
      boolean onlyCapitals = AttachmentType.of(AttachmentName.better(path)) != null;
      findings.add(
          onlyCapitals
              ? new BadFileName().at(at, AttachmentName.better(path))
              : new ForeignType().at(at, AttachmentName.ending(path)));
      return 0;
    }
    if (!AttachmentName.isGood(path)) {
      findings.add(new BadFileName().at(at, AttachmentName.better(path)));
      return 0;
    }
    return type.maxBytes() + 1;
  }

  /**
   * A file as it can be published, or null where that cannot be; a finding then says why.
   *
   * @param bytes its content, or as much of it as was {@link #wanted}
   */
  public @Nullable Attachment read(String path, SourcePosition at, byte[] bytes) {
    AttachmentType type = AttachmentType.of(path);
    if (type == null) {
      throw new IllegalArgumentException("not wanted: " + path);
    }
    if (bytes.length > type.maxBytes()) {
      findings.add(new TooLarge().at(at, type));
      return null;
    }
    if (total <= MAX_TOTAL_BYTES && total + bytes.length > MAX_TOTAL_BYTES) {
      findings.add(new TooLargeTogether().at(at));
    }
    total += bytes.length;
    if (total > MAX_TOTAL_BYTES) {
      return null;
    }
    AttachmentType found = AttachmentType.ofContent(bytes);
    if (found != type) {
      findings.add(new FalseEnding().at(at, type, found));
      return null;
    }
    return type.isPicture()
        ? picture(path, at, type, bytes)
        : new Attachment(path, type, bytes, 0, 0);
  }

  private @Nullable Attachment picture(
      String path, SourcePosition at, AttachmentType type, byte[] bytes) {
    CleanPicture clean;
    try {
      clean =
          switch (type) {
            case JPEG -> JpegCleaner.clean(bytes);
            case PNG -> PngCleaner.clean(bytes);
            case WEBP -> WebpCleaner.clean(bytes);
            case PDF -> throw new IllegalArgumentException("a document is no picture: " + path);
          };
    } catch (BrokenPicture broken) {
      findings.add(new BrokenFile().at(at, broken.reason()));
      return null;
    }
    if (clean.width() > MAX_SIDE || clean.height() > MAX_SIDE) {
      findings.add(new TooManyPixels().at(at, clean.width(), clean.height()));
      return null;
    }
    return new Attachment(path, type, clean.bytes(), clean.width(), clean.height());
  }

  /** Says that nothing uses a file. */
  public void unused(SourcePosition at) {
    findings.add(new NothingUsesIt().at(at));
  }
}
