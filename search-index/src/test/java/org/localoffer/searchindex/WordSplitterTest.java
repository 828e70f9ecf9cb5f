package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSplitterTest {

  @Test
  void apostrophesInsideWordsAreLeftOut() {
    assertWords("can't I’ll O'Brien rock'n'roll", "cant", "ill", "obrien", "rocknroll");
  }

  @Test
  void possessivesLoseTheirEnding() {
    assertWords(
        "children's child’s parents' 'quoted' 's", "children", "child", "parents", "quoted", "s");
  }

  @Test
  void hyphensDotsAndSignsEndWords() {
    assertWords(
        "step-free, 0–25 years; club@example.org a_b C++",
        "step",
        "free",
        "0",
        "25",
        "years",
        "club",
        "example",
        "org",
        "a",
        "b",
        "c");
  }

  @Test
  void lettersLoseCaseAndAccents() {
    assertWords(
        "CAFÉ Łódź Straße ŒUVRE Ｆｕｌｌ ﬁne", "cafe", "lodz", "strasse", "oeuvre", "full", "fine");
  }

  @Test
  void otherScriptsAreWordsToo() {
    assertWords("школа مَدرسة 自闭症", "школа", "مدرسة", "自", "闭", "症");
  }

  @Test
  void emojiAndBrokenPairsAreGaps() {
    assertWords("swim😀club \ud800x", "swim", "club", "x");
  }

  @Test
  void veryLongWordsAreCut() {
    assertWords("x".repeat(10_000), "x".repeat(WordSplitter.MAX_WORD_LENGTH));
  }

  private static void assertWords(String text, String... words) {
    assertEquals(List.of(words), new WordSplitter().words(text));
  }
}
