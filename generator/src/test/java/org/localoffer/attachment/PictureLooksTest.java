package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.attachment.MadePictures.UNSEEN;
import static org.localoffer.attachment.MadePictures.assertLooksLike;
import static org.localoffer.attachment.MadePictures.difference;
import static org.localoffer.attachment.MadePictures.jpeg;
import static org.localoffer.attachment.MadePictures.make;
import static org.localoffer.attachment.MadePictures.scene;
import static org.localoffer.attachment.MadePictures.shown;
import static org.localoffer.attachment.TestPictures.bytes;
import static org.localoffer.attachment.TestPictures.concat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures look like their sources, in every kind that editors may bring. */
class PictureLooksTest {

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void photoLooksLikeItsSourceInEverySize(boolean progressive) throws BrokenPicture {
    BufferedImage scene = scene(2000, 1500, BufferedImage.TYPE_INT_RGB);
    List<PublishedFile> files = make(AttachmentType.JPEG, jpeg(scene, progressive));
    assertEquals(List.of(320, 640, 960), files.stream().map(PublishedFile::width).toList());
    assertEquals(List.of(240, 480, 720), files.stream().map(PublishedFile::height).toList());
    assertLooksLike(scene, files);
    assertTrue(files.getLast().bytes().length < 80_000);
  }

  /**
   * What a viewer shows of each orientation: which corner of the stored picture is at the top left.
   */
  @ParameterizedTest
  @CsvSource({"1, TL", "2, TR", "3, BR", "4, BL", "5, TL", "6, BL", "7, BR", "8, TR"})
  void orientationIsAppliedToThePixels(int orientation, String corner) throws BrokenPicture {
    BufferedImage corners = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = corners.createGraphics();
    brush.setColor(Color.RED);
    brush.fillRect(0, 0, 40, 20);
    brush.setColor(Color.GREEN);
    brush.fillRect(40, 0, 40, 20);
    brush.setColor(Color.BLUE);
    brush.fillRect(0, 20, 40, 20);
    brush.setColor(Color.WHITE);
    brush.fillRect(40, 20, 40, 20);
    brush.dispose();
    byte[] plain = jpeg(corners, false);
    byte[] exif = TestPictures.segment(0xE1, TestPictures.exif(orientation, false));
    byte[] turned =
        concat(Arrays.copyOf(plain, 2), exif, Arrays.copyOfRange(plain, 2, plain.length));
    PublishedFile file = make(AttachmentType.JPEG, turned).getFirst();
    assertEquals(orientation > 4 ? 40 : 80, file.width());
    assertEquals(orientation > 4 ? 80 : 40, file.height());
    Color expected =
        switch (corner) {
          case "TL" -> Color.RED;
          case "TR" -> Color.GREEN;
          case "BL" -> Color.BLUE;
          default -> Color.WHITE;
        };
    Color found = new Color(shown(file).getRGB(5, 5));
    assertTrue(isNear(expected, found), () -> expected + " " + found);
    // The next corner, clockwise or not, tells a mirrored picture from a turned one.
    Color below = new Color(shown(file).getRGB(5, file.height() - 5));
    Color expectedBelow =
        switch (orientation) {
          case 1 -> Color.BLUE;
          case 2 -> Color.WHITE;
          case 3, 5 -> Color.GREEN;
          case 4, 8 -> Color.RED;
          case 6 -> Color.WHITE;
          default -> Color.BLUE;
        };
    assertTrue(isNear(expectedBelow, below), () -> expectedBelow + " " + below);
  }

