package org.localoffer.attachment;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Whom a PDF (ISO 32000) names as its author: {@code /Author} in its properties, plain or in a
 * compressed row of objects ({@code /ObjStm}), or {@code dc:creator} in its XMP. Only where
 * programs commonly write it: a file that hides it otherwise, or is encrypted, is not seen through.
 */
final class PdfAuthor {

  private static final String AUTHOR = "/Author";
  private static final String OBJECTS = "/ObjStm";
  private static final String STREAM = "stream";
  private static final String ENCRYPTED = "/Encrypt";
  private static final String CREATOR = "<dc:creator";
  private static final String CREATOR_END = "</dc:creator>";
  private static final String ITEM = "<rdf:li";

  /** What a text begins with that is in another charset; UTF-8 since PDF 2.0. */
  private static final Map<String, Charset> MARKS =
      Map.of(
          "\u00fe\u00ff", StandardCharsets.UTF_16BE, "\u00ef\u00bb\u00bf", StandardCharsets.UTF_8);

  /** Most bytes that one compressed row of objects is unpacked to. */
  private static final int MAX_OBJECTS = 1 << 20;

  /** Most rows that are unpacked; the properties are in the first or the last as a rule. */
  private static final int MAX_ROWS = 500;

  /** Longest name that is told, in characters. */
  private static final int MAX_NAME = 100;

  /** More bytes than that has in any charset, so that a longer name is seen to be longer. */
  private static final int MAX_NAME_BYTES = 4 * (MAX_NAME + 2);

  private PdfAuthor() {}

  /** The name, or null where none was found. */
  static @Nullable String of(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    String author = text.contains(ENCRYPTED) ? null : inProperties(text);
    if (author == null) {
      author = inXmp(text);
    }
    return author == null && !text.contains(ENCRYPTED) ? inObjects(text, pdf) : author;
  }

  private static @Nullable String inProperties(String text) {
    for (int at = text.indexOf(AUTHOR); at >= 0; at = text.indexOf(AUTHOR, at + 1)) {
      int start = at + AUTHOR.length();
      while (start < text.length() && text.charAt(start) <= ' ') {
        start++;
      }
      String name = start < text.length() ? value(text, start) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String value(String text, int start) {
    byte[] bytes =
        switch (text.charAt(start)) {
          case '(' -> literal(text, start + 1);
          case '<' -> hexadecimal(text, start + 1);
          default -> new byte[0];
        };
    String plain = new String(bytes, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, Charset> marked : MARKS.entrySet()) {
      int mark = marked.getKey().length();
      if (plain.startsWith(marked.getKey())) {
        return name(new String(bytes, mark, bytes.length - mark, marked.getValue()));
      }
    }
    return name(plain);
  }

  /** A text in brackets, in which brackets come in pairs or behind a backslash. */
  private static byte[] literal(String text, int start) {
    byte[] out = new byte[MAX_NAME_BYTES];
    int length = 0;
    int open = 1;
    for (int i = start; i < text.length() && length < out.length; i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        c = text.charAt(++i);
        if (c >= '0' && c <= '7') {
          int end = i + 1;
          while (end < text.length() && end < i + 3 && isOctal(text.charAt(end))) {
            end++;
          }
          c = (char) Integer.parseInt(text.substring(i, end), 8);
          i = end - 1;
        }
      } else if (c == '(') {
        open++;
      } else if (c == ')' && --open == 0) {
        break;
      }
      out[length++] = (byte) c;
    }
    return Arrays.copyOf(out, length);
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private static byte[] hexadecimal(String text, int start) {
    byte[] out = new byte[MAX_NAME_BYTES];
    int digits = 0;
    for (int i = start; i < text.length() && digits < 2 * out.length; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit >= 0) {
        out[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
        digits++;
      } else if (text.charAt(i) > ' ') {
        break;
      }
    }
    return Arrays.copyOf(out, (digits + 1) / 2);
  }

  private static @Nullable String inXmp(String text) {
    int creator = text.indexOf(CREATOR);
    int end = creator < 0 ? -1 : text.indexOf(CREATOR_END, creator);
    int item = end < 0 ? -1 : text.indexOf(ITEM, creator);
    if (item < 0 || item > end) {
      return null;
    }
    int start = text.indexOf('>', item) + 1;
    int stop = text.indexOf('<', start);
    return start == 0 || stop < 0
        ? null
        : name(
            new String(
                text.substring(start, stop).getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8));
  }

  private static @Nullable String inObjects(String text, byte[] pdf) {
    int rows = 0;
    for (int at = text.indexOf(OBJECTS);
        at >= 0 && rows++ < MAX_ROWS;
        at = text.indexOf(OBJECTS, at + 1)) {
      int start = text.indexOf(STREAM, at) + STREAM.length();
      while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
        start++;
      }
      String author = start < STREAM.length() ? null : inProperties(unpacked(pdf, start));
      if (author != null) {
        return author;
      }
    }
    return null;
  }

  /** As much as can be unpacked; empty where that is nothing. */
  private static String unpacked(byte[] pdf, int start) {
    byte[] room = new byte[MAX_OBJECTS];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(pdf, start, pdf.length - start);
      return new String(room, 0, inflater.inflate(room), StandardCharsets.ISO_8859_1);
    } catch (DataFormatException notPacked) {
      return "";
    }
  }

  private static @Nullable String name(String text) {
    String name = text.strip();
    if (name.codePointCount(0, name.length()) > MAX_NAME) {
      name = name.substring(0, name.offsetByCodePoints(0, MAX_NAME)) + "…";
    }
    return name.isEmpty() ? null : name;
  }
}
