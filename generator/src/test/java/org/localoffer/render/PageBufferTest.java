package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBufferTest {

  private final PageBuffer buffer = new PageBuffer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "£4.50 – café",
        "\u07ff\u0800\uffff",
        "😀 family 👨‍👩‍👧",
        "a\ud83d",
        "\ude00b"
      })
  void textIsEncodedAsThePlatformDoes(String text) throws IOException {
    buffer.write(text);
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), buffer.toUtf8());
  }

  @Test
  void pairMayBeWrittenInHalves() throws IOException {
    buffer.write('\ud83d');
    buffer.write("\ude00!");
    assertEquals("😀!", new String(buffer.toUtf8(), StandardCharsets.UTF_8));
  }

  @Test
  void nothingIsLeftOfThePageBefore() throws IOException {
    buffer.write("long and old \ud83d");
    buffer.clear();
    buffer.write("new");
    assertEquals("new", new String(buffer.toUtf8(), StandardCharsets.UTF_8));
  }

  @Test
  void largePageGrowsTheBuffer() throws IOException {
    long seed = 20_261_102;
    Random random = new Random(seed);
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      String piece = random.nextBoolean() ? "x".repeat(random.nextInt(90)) : "–é😀";
      expected.append(piece);
      buffer.write(piece);
    }
    assertEquals(
        expected.toString(),
        new String(buffer.toUtf8(), StandardCharsets.UTF_8),
        () -> "seed " + seed);
  }
}
