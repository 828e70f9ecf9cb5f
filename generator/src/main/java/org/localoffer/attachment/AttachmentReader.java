package org.localoffer.attachment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;

/**
 * Turns the bytes of pictures and documents into what can be published, or says why not.
 *
 * <p>Sizes come from headers, before anything is decoded. While a picture is made it takes twice
 * its own bytes, up to {@value PixelReader#MAX_DECODED_BYTES} bytes for its pixels (a WebP: 10 for
 * each pixel) and some 30 MB for the small ones. The decoder of a progressive JPEG takes another 6
 * bytes for each pixel outside of Java's memory. Not for use by two threads at once.
 */
public final class AttachmentReader {

  /** Most bytes of a picture: a photo as a telephone makes it; published are a few hundred KB. */
  public static final int MAX_PICTURE_BYTES = 16 * 1024 * 1024;

  /** Most bytes of a document: a long leaflet with pictures, four minutes on a slow telephone. */
  public static final int MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

  /** Longest side of a picture, in pixels. */
  public static final int MAX_SIDE = 10_000;

  /** Most pixels of a JPEG or PNG: those of a telephone's camera have 12 to 50 million. */
  public static final int MAX_PIXELS = 50_000_000;

  /** Most pixels of a WebP, all of which are in memory at once, with 160 MB. */
  public static final int MAX_WEBP_PIXELS = 16_000_000;

  private final Findings findings;
  private final EarlierPictures earlier;

  /**
   * @param findings where it says what is wrong
   */
  public AttachmentReader(Findings findings) {
    this(findings, EarlierPictures.NONE);
  }

  /**
   * @param findings where it says what is wrong
   * @param earlier pictures that need not be made again
   */
  public AttachmentReader(Findings findings, EarlierPictures earlier) {
    this.findings = findings;
    this.earlier = earlier;
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
    AttachmentType found = AttachmentType.ofContent(bytes);
    if (found != type) {
      findings.add(new FalseEnding().at(at, type, found));
      return null;
    }
    return type.isPicture() ? picture(path, at, type, bytes) : document(path, at, type, bytes);
  }

  private Attachment document(String path, SourcePosition at, AttachmentType type, byte[] bytes) {
    String author = PdfAuthor.of(bytes);
    if (author != null) {
      findings.add(new NamesItsAuthor().at(at, author));
    }
    return new Attachment(path, type, List.of(new PublishedFile(path, bytes, 0, 0)));
  }

  private @Nullable Attachment picture(
      String path, SourcePosition at, AttachmentType type, byte[] bytes) {
    try {
      CleanPicture clean = clean(path, type, bytes);
      int width = clean.shownWidth();
      int height = clean.shownHeight();
      if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > type.maxPixels()) {
        findings.add(new TooManyPixels().at(at, type, width, height));
        return null;
      }
      return new Attachment(path, type, PictureMaking.make(path, type, bytes, clean, earlier));
    } catch (BrokenPicture broken) {
      findings.add(new BrokenFile().at(at, broken.reason()));
      return null;
    }
  }

  private static CleanPicture clean(String path, AttachmentType type, byte[] bytes)
      throws BrokenPicture {
    return switch (type) {
      case JPEG -> JpegCleaner.clean(bytes);
      case PNG -> PngCleaner.clean(bytes);
      case WEBP -> WebpCleaner.clean(bytes);
      case PDF -> throw new IllegalArgumentException("a document is no picture: " + path);
    };
  }

  /** Says that nothing uses a file. */
  public void unused(SourcePosition at) {
    findings.add(new NothingUsesIt().at(at));
  }
}
