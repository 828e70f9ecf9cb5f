package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** Who says the ages has said the stages, where the stages say theirs. */
class StagesOfAgesTest {

  private static final String STAGES =
      """
      -- vocabulary/stages.yaml --
      - {slug: early-years, name: Early years, ages: {from: 0, to: 4}}
      - {slug: primary, name: Primary, ages: {from: 5, to: 10}}
      - {slug: secondary, name: Secondary, ages: {from: 11, to: 15}}
      - {slug: adult, name: Adult, ages: {from: 19}}
      - {slug: other, name: Something else}
      """;

  @Test
  void stagesAreThoseWhoseAgesAServiceTakes() {
    assertEquals(List.of("primary", "secondary"), stages("ages: {from: 5, to: 15}\n"));
    assertEquals(List.of("secondary", "adult"), stages("ages: {from: 11}\n"));
    assertEquals(List.of("early-years"), stages("ages: {from: 0, to: 0}\n"));
  }

  @Test
  void oneYearOfAnotherStageDoesNotMakeItOne() {
    assertEquals(List.of("primary"), stages("ages: {from: 5, to: 11}\n"));
    assertEquals(List.of("secondary"), stages("ages: {from: 11, to: 11}\n"));
  }

  @Test
  void stagesThatAServiceNamesAreAllThatItHas() {
    assertEquals(List.of("primary"), stages("ages: {from: 0, to: 25}\nstages: [primary]\n"));
  }

  @Test
  void nothingIsKnownOfAServiceWithoutAges() {
    assertEquals(List.of(), stages(""));
  }

  @Test
  void pageOfTheServiceSaysOnlyWhatWasSaid() {
    Service club = TestContent.playClub("ages: {from: 5, to: 15}\n").with(STAGES).playClub();
    assertEquals(List.of(), club.stages());
  }

  @Test
  void agesOutOfOrderAreToldAndLeftOut() {
    TestContent content =
        TestContent.playClub("ages: {from: 5, to: 15}\n")
            .with(
                """
                -- vocabulary/stages.yaml --
                - {slug: primary, name: Primary, ages: {from: 10, to: 5}}
                - {slug: secondary, name: Secondary}
                - {slug: early-years, name: Early years}
                """);
    assertEquals(List.of("LO-AGE-02 vocabulary/stages.yaml:1"), content.brief());
  }

  private static List<String> stages(String fields) {
    return TestContent.playClub(fields)
        .with(STAGES)
        .playClub()
        .terms(VocabularyName.STAGES)
        .stream()
        .map(Term::path)
        .toList();
  }
}
