package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.attachment.TestPictures.SECRET;
import static org.localoffer.attachment.TestPictures.ascii;
import static org.localoffer.attachment.TestPictures.bytes;
import static org.localoffer.attachment.TestPictures.chunk;
import static org.localoffer.attachment.TestPictures.concat;
import static org.localoffer.attachment.TestPictures.lossless;
import static org.localoffer.attachment.TestPictures.lossy;
import static org.localoffer.attachment.TestPictures.pixels;
import static org.localoffer.attachment.TestPictures.plain;
import static org.localoffer.attachment.TestPictures.riff;
import static org.localoffer.attachment.TestPictures.riffChunk;
import static org.localoffer.attachment.TestPictures.says;
import static org.localoffer.attachment.TestPictures.segment;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a picture for the decoder says nothing but its pixels. */
class CleanPictureTest {

  private static CleanPicture clean(AttachmentType type, byte[] bytes) throws BrokenPicture {
    return switch (type) {
      case JPEG -> JpegCleaner.clean(bytes);
      case PNG -> PngCleaner.clean(bytes);
      case WEBP -> WebpCleaner.clean(bytes);
      case PDF -> throw new IllegalArgumentException();
    };
  }

  private static byte[] talkative(AttachmentType type) {
    return switch (type) {
      case JPEG -> TestPictures.talkativeJpeg(6);
      case PNG -> TestPictures.talkativePng();
      case WEBP -> TestPictures.talkativeWebp();
      case PDF -> throw new IllegalArgumentException();
    };
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PDF")
  void neitherPlaceNorNameNorCommentIsLeft(AttachmentType type) throws BrokenPicture {
    byte[] before = talkative(type);
    assertTrue(says(before, SECRET), "the test's picture talks");
    byte[] after = clean(type, before).bytes();
    for (String trace : new String[] {"secret", "Amina", "51.98", "Khan", "xmp", "adobe.com"}) {
      assertFalse(says(after, trace), trace);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PDF")
  void cleanPictureStaysAsItIs(AttachmentType type) throws BrokenPicture {
    CleanPicture once = clean(type, talkative(type));
    assertArrayEquals(once.bytes(), clean(type, once.bytes()).bytes());
  }

  @Test
  void uprightJpegIsTheOneThatWasThereBeforeTheCameraSpoke() throws BrokenPicture {
    byte[] plain = plain("jpg");
    assertArrayEquals(plain, JpegCleaner.clean(TestPictures.talkativeJpeg(1)).bytes());
    assertArrayEquals(plain, JpegCleaner.clean(plain).bytes());
  }

  @Test
  void pngKeepsItsPixels() throws BrokenPicture {
    CleanPicture clean = PngCleaner.clean(TestPictures.talkativePng());
    assertArrayEquals(plain("png"), clean.bytes());
    assertEquals(6, clean.orientation());
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
  void orientationIsReadWhicheverByteComesFirst() {
    for (boolean little : new boolean[] {true, false}) {
      byte[] exif = TestPictures.exif(8, little);
      assertEquals(8, ExifOrientation.read(exif, 0, exif.length, 1));
    }
    byte[] outOfRange = TestPictures.exif(9, true);
    assertEquals(1, ExifOrientation.read(outOfRange, 0, outOfRange.length, 1));
  }

  @Test
  void exifThatIsCutOffOrPointsAstrayIsNoReasonToRefuseAPhoto() {
    byte[] whole = TestPictures.exif(6, false);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      int orientation = ExifOrientation.read(cut, 0, cut.length, 1);
      assertTrue(orientation == 1 || orientation == 6, () -> "at " + cut.length);
    }
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      byte[] mangled = whole.clone();
      mangled[6 + random.nextInt(mangled.length - 6)] = (byte) random.nextInt();
      int orientation = ExifOrientation.read(mangled, 0, mangled.length, 1);
      assertTrue(orientation >= 1 && orientation <= 8);
    }
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

  @Test
  void movingPngBecomesItsFirstPicture() throws BrokenPicture {
    byte[] plain = plain("png");
    byte[] moving =
        concat(
            Arrays.copyOf(plain, 33),
            chunk("acTL", new byte[8]),
            chunk("fcTL", new byte[26]),
            Arrays.copyOfRange(plain, 33, plain.length));
    assertArrayEquals(plain, PngCleaner.clean(moving).bytes());
  }

  @Test
  void damagedPngIsRefused() {
    byte[] damaged = plain("png");
    damaged[damaged.length - 20] ^= 1;
    assertRefused("do not fit", AttachmentType.PNG, damaged);
    byte[] head = Arrays.copyOf(plain("png"), 33);
    byte[] end = chunk("IEND", new byte[0]);
    assertRefused("no picture", AttachmentType.PNG, concat(head, end));
    assertRefused("kind of PNG", AttachmentType.PNG, concat(head, chunk("CgBI", new byte[4]), end));
    assertRefused(
        "do not fit", AttachmentType.PNG, concat(head, Arrays.copyOfRange(head, 8, 33), end));
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

  private static void assertRefused(String reason, AttachmentType type, byte[] bytes) {
    BrokenPicture broken = assertThrows(BrokenPicture.class, () -> clean(type, bytes));
    assertTrue(broken.reason().contains(reason), broken.reason());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PDF")
  void pictureThatIsCutOffAnywhereIsRefusedOrClean(AttachmentType type) {
    byte[] whole = talkative(type);
    int refused = 0;
    for (int length = 12; length < whole.length; length++) {
      try {
        byte[] after = clean(type, Arrays.copyOf(whole, length)).bytes();
        assertFalse(says(after, "secret"), "cut at " + length);
      } catch (BrokenPicture expected) {
        refused++;
      }
    }
    assertTrue(refused > whole.length / 3, "most cuts are seen");
  }

  /** A mangled picture may be refused or kept, but never anything else. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PDF")
  void mangledPictureNeverStopsTheBuild(AttachmentType type) {
    byte[] whole = talkative(type);
    for (int seed = 0; seed < 4000; seed++) {
      Random random = new Random(seed);
      byte[] mangled = whole.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        mangled[random.nextInt(mangled.length)] = (byte) random.nextInt();
      }
      try {
        CleanPicture clean = clean(type, mangled);
        assertTrue(clean.width() > 0 && clean.height() > 0, "seed " + seed);
      } catch (BrokenPicture expected) {
        assertFalse(expected.reason().isEmpty());
      } catch (RuntimeException fault) {
        throw new AssertionError("seed " + seed, fault);
      }
    }
  }
}
