package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.attachment.TestPictures;

/** P14: photos carry no position or names, and none of them can hold up a build. */
class P14PhotosCarryNothingTest {

  /** Parts of a PNG without which its pixels cannot be shown. */
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  /** What cameras and programs write before what they know. */
  private static final List<String> TRACES =
      List.of(
          TestPictures.SECRET,
          "secret",
          "Amina",
          "51.98",
          "Exif",
          "xap",
          "xmpmeta",
          "Photoshop",
          "MakerNote",
          "ICC_PROFILE",
          "JFXX",
          "MPF");

  @TempDir Path folder;

  private final SortedMap<String, byte[]> pictures = new TreeMap<>();

  /** A hall with a yellow door at the left, wider than high. */
  private static BufferedImage hall(int width, int height) {
    BufferedImage hall = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = hall.createGraphics();
    brush.setColor(new Color(140, 190, 230));
    brush.fillRect(0, 0, width, height);
    brush.setColor(new Color(170, 80, 60));
    brush.fillRect(width / 10, height / 3, width * 8 / 10, height * 2 / 3);
    brush.setColor(new Color(240, 200, 40));
    brush.fillRect(width / 5, height / 2, width / 8, height / 2);
    brush.dispose();
    return hall;
  }

  private Path county() throws IOException {
    Path home = Files.createTempDirectory(folder, "home");
    Path content = home.resolve("content");
    County county = County.withEveryField();
    int number = 0;
    for (String name : pictures.keySet()) {
      county.file(
          "services/shown-" + number++ + ".yaml",
          P02NothingIsDroppedTest.plainService("Shown " + number)
              + "pictures: [{file: "
              + name
              + ", alt: A hall}]\n");
    }
    county.writeTo(content);
    Files.createDirectories(content.resolve("pictures"));
    for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
      Files.write(content.resolve("pictures").resolve(picture.getKey()), picture.getValue());
    }
    return home;
  }

  private static String build(Path home, int exitCode, String... flags) throws Exception {
    Child child = Child.start(home, List.of(flags), Map.of(), "build", "--today", "2026-11-02");
    int code = child.exitCode();
    String said = child.said();
    assertEquals(exitCode, code, said);
    assertFalse(said.contains("\tat ") || said.contains("OutOfMemory"), said);
    return said;
  }

  private static PublishedSite site(Path home) throws IOException {
    return PublishedSite.at(home.resolve("site-output"));
  }

  private void addTalkativePictures() {
    pictures.put("small.jpg", TestPictures.talkativeJpeg(6));
    pictures.put("large.jpg", TestPictures.talkativeJpeg(hall(1500, 1000), 1));
    pictures.put("turned.jpg", TestPictures.talkativeJpeg(hall(1500, 1000), 6));
    pictures.put("drawing.png", TestPictures.talkativePng());
    pictures.put("modern.webp", TestPictures.talkativeWebp());
  }

  @Test
  void noFileOfTheSiteSaysWhatAPhotoSaid() throws Exception {
    addTalkativePictures();
    Path home = county();
    for (byte[] picture : pictures.values()) {
      assertTrue(TestPictures.says(picture, TestPictures.SECRET), "the test's picture is silent");
    }
    build(home, 0);
    SortedMap<String, byte[]> files = site(home).files();
    List<Charset> spellings =
        List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);
    files.forEach(
        (path, bytes) -> {
          for (Charset spelling : spellings) {
            assertFalse(new String(bytes, spelling).contains(TestPictures.SECRET), path);
          }
          if (path.startsWith("pictures/")) {
            TRACES.forEach(trace -> assertFalse(TestPictures.says(bytes, trace), path + trace));
          }
        });
    long published = files.keySet().stream().filter(path -> path.startsWith("pictures/")).count();
    assertTrue(published >= pictures.size() + 4, files.keySet()::toString);
  }

  /** Not only what we thought of: nothing is there but what shows pixels. */
  @Test
  void publishedPicturesHaveNoPartThatIsNotNeeded() throws Exception {
    addTalkativePictures();
    Path home = county();
    build(home, 0);
    site(home)
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".jpg")) {
                assertOnlyPixels(path, bytes);
              } else if (path.endsWith(".png")) {
                assertTrue(NEEDED.containsAll(chunks(bytes)), path + chunks(bytes));
              }
            });
  }

  /** A JPEG of tables, frame and scans, with a JFIF head of 16 bytes, that ends at its end. */
  private static void assertOnlyPixels(String path, byte[] bytes) {
    int at = 2;
    while (true) {
      assertEquals(0xFF, bytes[at] & 0xFF, path);
      int marker = bytes[at + 1] & 0xFF;
      if (marker == 0xD9) {
        assertEquals(bytes.length, at + 2, path + " goes on after its end");
        return;
      }
      int length = (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
      boolean isJfif = marker == 0xE0 && length == 16;
      assertTrue(
          isJfif || Set.of(0xDB, 0xC0, 0xC2, 0xC4, 0xDA, 0xDD).contains(marker),
          () -> path + " has a part " + Integer.toHexString(marker));
      at += 2 + length;
      while (marker == 0xDA && ((bytes[at] & 0xFF) != 0xFF || bytes[at + 1] == 0)) {
        at++;
      }
    }
  }

  private static List<String> chunks(byte[] png) {
    List<String> names = new ArrayList<>();
    for (int at = 8; at < png.length; ) {
      names.add(new String(png, at + 4, 4, StandardCharsets.US_ASCII));
      int length = 0;
      for (int i = 0; i < 4; i++) {
        length = length << 8 | png[at + i] & 0xFF;
      }
      at += 12 + length;
    }
    return names;
  }

  @Test
  void pagesShowTheHallInTheSizesThatTheyPromise() throws Exception {
    pictures.put("large.jpg", TestPictures.talkativeJpeg(hall(1500, 1000), 1));
    pictures.put("turned.jpg", TestPictures.talkativeJpeg(hall(1500, 1000), 6));
    Path home = county();
    build(home, 0);
    PublishedSite site = site(home);
    for (int number = 0; number < 2; number++) {
      boolean turned = number == 1;
      Element image =
          site.pages().get("services/shown-" + number + ".html").expectFirst(".lo-picture img");
      assertEquals("lazy", image.attr("loading"));
      assertEquals("async", image.attr("decoding"));
      assertEquals("A hall", image.attr("alt"));
      assertFalse(image.attr("sizes").isEmpty());
      String[] offered = image.attr("srcset").split(", ");
      assertEquals(3, offered.length);
      for (String offer : offered) {
        String[] parts = offer.split(" ");
        byte[] bytes = site.files().get(parts[0].replace("../", ""));
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(bytes));
        assertEquals(parts[1], shown.getWidth() + "w");
        assertLooksLikeTheHall(shown, turned);
      }
      assertTrue(image.attr("srcset").contains(image.attr("src") + " 960w"));
      assertEquals("960", image.attr("width"));
      assertEquals(turned ? "1440" : "640", image.attr("height"));
    }
  }

  /** A photo that was taken with the camera on its side has the sky of the file at the right. */
  private static void assertLooksLikeTheHall(BufferedImage shown, boolean turned) {
    BufferedImage hall = hall(300, 200);
    for (int[] point : new int[][] {{10, 10}, {150, 20}, {75, 150}, {200, 150}, {290, 190}}) {
      int x = turned ? 199 - point[1] : point[0];
      int y = turned ? point[0] : point[1];
      int across = turned ? 200 : 300;
      Color found =
          new Color(shown.getRGB(x * shown.getWidth() / across, y * shown.getWidth() / across));
      Color expected = new Color(hall.getRGB(point[0], point[1]));
      int difference =
          Math.abs(found.getRed() - expected.getRed())
              + Math.abs(found.getGreen() - expected.getGreen())
              + Math.abs(found.getBlue() - expected.getBlue());
      assertTrue(difference < 30, () -> expected + " became " + found);
    }
  }

  @Test
  void sizeBombsAreRefusedInLittleMemory() throws Exception {
    pictures.put("bomb.png", plainPng(12_000, 12_000));
    byte[] jpeg = TestPictures.plain("jpg");
    int frame = 0;
    while (jpeg[frame] != (byte) 0xFF || jpeg[frame + 1] != (byte) 0xC0) {
      frame++;
    }
    for (int i = 5; i < 9; i++) {
      jpeg[frame + i] = (byte) 0xF0;
    }
    pictures.put("bomb.jpg", jpeg);
    assertTrue(pictures.get("bomb.png").length < 500_000);
    String said = build(county(), 1, "-Xmx64m");
    assertTrue(said.contains("content/pictures/bomb.png:1:1: error LO-ATT-05"), said);
    assertTrue(said.contains("12000 by 12000"), said);
    assertTrue(said.contains("content/pictures/bomb.jpg:1:1: error LO-ATT-05"), said);
  }

  /** The largest that is read is decoded in part. */
  @Test
  void largestPicturesAreMadeInBoundedMemory() throws Exception {
    pictures.put("one.png", plainPng(7_000, 7_000));
    pictures.put("two.png", plainPng(5_000, 9_900));
    Path home = county();
    build(home, 0, "-Xmx192m");
    long made =
        site(home).files().keySet().stream().filter(path -> path.startsWith("pictures/")).count();
    assertEquals(6, made);
  }

  /** A PNG of one colour, of any size, made line by line. */
  private static byte[] plainPng(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.writeBytes(four(width));
    header.writeBytes(four(height));
    header.writeBytes(new byte[] {8, 2, 0, 0, 0});
    chunk(out, "IHDR", header.toByteArray());
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater()) {
      byte[] line = new byte[1 + 3 * width];
      byte[] room = new byte[1 << 16];
      for (int y = 0; y <= height; y++) {
        if (y == height) {
          deflater.finish();
        } else {
          deflater.setInput(line);
        }
        for (int length = deflater.deflate(room); length > 0; length = deflater.deflate(room)) {
          pixels.write(room, 0, length);
        }
      }
    }
    chunk(out, "IDAT", pixels.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(name.getBytes(StandardCharsets.US_ASCII));
    checksum.update(content);
    out.writeBytes(four(content.length));
    out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(content);
    out.writeBytes(four((int) checksum.getValue()));
  }

  private static byte[] four(int number) {
    return new byte[] {
      (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number
    };
  }

  @Test
  void whatIsNoPictureIsRefusedWithItsReasonAllInOneRun() throws Exception {
    byte[] svg = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII);
    byte[] jpeg = TestPictures.plain("jpg");
    Map<String, String> expected = new TreeMap<>();
    for (String name : List.of("a.svg", "a.html", "a.gif", "a.docx", "a.pdf", "_headers")) {
      pictures.put(name, svg);
      expected.put(name, "LO-ATT-02");
    }
    pictures.put("Hall.JPG", jpeg);
    expected.put("Hall.JPG", "LO-ATT-01");
    pictures.put("page.jpg", svg);
    expected.put("page.jpg", "LO-ATT-03");
    pictures.put("renamed.png", jpeg);
    expected.put("renamed.png", "LO-ATT-03");
    pictures.put("cut.jpg", Arrays.copyOf(jpeg, jpeg.length - 10));
    expected.put("cut.jpg", "LO-ATT-06");
    String said = build(county(), 1);
    expected.forEach(
        (name, rule) ->
            assertTrue(
                said.contains("content/pictures/" + name + ":1:1: error " + rule), name + said));
  }

  @Test
  void picturesHaveTheSameBytesUnderAllCircumstances() throws Exception {
    addTalkativePictures();
    Path first = county();
    Path second = county();
    build(first, 0);
    build(
        second,
        0,
        "-Duser.language=tr",
        "-Duser.timezone=Pacific/Kiritimati",
        "-XX:ActiveProcessorCount=1",
        "-XX:-TieredCompilation",
        "-Djava.awt.headless=false");
    assertEquals(site(first).digests(), site(second).digests());
  }

  /** The second build finds the pictures of the first, and does not start the decoders. */
  @Test
  void pictureThatIsPublishedAlreadyIsNotMadeAgainUnlessItWasAltered() throws Exception {
    addTalkativePictures();
    Path home = county();
    build(home, 0);
    SortedMap<String, String> first = site(home).digests();
    Path log = folder.resolve("classes.log");
    build(home, 0, "-Xlog:class+load:file=" + log);
    assertEquals(first, site(home).digests());
    assertFalse(Files.readString(log).contains(" javax.imageio."));
    String one =
        first.keySet().stream()
            .filter(path -> path.startsWith("pictures/large-640"))
            .findFirst()
            .orElseThrow();
    Files.write(home.resolve("site-output").resolve(one), TestPictures.talkativeJpeg(1));
    build(home, 0);
    assertEquals(first, site(home).digests());
    Files.write(
        home.resolve("content/pictures/large.jpg"), TestPictures.talkativeJpeg(hall(900, 600), 1));
    build(home, 0);
    assertFalse(site(home).files().containsKey(one), "an old picture stays on the site");
  }

  /** Decoders take a tenth of a second to start; a site without pictures must not pay for them. */
  @Test
  void siteWithoutPicturesDoesNotStartTheDecoders() throws Exception {
    Path log = folder.resolve("classes.log");
    build(county(), 0, "-Xlog:class+load:file=" + log);
    String without = Files.readString(log);
    pictures.put("small.jpg", TestPictures.plain("jpg"));
    build(county(), 0, "-Xlog:class+load:file=" + log);
    String with = Files.readString(log);
    for (String start : List.of(" java.awt.image.", " javax.imageio.", " sun.java2d.")) {
      assertFalse(without.contains(start), start);
    }
    assertTrue(with.contains(" javax.imageio."), "the test looks for the wrong classes");
  }
}
