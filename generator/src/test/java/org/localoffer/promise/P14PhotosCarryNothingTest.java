package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.attachment.TestPictures;

/** P14: photos carry no position or names, and none of them can hold up a build. */
class P14PhotosCarryNothingTest {

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

  private static @Nullable PublishedSite talkative;

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
    return county(pictures);
  }

  private Path county(SortedMap<String, byte[]> pictures) throws IOException {
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

  private static SortedMap<String, byte[]> talkativePictures() {
    SortedMap<String, byte[]> pictures = new TreeMap<>();
    pictures.put("small.jpg", TestPictures.talkativeJpeg(6));
    pictures.put("large.jpg", TestPictures.talkativeJpeg(hall(1500, 1000), 1));
    pictures.put("turned.jpg", TestPictures.talkativeJpeg(hall(1500, 1000), 6));
    pictures.put("drawing.png", TestPictures.talkativePng());
    pictures.put("modern.webp", TestPictures.talkativeWebp());
    return pictures;
  }

  /** The site with the talkative pictures, built once for the tests that only look at it. */
  private PublishedSite talkativeSite() throws Exception {
    if (talkative == null) {
      Path home = county(talkativePictures());
      build(home, 0);
      talkative = site(home);
    }
    return talkative;
  }

  @Test
  void noFileOfTheSiteSaysWhatAPhotoSaid() throws Exception {
    SortedMap<String, byte[]> pictures = talkativePictures();
    for (byte[] picture : pictures.values()) {
      assertTrue(TestPictures.says(picture, TestPictures.SECRET), "the test's picture is silent");
    }
    SortedMap<String, byte[]> files = talkativeSite().files();
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
    talkativeSite()
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".jpg")) {
                PictureParts.assertOnlyPixelsInJpeg(path, bytes);
              } else if (path.endsWith(".png")) {
                PictureParts.assertOnlyPixelsInPng(path, bytes);
              }
            });
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
    pictures.put("bomb.png", TestPictures.pngOfOneColour(12_000, 12_000));
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
    pictures.put("one.png", TestPictures.pngOfOneColour(7_000, 7_000));
    pictures.put("two.png", TestPictures.pngOfOneColour(5_000, 9_900));
    Path home = county();
    build(home, 0, "-Xmx192m");
    long made =
        site(home).files().keySet().stream().filter(path -> path.startsWith("pictures/")).count();
    assertEquals(6, made);
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
    Path home = county(talkativePictures());
    build(
        home,
        0,
        "-Duser.language=tr",
        "-Duser.timezone=Pacific/Kiritimati",
        "-XX:ActiveProcessorCount=1",
        "-XX:-TieredCompilation",
        "-Djava.awt.headless=false");
    assertEquals(talkativeSite().digests(), site(home).digests());
  }

  /** The second build finds the pictures of the first, and does not start the decoders. */
  @Test
  void pictureThatIsPublishedAlreadyIsNotMadeAgainUnlessItWasAltered() throws Exception {
    Path home = county(talkativePictures());
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
