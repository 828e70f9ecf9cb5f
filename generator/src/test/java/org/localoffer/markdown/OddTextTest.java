package org.localoffer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that programs often stumble over are shown as they are. */
class OddTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "undefined null NaN 1/0",
        "1;DROP TABLE users",
        "' OR 1=1 -- 1",
        "Ω≈ç√∫˜µ≤≥÷ ЁЂЃЄ ⁰⁴⁵",
        "田中さんにあげて下さい 社會科學院語學研究所 𠜎𠜱𠝹",
        "👩🏽 👾 🙇 ❤️ 🇬🇧",
        "‪‪test‪ ‫test‫ ⁦test⁧",
        "The quick brown fox\u202e jumps",
        "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤",
        "${7+7} {{7+7}} <%= 1 %> #{1}",
        "() { 0; }; touch /tmp/x",
        "C:\\path\\to %s%n%x",
        "O'Brien & sons \"quoted\"",
        "<3 >_< <- -> <=>",
        "بولندا، الإتحاد مُنَاقَشَةُ",
        "Thanks\u00a0a\u2007lot\u200b\ufeff"
      })
  void oddTextIsShownAsItIs(String text) {
    Reading reading = Reading.of(text);
    assertEquals(List.of(), reading.findings());
    String shown =
        reading
            .html()
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
            .replaceAll("\n$", "");
    assertEquals(text, shown);
  }

  @Test
  void controlCharacterFromAnEntityDoesNotReachThePage() {
    assertEquals("<p class=\"govuk-body\">a\uFFFD\uFFFDb</p>\n", Reading.of("a&#1;&#0;b").html());
  }
}