  private static boolean isNear(Color a, Color b) {
    return Math.abs(a.getRed() - b.getRed()) < 40
        && Math.abs(a.getGreen() - b.getGreen()) < 40
        && Math.abs(a.getBlue() - b.getBlue()) < 40;
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_4BYTE_ABGR
      })
  void pngOfEveryKindLooksLikeItsSource(int type) throws BrokenPicture {
    BufferedImage scene = scene(900, 600, type);
    List<PublishedFile> files = make(AttachmentType.PNG, TestPictures.written(scene, "png"));
    assertLooksLike(scene, files);
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
  void greyPngKeepsItsGreys(int type) throws BrokenPicture {
    BufferedImage ramp = new BufferedImage(256, 16, type);
    int factor = type == BufferedImage.TYPE_BYTE_GRAY ? 1 : 257;
    for (int x = 0; x < 256; x++) {
      for (int y = 0; y < 16; y++) {
        ramp.getRaster().setSample(x, y, 0, x * factor);
      }
    }
    PublishedFile file = make(AttachmentType.PNG, TestPictures.written(ramp, "png")).getFirst();
    BufferedImage shown = shown(file);
    for (int x = 0; x < 256; x++) {
      assertEquals(x, shown.getRaster().getSample(x, 3, 0));
    }
  }

  @Test
  void greyPhotoKeepsItsGreys() throws BrokenPicture {
    BufferedImage ramp = new BufferedImage(256, 64, BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 0; x < 256; x++) {
      for (int y = 0; y < 64; y++) {
        ramp.getRaster().setSample(x, y, 0, x);
      }
    }
    BufferedImage shown = shown(make(AttachmentType.JPEG, jpeg(ramp, false)).getFirst());
    for (int x = 8; x < 248; x++) {
      assertEquals(x, shown.getRGB(x, 32) & 0xFF, 6);
    }
  }

  @Test
  void deepPngOfSixteenBitsLooksLikeItsSource() throws BrokenPicture {
    WritableRaster deep = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 400, 300, 3, null);
    BufferedImage scene = scene(400, 300, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 300; y++) {
      for (int x = 0; x < 400; x++) {
        int pixel = scene.getRGB(x, y);
        deep.setPixel(
            x,
            y,
            new int[] {
              (pixel >> 16 & 0xFF) * 257, (pixel >> 8 & 0xFF) * 257, (pixel & 0xFF) * 257
            });
      }
    }
    var model =
        new java.awt.image.ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT);
    BufferedImage image = new BufferedImage(model, deep, false, null);
    assertLooksLike(scene, make(AttachmentType.PNG, TestPictures.written(image, "png")));
  }

  @Test
  void transparentPictureStaysTransparent() throws BrokenPicture {
    BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_ARGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.RED);
    brush.fillOval(100, 100, 400, 400);
    brush.dispose();
    for (PublishedFile file : make(AttachmentType.PNG, TestPictures.written(image, "png"))) {
      BufferedImage shown = shown(file);
      assertEquals(0, shown.getRGB(0, 0) >>> 24);
      int middle = shown.getRGB(file.width() / 3, file.height() / 2);
      assertEquals(0xFFFF0000, middle, () -> Integer.toHexString(middle));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lossless", "lossy"})
  void webpLooksLikeItsSource(String kind) throws BrokenPicture {
    assertLooksLike(TestPictures.image(), make(AttachmentType.WEBP, TestPictures.webp(kind)));
  }

  @Test
  void transparentWebpStaysTransparent() throws BrokenPicture {
    byte[] source = TestPictures.resource("transparent-60x40.webp");
    BufferedImage shown = shown(make(AttachmentType.WEBP, source).getFirst());
    assertEquals(0, shown.getRGB(59, 20) >>> 24);
    assertEquals(255, shown.getRGB(40, 30) >>> 24);
  }

  /** Whatever the colours of the file mean, the page shows what the photographer saw. */
  @Test
  void widerColoursBecomeThoseOfScreens() throws BrokenPicture {
    ICC_Profile linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
    ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    BufferedImage scene = scene(600, 400, BufferedImage.TYPE_3BYTE_BGR);
    BufferedImage stored = new BufferedImage(600, 400, BufferedImage.TYPE_3BYTE_BGR);
    new ColorConvertOp(new ICC_Profile[] {srgb, linear}, null)
        .filter(scene.getRaster(), stored.getRaster());
    byte[] plain = jpeg(stored, false);
    byte[] profile =
        TestPictures.segment(
            0xE2, concat(TestPictures.ascii("ICC_PROFILE\0"), bytes(1, 1), linear.getData()));
    byte[] source =
        concat(Arrays.copyOf(plain, 20), profile, Arrays.copyOfRange(plain, 20, plain.length));
    assertTrue(difference(scene, stored) > 5 * UNSEEN, "the test's profile changes nothing");
    assertLooksLike(scene, make(AttachmentType.JPEG, source));
    byte[] broken = source.clone();
    Arrays.fill(broken, 60, 120, (byte) 7);
    assertLooksLike(stored, make(AttachmentType.JPEG, broken));
  }
}
