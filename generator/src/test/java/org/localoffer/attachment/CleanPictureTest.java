package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.attachment.TestPictures.SECRET;
import static org.localoffer.attachment.TestPictures.bytes;
import static org.localoffer.attachment.TestPictures.says;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is left of a picture of any kind for the decoder says nothing but its pixels. */
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

  /** Fails unless the picture is refused, with words of the reason. */
  static void assertRefused(String reason, AttachmentType type, byte[] bytes) {
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
