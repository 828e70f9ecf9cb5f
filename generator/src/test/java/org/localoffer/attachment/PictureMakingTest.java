package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.attachment.MadePictures.assertLooksLike;
import static org.localoffer.attachment.MadePictures.jpeg;
import static org.localoffer.attachment.MadePictures.make;
import static org.localoffer.attachment.MadePictures.scene;
import static org.localoffer.attachment.TestPictures.bytes;
import static org.localoffer.attachment.TestPictures.concat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * What files are made of a picture: their sizes, kinds and addresses; and of a damaged one none.
 */
class PictureMakingTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "319, 319",
    "320, 320",
    "399, 399",
    "400, '320, 400'",
    "640, '320, 640'",
    "799, '320, 799'",
    "800, '320, 640, 800'",
    "960, '320, 640, 960'",
    "10000, '320, 640, 960'"
  })
  void pictureIsPublishedInTheWidthsOfPagesAndNeverEnlarged(int own, String widths) {
    assertEquals("[" + widths + "]", PictureMaking.widths(own).toString());
  }

  @Test
  void sameSourceGivesTheSameBytesAndAnotherOneAnotherAddress() throws BrokenPicture {
    byte[] source = jpeg(scene(700, 500, BufferedImage.TYPE_INT_RGB), false);
    List<PublishedFile> once = make(AttachmentType.JPEG, source);
    List<PublishedFile> again = make(AttachmentType.JPEG, source.clone());
    for (int i = 0; i < once.size(); i++) {
      assertEquals(once.get(i).path(), again.get(i).path());
      assertArrayEquals(once.get(i).bytes(), again.get(i).bytes());
    }
    byte[] other = concat(source, bytes(0));
    assertNotEquals(once.getFirst().path(), make(AttachmentType.JPEG, other).getFirst().path());
  }

  @Test
  void pngOfTwoColoursStaysSmallAndExact() throws BrokenPicture {
    byte[] black = {0, (byte) 255};
    IndexColorModel model = new IndexColorModel(1, 2, black, black, black);
    BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_BINARY, model);
    for (int i = 0; i < 200; i++) {
      image.getRaster().setSample(i, i, 0, 1);
    }
    byte[] source = TestPictures.written(image, "png");
    PublishedFile file = make(AttachmentType.PNG, source).getFirst();
    assertTrue(file.path().endsWith(".png"));
    assertArrayEquals(TestPictures.pixels(source), TestPictures.pixels(file.bytes()));
    assertTrue(file.bytes().length <= source.length + 50);
  }

  @Test
  void photoAsPngBecomesAJpegAndADrawingDoesNot() throws BrokenPicture {
    BufferedImage photo = scene(600, 400, BufferedImage.TYPE_INT_RGB);
    Random grain = new Random(4);
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 600; x++) {
        photo.setRGB(x, y, photo.getRGB(x, y) ^ grain.nextInt() & 0x0F0F0F);
      }
    }
    assertTrue(
        make(AttachmentType.PNG, TestPictures.written(photo, "png"))
            .getFirst()
            .path()
            .endsWith(".jpg"));
    byte[] drawing = TestPictures.written(scene(600, 400, BufferedImage.TYPE_INT_RGB), "png");
    assertTrue(make(AttachmentType.PNG, drawing).getFirst().path().endsWith(".png"));
  }

  @Test
  void hugePhotoIsDecodedInPart() throws BrokenPicture {
    CleanPicture photo = new CleanPicture(new byte[0], 4032, 3024, 3, 1, null);
    assertEquals(1, PixelReader.step(photo));
    assertEquals(2, PixelReader.step(new CleanPicture(new byte[0], 8160, 6120, 3, 1, null)));
    BufferedImage scene = scene(5000, 4000, BufferedImage.TYPE_3BYTE_BGR);
    byte[] png = TestPictures.written(scene, "png");
    assertTrue(PixelReader.step(PngCleaner.clean(png)) > 1, "small enough to be decoded whole");
    assertLooksLike(scene, make(AttachmentType.PNG, png));
  }

  /** A decoder may show what it can of a damaged picture, or refuse it, but never anything else. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PDF")
  void damagedPixelsNeverStopTheBuild(AttachmentType type) {
    byte[] whole =
        switch (type) {
          case JPEG -> TestPictures.talkativeJpeg(6);
          case PNG -> TestPictures.talkativePng();
          default -> TestPictures.talkativeWebp();
        };
    int made = 0;
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      byte[] mangled = whole.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        mangled[random.nextInt(mangled.length)] = (byte) random.nextInt();
      }
      try {
        List<PublishedFile> files = make(type, mangled);
        assertFalse(TestPictures.says(files.getFirst().bytes(), "secret"));
        made++;
      } catch (BrokenPicture expected) {
        assertFalse(expected.reason().isEmpty());
      } catch (RuntimeException fault) {
        throw new AssertionError("seed " + seed, fault);
      }
    }
    assertTrue(made > 0);
  }

  @Test
  void pictureWithoutAllItsPixelsIsRefused() {
    byte[] png = TestPictures.pngThatSays(3000, 2000);
    BrokenPicture broken = assertThrows(BrokenPicture.class, () -> make(AttachmentType.PNG, png));
    assertTrue(broken.reason().contains("cannot be read"), broken.reason());
  }
}
