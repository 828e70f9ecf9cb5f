package org.localoffer.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects the text of a page as UTF-8; used again for the next one. Pages are nearly all ASCII, so
 * encoding while writing costs less than collecting characters and encoding them at the end.
 */
final class PageBuffer extends Writer {

  /** About the size of a listing page, in bytes. */
  private static final int INITIAL_CAPACITY = 64 * 1024;

  /** The most bytes that one UTF-16 code unit takes. */
  private static final int BYTES_PER_UNIT = 3;

  private byte[] bytes = new byte[INITIAL_CAPACITY];
  private int length;
  private char[] characters = new char[1024];

  /** The first half of a pair whose second half has not been written yet, or 0. */
  private char pending;

  void clear() {
    length = 0;
    pending = 0;
  }

  /** What was written, as UTF-8. Half a pair, which no character is, becomes a question mark. */
  byte[] toUtf8() {
    endPending();
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void write(char[] chars, int offset, int count) {
    if (bytes.length - length < (count + 1) * BYTES_PER_UNIT) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2 + count * BYTES_PER_UNIT);
    }
    byte[] out = bytes;
    int at = length;
    for (int i = offset; i < offset + count; i++) {
      char c = chars[i];
      if (c < 0x80 && pending == 0) {
        out[at++] = (byte) c;
      } else {
        length = at;
        encode(c);
        at = length;
      }
    }
    length = at;
  }

  @Override
  public void write(int c) {
    characters[0] = (char) c;
    write(characters, 0, 1);
  }

  @Override
  public void write(String text, int offset, int count) {
    if (characters.length < count) {
      characters = new char[count * 2];
    }
    text.getChars(offset, offset + count, characters, 0);
    write(characters, 0, count);
  }

  private void encode(char c) {
    if (pending != 0) {
      if (Character.isLowSurrogate(c)) {
        int codePoint = Character.toCodePoint(pending, c);
        pending = 0;
        put(0xf0 | codePoint >> 18);
        put(0x80 | codePoint >> 12 & 0x3f);
        put(0x80 | codePoint >> 6 & 0x3f);
        put(0x80 | codePoint & 0x3f);
        return;
      }
      endPending();
    }
    if (Character.isHighSurrogate(c)) {
      pending = c;
    } else if (c < 0x80 || Character.isLowSurrogate(c)) {
      put(c < 0x80 ? c : '?');
    } else if (c < 0x800) {
      put(0xc0 | c >> 6);
      put(0x80 | c & 0x3f);
    } else {
      put(0xe0 | c >> 12);
      put(0x80 | c >> 6 & 0x3f);
      put(0x80 | c & 0x3f);
    }
  }

  private void endPending() {
    if (pending != 0) {
      pending = 0;
      put('?');
    }
  }

  private void put(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    bytes[length++] = (byte) value;
  }

  @Override
  public void flush() {
    // everything is in memory
  }

  @Override
  public void close() {
    // everything is in memory
  }
}
