package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.promise.PhotoCounty.build;
import static org.localoffer.promise.PhotoCounty.county;
import static org.localoffer.promise.PhotoCounty.hall;
import static org.localoffer.promise.PhotoCounty.site;
import static org.localoffer.promise.PhotoCounty.talkativePictures;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.attachment.TestPictures;

/** P14: no photo can hold up a build, and none is made twice. */
class P14PhotosHoldNothingUpTest {

  @TempDir Path folder;

  private final SortedMap<String, byte[]> pictures = new TreeMap<>();

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
    String said = build(county(folder, pictures), 1, "-Xmx64m");
    assertTrue(said.contains("content/pictures/bomb.png:1:1: error LO-ATT-05"), said);
    assertTrue(said.contains("12000 by 12000"), said);
    assertTrue(said.contains("content/pictures/bomb.jpg:1:1: error LO-ATT-05"), said);
  }

  /** The largest that is read is decoded in part. */
  @Test
  void largestPicturesAreMadeInBoundedMemory() throws Exception {
    pictures.put("one.png", TestPictures.pngOfOneColour(7_000, 7_000));
    pictures.put("two.png", TestPictures.pngOfOneColour(5_000, 9_900));
    Path home = county(folder, pictures);
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
    String said = build(county(folder, pictures), 1);
    expected.forEach(
        (name, rule) ->
            assertTrue(
                said.contains("content/pictures/" + name + ":1:1: error " + rule), name + said));
  }

  /** The second build finds the pictures of the first, and does not start the decoders. */
  @Test
  void pictureThatIsPublishedAlreadyIsNotMadeAgainUnlessItWasAltered() throws Exception {
    Path home = county(folder, talkativePictures());
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
    build(county(folder, pictures), 0, "-Xlog:class+load:file=" + log);
    String without = Files.readString(log);
    pictures.put("small.jpg", TestPictures.plain("jpg"));
    build(county(folder, pictures), 0, "-Xlog:class+load:file=" + log);
    String with = Files.readString(log);
    for (String start : List.of(" java.awt.image.", " javax.imageio.", " sun.java2d.")) {
      assertFalse(without.contains(start), start);
    }
    assertTrue(with.contains(" javax.imageio."), "the test looks for the wrong classes");
  }
}
