package org.localoffer.attachment;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/**
 * Gives colours the values that they have in sRGB, in which every screen shows a picture without a
 * profile. Phones take photos in wider colours (Display P3): without this they would look pale.
 */
final class SrgbColours {

  /** Largest profile that is read; those of cameras and screens have 0.5 to 50 KB. */
  static final int MAX_PROFILE_BYTES = 1 << 20;

  private static final int MIN_PROFILE_BYTES = 128;

  private SrgbColours() {}

  /**
   * The picture in sRGB; as it is where the profile is broken or for other things than screens: a
   * browser leaves such a profile aside too.
   *
   * @param profile an ICC profile, or null
   */
  static Pixels of(Pixels source, byte @Nullable [] profile) {
    if (profile == null || profile.length < MIN_PROFILE_BYTES) {
      return source;
    }
    try {
      ICC_Profile from = ICC_Profile.getInstance(profile);
      return from.getColorSpaceType() == ColorSpace.TYPE_RGB ? converted(source, from) : source;
    } catch (IllegalArgumentException | CMMException broken) {
      return source;
    }
  }

  private static Pixels converted(Pixels source, ICC_Profile from) {
    ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    ColorConvertOp conversion = new ColorConvertOp(new ICC_Profile[] {from, srgb}, null);
    int[] argb = source.argb();
    WritableRaster before = row(source.width());
    WritableRaster after = row(source.width());
    int[] samples = new int[3 * source.width()];
    int[] out = new int[argb.length];
    for (int start = 0; start < argb.length; start += source.width()) {
      for (int x = 0; x < source.width(); x++) {
        int pixel = argb[start + x];
        samples[3 * x] = pixel >> 16 & 0xFF;
        samples[3 * x + 1] = pixel >> 8 & 0xFF;
        samples[3 * x + 2] = pixel & 0xFF;
      }
      before.setPixels(0, 0, source.width(), 1, samples);
      conversion.filter(before, after);
      after.getPixels(0, 0, source.width(), 1, samples);
      for (int x = 0; x < source.width(); x++) {
        out[start + x] =
            argb[start + x] & 0xFF000000
                | samples[3 * x] << 16
                | samples[3 * x + 1] << 8
                | samples[3 * x + 2];
      }
    }
    return new Pixels(source.width(), source.height(), out);
  }

  private static WritableRaster row(int width) {
    return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, 3, null);
  }
}
