package org.localoffer.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)z");

  /** Pixels to a module, so that a reader finds the corners. */
  private static final int SCALE = 6;

  @Test
  void addressIsReadBackFromTheDrawing() throws Exception {
    for (String address :
        new String[] {
          "https://localoffer.fernshire.example/",
          "https://localoffer.fernshire.example/services/bluebell-saturday-club.html",
          "https://www.county.example/local-offer/services/" + "long-name-".repeat(12) + ".html"
        }) {
      QrCode code = QrCode.of(address);
      assertNotNull(code, address);
      assertEquals(address, read(code));
    }
  }

  @Test
  void addressThatWouldBeTooFineForPaperHasNone() {
    assertNull(QrCode.of("https://www.county.example/" + "a".repeat(400)));
  }

  private static String read(QrCode code) throws Exception {
    int side = code.size() * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    Matcher runs = RUN.matcher(code.path());
    int end = 0;
    while (runs.find()) {
      assertEquals(end, runs.start(), "nothing but runs");
      assertEquals(runs.group(1), runs.group(4));
      end = runs.end();
      int left = Integer.parseInt(runs.group(1)) * SCALE;
      int top = Integer.parseInt(runs.group(2)) * SCALE;
      int width = Integer.parseInt(runs.group(3)) * SCALE;
      for (int y = top; y < top + SCALE; y++) {
        Arrays.fill(pixels, y * side + left, y * side + left + width, 0);
      }
    }
    assertEquals(code.path().length(), end, "nothing but runs");
    LuminanceSource source = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
