package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.localoffer.attachment.CleanPictureTest.assertRefused;
import static org.localoffer.attachment.TestPictures.chunk;
import static org.localoffer.attachment.TestPictures.concat;
import static org.localoffer.attachment.TestPictures.plain;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is kept of a PNG, and which are refused. */
class PngCleanerTest {

  @Test
  void pngKeepsItsPixels() throws BrokenPicture {
    CleanPicture clean = PngCleaner.clean(TestPictures.talkativePng());
    assertArrayEquals(plain("png"), clean.bytes());
    assertEquals(6, clean.orientation());
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
}
