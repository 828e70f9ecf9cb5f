package org.localoffer.promise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What hands, disks and programs do to a file by accident, at random. */
final class Slips {

  /** What may get into a file. */
  private static final List<String> PIECES =
      List.of(
          "\t",
          "\r",
          "\n",
          "\n\n",
          "  ",
          ":",
          ": ",
          "-",
          "- ",
          "\n- ",
          "#",
          " #",
          "\"",
          "'",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&",
          "*",
          "!",
          "!!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "?",
          "? ",
          "---\n",
          "...\n",
          "\u0000",
          "\u2028",
          "\ufeff",
          "\u0085",
          "\ud83d\ude00",
          "\\",
          "\\u12",
          "<",
          "</",
          "<!--",
          "::",
          "::services ",
          "](",
          "![",
          "[x]: /y\n",
          "| a | b |\n|---|---|\n",
          "***",
          "````",
          "&#0;",
          "&amp;",
          "0",
          "-1",
          "9".repeat(40),
          "2026-02-30",
          "yes",
          "null",
          "~",
          "<<: *a",
          "&a [*a]",
          "!!binary x",
          "\"\\u0000\"",
          "x".repeat(3000));

  private final Random random;

  Slips(Random random) {
    this.random = random;
  }

  /** The bytes with one to three slips. */
  byte[] mutate(byte[] bytes) {
    byte[] mutated = bytes;
    for (int i = random.nextInt(3); i >= 0; i--) {
      mutated = mutateOnce(mutated);
    }
    return mutated;
  }

  private byte[] mutateOnce(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + random.nextInt(40));
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> splice(bytes, at, end, new byte[0]);
      case 2 -> splice(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
      case 3 ->
          splice(bytes, at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt()});
      case 4 -> withoutALine(bytes);
      case 5 -> twoLinesExchanged(bytes);
      default -> splice(bytes, at, at, piece());
    };
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] instead) {
    byte[] spliced = new byte[bytes.length - (to - from) + instead.length];
    System.arraycopy(bytes, 0, spliced, 0, from);
    System.arraycopy(instead, 0, spliced, from, instead.length);
    System.arraycopy(bytes, to, spliced, from + instead.length, bytes.length - to);
    return spliced;
  }

  private byte[] withoutALine(byte[] bytes) {
    List<String> lines = lines(bytes);
    lines.remove(random.nextInt(lines.size()));
    return joined(lines);
  }

  private byte[] twoLinesExchanged(byte[] bytes) {
    List<String> lines = lines(bytes);
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    String kept = lines.get(one);
    lines.set(one, lines.get(other));
    lines.set(other, kept);
    return joined(lines);
  }

  private static List<String> lines(byte[] bytes) {
    // Latin-1 keeps every byte, also those that are no UTF-8 any more
    return new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
  }

  private static byte[] joined(List<String> lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }
}
