package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BritishStemsTest {

  private final BritishStems stems = new BritishStems();

  @Test
  void formsOfOneWordShareAStem() {
    for (List<String> forms :
        List.of(
            List.of("therapy", "therapies"),
            List.of("school", "schools", "schooling"),
            List.of("organise", "organize", "organised", "organizing", "organisation"),
            List.of("disability", "disabled", "disabilities"),
            List.of("carer", "carers"),
            List.of("behaviour", "behaviours"),
            List.of("OTs".toLowerCase(java.util.Locale.ROOT), "ot"))) {
      String stem = stems.of(forms.getFirst());
      forms.forEach(form -> assertEquals(stem, stems.of(form), form));
    }
  }

  @Test
  void differentWordsKeepDifferentStems() {
    assertNotEquals(stems.of("autism"), stems.of("autumn"));
    assertNotEquals(stems.of("quiz"), stems.of("quit"));
    assertNotEquals(stems.of("prize"), stems.of("prise"));
    assertNotEquals(stems.of("organ"), stems.of("organize"));
  }
}
