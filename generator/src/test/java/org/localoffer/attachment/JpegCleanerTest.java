package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.localoffer.attachment.CleanPictureTest.assertRefused;
import static org.localoffer.attachment.TestPictures.ascii;
import static org.localoffer.attachment.TestPictures.bytes;
import static org.localoffer.attachment.TestPictures.concat;
import static org.localoffer.attachment.TestPictures.lossless;
import static org.localoffer.attachment.TestPictures.pixels;
import static org.localoffer.attachment.TestPictures.plain;
import static org.localoffer.attachment.TestPictures.segment;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a JPEG, and which are refused. */
class JpegCleanerTest {

  @Test
  void uprightJpegIsTheOneThatWasThereBeforeTheCameraSpoke() throws BrokenPicture {
    byte[] plain = plain("jpg");
    assertArrayEquals(plain, JpegCleaner.clean(TestPictures.talkativeJpeg(1)).bytes());
    assertArrayEquals(plain, JpegCleaner.clean(plain).bytes());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void orientationIsTakenOutOfExif(int orientation) throws BrokenPicture {
    CleanPicture clean = JpegCleaner.clean(TestPictures.talkativeJpeg(orientation));
    boolean turned = orientation > 4;
    assertEquals(orientation, clean.orientation());
    assertEquals(turned ? 16 : 24, clean.shownWidth());
    assertEquals(turned ? 24 : 16, clean.shownHeight());
    assertArrayEquals(plain("jpg"), clean.bytes());
  }

  @Test
  void smallPictureInsideJfifGoesBecauseItMayShowWhatWasCutAway() throws BrokenPicture {
    byte[] plain = plain("jpg");
    byte[] jfif = concat(ascii("JFIF\0"), bytes(1, 2, 0, 0, 1, 0, 1, 1, 1), ascii("RGB"));
    byte[] before =
        concat(bytes(0xFF, 0xD8), segment(0xE0, jfif), Arrays.copyOfRange(plain, 20, plain.length));
    byte[] after = JpegCleaner.clean(before).bytes();
    assertEquals(plain.length, after.length);
    assertArrayEquals(pixels(plain), pixels(after));
  }

  @Test
  void jpegKeepsAdobesNoteAndGivesItsProfileInTheOrderOfItsParts() throws BrokenPicture {
    byte[] plain = plain("jpg");
    byte[] second = segment(0xE2, concat(ascii("ICC_PROFILE\0"), bytes(2, 2, 8, 9)));
    byte[] first = segment(0xE2, concat(ascii("ICC_PROFILE\0"), bytes(1, 2, 6, 7)));
    byte[] note = segment(0xEE, concat(ascii("Adobe"), bytes(0, 100, 0, 0, 0, 0, 1)));
    byte[] longNote = segment(0xEE, concat(ascii("Adobe"), bytes(0, 100, 0, 0, 0, 0, 1, 'x')));
    byte[] tail = Arrays.copyOfRange(plain, 20, plain.length);
    byte[] head = Arrays.copyOf(plain, 20);
    CleanPicture clean = JpegCleaner.clean(concat(head, second, first, longNote, tail));
    assertArrayEquals(concat(head, note, tail), clean.bytes());
    assertArrayEquals(bytes(6, 7, 8, 9), clean.profile());
    assertNull(JpegCleaner.clean(concat(head, second, tail)).profile());
  }

  @Test
  void progressiveJpegKeepsAllItsScans() throws Exception {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    ImageWriter writer = writers.next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(TestPictures.image(), null, null), how);
    }
    writer.dispose();
    byte[] progressive = out.toByteArray();
    assertArrayEquals(progressive, JpegCleaner.clean(progressive).bytes());
  }

  @Test
  void jpegThatBrowsersDoNotShowIsRefused() {
    byte[] lossless = plain("jpg");
    lossless[indexOf(lossless, 0xC0) + 1] = (byte) 0xC3;
    assertRefused("kind of JPEG", AttachmentType.JPEG, lossless);
    byte[] noHeight = plain("jpg");
    int frame = indexOf(noHeight, 0xC0);
    noHeight[frame + 5] = 0;
    noHeight[frame + 6] = 0;
    assertRefused("no picture", AttachmentType.JPEG, noHeight);
  }

  @Test
  void jpegWithThousandsOfScansIsRefused() {
    byte[] plain = plain("jpg");
    byte[] scan = Arrays.copyOfRange(plain, indexOf(plain, 0xDA), plain.length - 2);
    byte[] head = Arrays.copyOf(plain, indexOf(plain, 0xDA));
    byte[][] scans = new byte[100][];
    Arrays.fill(scans, scan);
    byte[] hundred = concat(head, concat(scans));
    assertDoesNotThrow(() -> JpegCleaner.clean(concat(hundred, bytes(0xFF, 0xD9))));
    assertRefused("kind of JPEG", AttachmentType.JPEG, concat(hundred, scan, bytes(0xFF, 0xD9)));
  }

  @Test
  void jpegForPrintingIsRefusedInWords() {
    byte[] plain = plain("jpg");
    int frame = indexOf(plain, 0xC0);
    byte[] four = segment(0xC0, bytes(8, 0, 16, 0, 24, 4, 1, 17, 0, 2, 17, 0, 3, 17, 0, 4, 17, 0));
    byte[] printing =
        concat(
            Arrays.copyOf(plain, frame),
            four,
            Arrays.copyOfRange(plain, frame + 2 + 17, plain.length));
    assertRefused("CMYK", AttachmentType.JPEG, printing);
  }

  private static int indexOf(byte[] jpeg, int marker) {
    for (int i = 2; i < jpeg.length; i++) {
      if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) marker) {
        return i;
      }
    }
    throw new AssertionError("no such marker");
  }
}
