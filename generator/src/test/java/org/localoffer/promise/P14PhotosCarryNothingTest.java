package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.promise.PhotoCounty.build;
import static org.localoffer.promise.PhotoCounty.county;
import static org.localoffer.promise.PhotoCounty.hall;
import static org.localoffer.promise.PhotoCounty.site;
import static org.localoffer.promise.PhotoCounty.talkativePictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.attachment.TestPictures;

/** P14: photos carry no position or names, and look as they did. */
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

  /** The site with the talkative pictures, built once for the tests that only look at it. */
  private PublishedSite talkativeSite() throws Exception {
    if (talkative == null) {
      Path home = county(folder, talkativePictures());
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
    SortedMap<String, byte[]> pictures = new TreeMap<>();
    pictures.put("large.jpg", TestPictures.talkativeJpeg(hall(1500, 1000), 1));
    pictures.put("turned.jpg", TestPictures.talkativeJpeg(hall(1500, 1000), 6));
    Path home = county(folder, pictures);
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
  void picturesHaveTheSameBytesUnderAllCircumstances() throws Exception {
    Path home = county(folder, talkativePictures());
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
}
