package org.localoffer.feeds;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * JSON that may stand in a page: {@code <}, {@code >} and {@code &} are written as escapes, so that
 * no text can end the element that it stands in, and U+2028 and U+2029 too, which older scripts
 * take for line ends.
 */
final class DataEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1;

  private final int[] ascii = standardAsciiEscapesForJSON();

  DataEscapes() {
    ascii['<'] = ESCAPE_STANDARD;
    ascii['>'] = ESCAPE_STANDARD;
    ascii['&'] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return c == '\u2028' || c == '\u2029'
        ? new SerializedString("\\u" + HexFormat.of().toHexDigits((char) c))
        : null;
  }
}
