package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Availability;
import org.localoffer.directory.Cost;
import org.localoffer.directory.Formats;
import org.localoffer.directory.OpeningTimes;
import org.localoffer.directory.Referral;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Service;
import org.localoffer.directory.Visibility;

/** Zero, empty and absent are three things. */
class NotStatedTest {

  @Test
  void serviceForBabiesStartsAtAgeZero() {
    AgeRange ages = TestContent.playClub("ages: {from: 0, to: 2}\n").playClub().ages();
    assertEquals(new AgeRange(0, 2), ages);
    assertTrue(ages.includes(0));
  }

  @Test
  void serviceWithAnOldestAgeOnlyDoesNotClaimToStartAtBirth() {
    AgeRange ages = TestContent.playClub("ages: {to: 5}\n").playClub().ages();
    assertNull(ages.from());
    assertEquals(5, ages.to());
  }

  @Test
  void whatAnEntryDoesNotSayIsNotStated() {
    Service service = TestContent.playClub("").playClub();
    assertEquals(AgeRange.NOT_STATED, service.ages());
    assertEquals(Cost.NOT_STATED, service.cost());
    assertEquals(Referral.NOT_STATED, service.referral());
    assertEquals(OpeningTimes.NOT_STATED, service.opening());
    assertEquals(Visibility.ALWAYS, service.visibility());
    assertEquals(Formats.NONE, service.formats());
    assertEquals(RichText.EMPTY, service.description());
    assertEquals(Availability.Status.OPEN, service.availability().status());
    assertEquals(List.of(), service.locations());
    assertEquals(List.of(), service.needs());
    assertNull(service.education());
    assertNull(service.shortBreak());
  }

  @Test
  void freeIsSomethingElseThanAPriceOfNothingAndThanSilence() {
    assertEquals(true, TestContent.playClub("cost: {free: yes}\n").playClub().cost().free());
    Cost nothing = TestContent.playClub("cost: {options: [{amount: 0}]}\n").playClub().cost();
    assertNull(nothing.free());
    assertEquals(BigDecimal.ZERO, nothing.options().getFirst().amount());
    assertNull(TestContent.playClub("cost: {note: Ask us.}\n").playClub().cost().free());
  }

  @ParameterizedTest
  @ValueSource(strings = {"needs:", "needs: []", "ages: {}", "website: \"\"", "notes: \"  \""})
  void aFieldThatIsLeftEmptyIsNotStatedAndTheEditorIsTold(String line) {
    TestContent content = TestContent.playClub(line + "\n");
    assertEquals(List.of("LO-FIELD-04 services/play-club.yaml:6"), content.brief());
    Service service = content.playClub();
    assertEquals(List.of(), service.needs());
    assertFalse(service.ages().isStated());
    assertNull(service.website());
  }

  @Test
  void anAccessFeatureIsThereOrNotThereOrNotKnown() {
    Service service =
        TestContent.playClub(
                "locations: [{area: northbrook, access: {hearing-loop: no, step-free: yes}}]\n")
            .playClub();
    List<String> known =
        service.locations().getFirst().access().stream()
            .map(access -> access.feature().slug() + " " + access.present())
            .toList();
    assertEquals(List.of("step-free true", "hearing-loop false"), known);
  }

  @Test
  void anEmptyEntryOfAListIsReportedAndLeftOut() {
    TestContent content = TestContent.playClub("needs:\n  - autism\n  -\nalso_known_as: [\"\"]\n");
    assertEquals(
        List.of("LO-FIELD-04 services/play-club.yaml:8", "LO-FIELD-04 services/play-club.yaml:9"),
        content.brief());
    assertEquals(1, content.playClub().needs().size());
  }

  @Test
  void anEmptyFileLacksWhatEveryEntryNeeds() {
    TestContent content = TestContent.base().with("services/play-club.yaml", "");
    assertEquals(5, content.findings().size());
    assertTrue(content.brief().stream().allMatch("LO-FIELD-02 services/play-club.yaml:1"::equals));
  }

  @Test
  void foldersThatACouncilDoesNotNeedMayBeMissing() {
    TestContent content =
        TestContent.empty()
            .with(
                """
                -- site.yaml --
                title: Northbrook Local Offer
                authority: {name: Northbrook Council}
                contact: {phone: "01632 960000"}
                """);
    assertEquals(List.of("LO-SITE-23 site.yaml:1"), content.brief());
    assertEquals(List.of(), content.directory().services());
  }

  @Test
  void questionsAndAnswersAboutDiagnosisComeWithTheProgram() {
    Service service =
        TestContent.playClub("diagnosis: helps\nquestions: {training: Yes.}\n").playClub();
    assertEquals("A diagnosis helps, but is not needed", service.diagnosis().name());
    assertEquals(
        "What training and experience do your staff have?",
        service.answers().getFirst().question().name());
  }
}
