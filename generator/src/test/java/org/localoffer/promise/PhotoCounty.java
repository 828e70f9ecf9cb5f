package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.localoffer.attachment.TestPictures;

/** A county whose services show photos, and builds of it in a process of their own. */
final class PhotoCounty {

  private PhotoCounty() {}

  /** A hall with a yellow door at the left, wider than high. */
  static BufferedImage hall(int width, int height) {
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

  /** Pictures of all kinds, each with what cameras and programs write. */
  static SortedMap<String, byte[]> talkativePictures() {
    SortedMap<String, byte[]> pictures = new TreeMap<>();
    pictures.put("small.jpg", TestPictures.talkativeJpeg(6));
    pictures.put("large.jpg", TestPictures.talkativeJpeg(hall(1500, 1000), 1));
    pictures.put("turned.jpg", TestPictures.talkativeJpeg(hall(1500, 1000), 6));
    pictures.put("drawing.png", TestPictures.talkativePng());
    pictures.put("modern.webp", TestPictures.talkativeWebp());
    return pictures;
  }

  /** A person's folder with the county, in which each picture is shown by a service. */
  static Path county(Path folder, SortedMap<String, byte[]> pictures) throws IOException {
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

  /** Builds the site, or fails with what was said. */
  static String build(Path home, int exitCode, String... flags) throws Exception {
    Child child = Child.start(home, List.of(flags), Map.of(), "build", "--today", "2026-11-02");
    int code = child.exitCode();
    String said = child.said();
    assertEquals(exitCode, code, said);
    assertFalse(said.contains("\tat ") || said.contains("OutOfMemory"), said);
    return said;
  }

  /** The site that was built. */
  static PublishedSite site(Path home) throws IOException {
    return PublishedSite.at(home.resolve("site-output"));
  }
}
