package org.localoffer.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What files may be called, so that their address works on every computer and on a stick: small
 * letters a to z, digits, {@code -} and {@code _}, beginning with a letter or digit, and one dot
 * before the ending. A second dot can make a server take {@code form.php.pdf} for a program.
 */
final class AttachmentName {

  /** Longest path, which leaves room for where the site is: Windows allows 260 characters. */
  static final int MAX_LENGTH = 120;

  /** Names that Windows keeps for devices, whatever the ending. */
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private AttachmentName() {}

  /** Whether a path below {@code pictures/} or {@code documents/} may be an address. */
  static boolean isGood(String path) {
    int dot = path.lastIndexOf('.');
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      if (!isGood(path, start, slash)) {
        return false;
      }
      start = slash + 1;
    }
    return path.length() <= MAX_LENGTH && isGood(path, start, Math.max(start, dot));
  }

  private static boolean isGood(String path, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isPlain(path.charAt(i)) && (i == start || "-_".indexOf(path.charAt(i)) < 0)) {
        return false;
      }
    }
    return start < end && !isDevice(path.substring(start, end));
  }

  private static boolean isDevice(String name) {
    boolean numbered =
        name.length() == 4
            && (name.startsWith("com") || name.startsWith("lpt"))
            && Character.isDigit(name.charAt(3));
    return numbered || DEVICES.contains(name);
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /** {@code .docx}, or the whole name where it has no ending. */
  static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(dot);
  }

  /**
   * A name that would do: {@code pictures/Bluebell Hall (2).JPG} → {@code …/bluebell-hall-2.jpg}.
   */
  static String better(String path) {
    int dot = path.lastIndexOf('.');
    int name = path.lastIndexOf('/') + 1;
    int stem = dot < name ? path.length() : dot;
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      out.append(betterPart(path.substring(start, slash))).append('/');
      start = slash + 1;
    }
    out.append(betterPart(path.substring(start, stem)));
    return out.append(path.substring(stem).toLowerCase(Locale.ROOT)).toString();
  }

  private static String betterPart(String part) {
    String letters = Normalizer.normalize(part, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < letters.length() && out.length() < MAX_LENGTH / 3; i++) {
      char c = letters.charAt(i);
      if (isPlain(c)) {
        out.append(gap && !out.isEmpty() ? "-" : "").append(c);
        gap = false;
      } else {
        gap |= Character.getType(c) != Character.NON_SPACING_MARK;
      }
    }
    String better = out.toString();
    return better.isEmpty() || isDevice(better) ? "file" + better : better;
  }
}
