package org.localoffer.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  @Test
  void addressEndsWithASlash() {
    assertEquals("https://fernshire.example/", PublicAddress.of("https://fernshire.example"));
    assertEquals(
        "http://fernshire.example/send/", PublicAddress.of("http://fernshire.example/send/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fernshire.example",
        "ftp://fernshire.example/",
        "javascript:alert(1)",
        "https://",
        "https://fernshire.example/?page=1",
        "https://fernshire.example/#top",
        "https://fernshire.example/ send",
        "https://fernshire.example/\"><script>",
        "https://[fernshire.example/",
      })
  void whatIsNoAddressOfASiteIsRefused(String text) {
    assertNull(PublicAddress.of(text));
  }
}
