package org.localoffer.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> FIELDS =
      List.of("name", "summary", "organisation", "hide_address", "postcode", "ages", "needs");

  @ParameterizedTest
  @CsvSource({
    "sumary, summary",
    "summarry, summary",
    "summayr, summary",
    "organization, organisation",
    "hide_adress, hide_address",
    "post-code, postcode",
    "age, ages",
    "Name, name",
    "neeeds, needs"
  })
  void aSlipOfTheKeysIsRecognised(String written, String meant) {
    assertEquals(meant, Suggestion.nearest(written, FIELDS));
  }

  @ParameterizedTest
  @CsvSource({"zzz", "x", "colour", "description_of_everything", "a"})
  void aWordThatResemblesNothingGetsNoGuess(String written) {
    assertNull(Suggestion.nearest(written, FIELDS));
    assertEquals("", Suggestion.didYouMean(written, FIELDS));
  }

  @Test
  void theNearestWinsAndOfEquallyNearTheFirst() {
    assertEquals("clubs", Suggestion.nearest("club", List.of("cubs", "clubs", "clubbs")));
    assertEquals("bat", Suggestion.nearest("xat", List.of("bat", "cat")));
  }

  @Test
  void hostileLengthsDoNoHarm() {
    String longWord = "x".repeat(200_000);
    assertEquals(longWord, Suggestion.nearest(longWord, List.of("y", longWord)));
    assertNull(Suggestion.nearest("", List.of()));
    assertEquals("a", Suggestion.nearest("", List.of("a")));
  }

  @Test
  void skippingCandidatesThatCannotBeNearMissesNoneThatIs() {
    Random random = new Random(20261121);
    for (int i = 0; i < 2_000; i++) {
      String word = "short-breaks/clubs".substring(random.nextInt(6));
      int at = random.nextInt(word.length());
      String slip =
          word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
      assertEquals(word, Suggestion.nearest(slip, List.of("zz", word)), slip);
    }
  }
}
