package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The codes that assets/qr.js draws are those of the standard: ZXing makes the same and reads them.
 */
class QrCodeTest {

  private static final int LARGEST_VERSION = 20;
  private static final int MASKS = 8;

  private static Chromium browser;

  @BeforeAll
  static void pageIsOpened(@TempDir Path folder) throws Exception {
    Files.copy(Path.of("../templates/assets/qr.js"), folder.resolve("qr.js"));
    Files.writeString(
        folder.resolve("page.html"),
        "<!DOCTYPE html><meta charset=utf-8><title>x</title><script src=qr.js></script><body>");
    browser = Chromium.start(folder.resolve("profile"));
    browser.open(folder.resolve("page.html").toUri().toString());
  }

  @AfterAll
  static void browserIsClosed() {
    if (browser != null) {
      browser.close();
    }
  }

  /** At the most bytes of each version and level, and one more, which needs the next. */
  @Test
  void everyVersionAndLevelIsTheSameAsZxings() throws Exception {
    for (int version = 1; version <= LARGEST_VERSION; version++) {
      for (ErrorCorrectionLevel level : List.of(ErrorCorrectionLevel.M, ErrorCorrectionLevel.L)) {
        if (version > 1 && room(version, level) <= room(version - 1, ErrorCorrectionLevel.L)) {
          continue; // the smaller version has room for as much
        }
        String text = address(room(version, level));
        boolean[][] modules = encode(text);
        String where = version + "-" + level;
        assertEquals(17 + 4 * version, modules.length, where);
        DecoderResult read = new Decoder().decode(modules);
        assertEquals(text, read.getText(), where);
        assertEquals(level.toString(), read.getECLevel(), where);
        assertTrue(isZxings(text, version, level, modules), where);
      }
    }
  }

  @Test
  void wordsOfAllLanguagesAreReadBack() throws Exception {
    for (String text : List.of("", "a", "naïve – “note”", "نادي النجوم", "😀👩‍👩‍👧‍👦 x")) {
      assertEquals(text, new Decoder().decode(encode(text)).getText());
    }
  }

  @Test
  void textTooLongForAPhoneGetsNoCode() {
    int most = room(LARGEST_VERSION, ErrorCorrectionLevel.L);
    assertEquals(858, most);
    assertEquals(97, encode(address(most)).length);
    assertNull(browser.value("LocalOfferQr.encode('x'.repeat(" + (most + 1) + "))"));
    assertNull(browser.value("LocalOfferQr.encode('x'.repeat(1000000))"));
  }

  @Test
  void cameraReadsThePictureOnTheScreen() throws Exception {
    String text =
        "https://offer.county.example/my-list.html#list=advice,star-club&note1=Ring%20Sam";
    browser.value(
        "void document.body.append(LocalOfferQr.svg(LocalOfferQr.encode("
            + Chromium.literal(text)
            + ")))");
    browser.value("document.querySelector('svg').setAttribute('width', '320')");
    assertEquals(text, read(browser.picture()));
  }

  /** What a reader of QR codes finds in a picture. */
  static String read(byte[] png) throws Exception {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    RGBLuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
  }

  /** The bytes that fit: all codewords but those for correction, the mode and the length. */
  private static int room(int version, ErrorCorrectionLevel level) {
    var found = com.google.zxing.qrcode.decoder.Version.getVersionForNumber(version);
    int data = found.getTotalCodewords() - found.getECBlocksForLevel(level).getTotalECCodewords();
    return data - (version < 10 ? 2 : 3);
  }

  /** A text in which neighbours differ, in letters that need the mode for bytes. */
  private static String address(int length) {
    StringBuilder text = new StringBuilder("https://x.example/#list=");
    for (int i = 0; text.length() < length; i++) {
      text.append((char) ('a' + i * i % 23));
    }
    return text.substring(Math.max(0, text.length() - length));
  }

  /** One of the eight masks must give the same modules; which is best is a matter of taste. */
  private static boolean isZxings(
      String text, int version, ErrorCorrectionLevel level, boolean[][] modules) {
    return IntStream.range(0, MASKS)
        .anyMatch(
            mask -> {
              try {
                ByteMatrix matrix =
                    Encoder.encode(
                            text,
                            level,
                            Map.of(
                                EncodeHintType.QR_VERSION,
                                version,
                                EncodeHintType.QR_MASK_PATTERN,
                                mask))
                        .getMatrix();
                return Arrays.deepEquals(modules, modules(matrix));
              } catch (com.google.zxing.WriterException e) {
                throw new AssertionError(e);
              }
            });
  }

  private static boolean[][] modules(ByteMatrix matrix) {
    boolean[][] modules = new boolean[matrix.getHeight()][matrix.getWidth()];
    for (int y = 0; y < modules.length; y++) {
      for (int x = 0; x < modules.length; x++) {
        modules[y][x] = matrix.get(x, y) == 1;
      }
    }
    return modules;
  }

  private static boolean[][] encode(String text) {
    List<String> rows =
        browser.listOfTexts(
            "LocalOfferQr.encode("
                + Chromium.literal(text)
                + ").map(row => row.map(dark => dark ? '1' : '0').join(''))");
    boolean[][] modules = new boolean[rows.size()][rows.size()];
    for (int y = 0; y < modules.length; y++) {
      for (int x = 0; x < modules.length; x++) {
        modules[y][x] = rows.get(y).charAt(x) == '1';
      }
    }
    return modules;
  }
}
