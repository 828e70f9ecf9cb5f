package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.attachment.TestPictures.bytes;
import static org.localoffer.attachment.TestPictures.concat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures look like their sources, in every kind that editors may bring. */
class PictureMakingTest {

  /** The mean difference of a channel that a person does not see, of 255. */
  private static final double UNSEEN = 6;

  private static List<PublishedFile> make(AttachmentType type, byte[] bytes) throws BrokenPicture {
    CleanPicture clean =
        switch (type) {
          case JPEG -> JpegCleaner.clean(bytes);
          case PNG -> PngCleaner.clean(bytes);
          case WEBP -> WebpCleaner.clean(bytes);
          case PDF -> throw new IllegalArgumentException();
        };
    return PictureMaking.make("pictures/a.x", type, bytes, clean, EarlierPictures.NONE);
  }

  private static BufferedImage shown(PublishedFile file) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
      assertEquals(file.width(), image.getWidth());
      assertEquals(file.height(), image.getHeight());
      return image;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A scene with a sun at the left, a house at the right, and fine stripes. */
  private static BufferedImage scene(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D brush = image.createGraphics();
    brush.setColor(new Color(150, 200, 240));
    brush.fillRect(0, 0, width, height);
    brush.setColor(new Color(250, 210, 60));
    brush.fillOval(width / 10, height / 10, width / 5, width / 5);
    brush.setColor(new Color(160, 60, 40));
    brush.fillRect(width / 2, height / 2, width / 3, height / 3);
    for (int x = 0; x < width; x += Math.max(2, width / 50)) {
      brush.setColor(new Color(x * 255 / width, 120, 90));
      brush.fillRect(x, height * 9 / 10, Math.max(1, width / 100), height);
    }
    brush.dispose();
    return image;
  }

  private static byte[] jpeg(BufferedImage image, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(0.95f);
    if (progressive) {
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    writer.dispose();
    return out.toByteArray();
  }

  /** The mean difference of colours, both pictures cut into 24 by 16 fields. */
  private static double difference(BufferedImage a, BufferedImage b) {
    double sum = 0;
    for (int y = 0; y < 16; y++) {
      for (int x = 0; x < 24; x++) {
        double[] one = mean(a, x, y);
        double[] other = mean(b, x, y);
        for (int c = 0; c < 3; c++) {
          sum += Math.abs(one[c] - other[c]);
        }
      }
    }
    return sum / (16 * 24 * 3);
  }

  private static double[] mean(BufferedImage image, int fieldX, int fieldY) {
    int x0 = image.getWidth() * fieldX / 24;
    int y0 = image.getHeight() * fieldY / 16;
    int x1 = Math.max(x0 + 1, image.getWidth() * (fieldX + 1) / 24);
    int y1 = Math.max(y0 + 1, image.getHeight() * (fieldY + 1) / 16);
    double[] mean = new double[3];
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        int pixel = image.getRGB(x, y);
        mean[0] += pixel >> 16 & 0xFF;
        mean[1] += pixel >> 8 & 0xFF;
        mean[2] += pixel & 0xFF;
      }
    }
    for (int c = 0; c < 3; c++) {
      mean[c] /= (x1 - x0) * (y1 - y0);
    }
    return mean;
  }

  private static void assertLooksLike(BufferedImage expected, List<PublishedFile> files) {
    for (PublishedFile file : files) {
      double difference = difference(expected, shown(file));
      assertTrue(difference < UNSEEN, () -> file.path() + " differs by " + difference);
    }
  }

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
