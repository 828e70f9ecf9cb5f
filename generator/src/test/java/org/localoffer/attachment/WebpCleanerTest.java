package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.localoffer.attachment.CleanPictureTest.assertRefused;
import static org.localoffer.attachment.TestPictures.ascii;
import static org.localoffer.attachment.TestPictures.bytes;
import static org.localoffer.attachment.TestPictures.lossless;
import static org.localoffer.attachment.TestPictures.lossy;
import static org.localoffer.attachment.TestPictures.plain;
import static org.localoffer.attachment.TestPictures.riff;
import static org.localoffer.attachment.TestPictures.riffChunk;

import org.junit.jupiter.api.Test;

/** What is kept of a WebP, and which are refused. */
class WebpCleanerTest {

  @Test
  void webpSaysWhatItStillHasAndHowLongItIs() throws BrokenPicture {
    byte[] before =
        riff(
            riffChunk("VP8X", bytes(0x3C, 0, 0, 0, 23, 0, 0, 15, 0, 0)),
            riffChunk("ICCP", ascii("odd")),
            riffChunk("ALPH", bytes(1, 2, 3)),
            riffChunk("VP8 ", lossy(24, 16)),
            riffChunk("EXIF", TestPictures.exif(6, true)));
    CleanPicture clean = WebpCleaner.clean(before);
    assertArrayEquals(
        riff(
            riffChunk("VP8X", bytes(0x10, 0, 0, 0, 23, 0, 0, 15, 0, 0)),
            riffChunk("ALPH", bytes(1, 2, 3)),
            riffChunk("VP8 ", lossy(24, 16))),
        clean.bytes());
    assertArrayEquals(ascii("odd"), clean.profile());
    assertEquals(6, clean.orientation());
    assertEquals(16, clean.shownWidth());
    assertEquals(24, clean.shownHeight());
  }

  @Test
  void plainWebpGivesItsSizeInItsPixels() throws BrokenPicture {
    CleanPicture lossy = WebpCleaner.clean(riff(riffChunk("VP8 ", lossy(640, 400))));
    assertEquals(640, lossy.width());
    assertEquals(400, lossy.height());
    CleanPicture lossless = WebpCleaner.clean(riff(riffChunk("VP8L", lossless(16384, 1))));
    assertEquals(16384, lossless.width());
    assertEquals(1, lossless.height());
  }

  @Test
  void webpThatMovesIsRefused() {
    byte[] flag = riffChunk("VP8X", bytes(0x02, 0, 0, 0, 23, 0, 0, 15, 0, 0));
    byte[] plain = riffChunk("VP8X", bytes(0, 0, 0, 0, 23, 0, 0, 15, 0, 0));
    assertRefused("moves", AttachmentType.WEBP, riff(flag, riffChunk("ANIM", new byte[6])));
    assertRefused("moves", AttachmentType.WEBP, riff(plain, riffChunk("ANMF", new byte[16])));
  }

  @Test
  void webpWhosePixelsAreNotOfTheSizeThatItGivesIsRefused() {
    byte[] extended = riffChunk("VP8X", bytes(0, 0, 0, 0, 23, 0, 0, 15, 0, 0));
    assertRefused(
        "do not fit", AttachmentType.WEBP, riff(extended, riffChunk("VP8 ", lossy(9000, 9000))));
  }
}
