package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which way up a photo is, by what its camera wrote. */
class ExifOrientationTest {

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
}
