package org.localoffer.render;

import java.io.Writer;

/** Collects the text of a page; used again for the next one. */
final class PageBuffer extends Writer {

  /** About the size of a listing page, in characters. */
  private static final int INITIAL_CAPACITY = 64 * 1024;

  private final StringBuilder text = new StringBuilder(INITIAL_CAPACITY);

  void clear() {
    text.setLength(0);
  }

  String text() {
    return text.toString();
  }

  @Override
  public void write(int c) {
    text.append((char) c);
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    text.append(chars, offset, length);
  }

  @Override
  public void write(String string) {
    text.append(string);
  }

  @Override
  public void write(String string, int offset, int length) {
    text.append(string, offset, offset + length);
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
