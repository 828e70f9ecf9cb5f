package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Location;
import org.localoffer.directory.OpeningTimes;
import org.localoffer.directory.Service;

/** What editors write is what families read: YAML's guesses about numbers and dates do no harm. */
class WrittenValuesTest {

  @Test
  void aPhoneNumberKeepsItsZero() {
    Service service = TestContent.playClub("contacts: [{phone: 01604000000}]\n").playClub();
    assertEquals("01604000000", service.contacts().getFirst().phone());
  }

  @Test
  void aNumberThatLooksOctalIsTheNumberAsWritten() {
    Service service = TestContent.playClub("ages: {from: 010, to: 011}\n").playClub();
    assertEquals(new AgeRange(10, 11), service.ages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO", "Yes", "on", "off", "null", "~", "1e3", "0x10", "12:30", "=", "<<"})
  void aWordThatYamlWouldTakeForAnotherValueStaysAWord(String word) {
    Service service = TestContent.playClub("also_known_as: [" + word + "]\n").playClub();
    assertEquals(List.of(word), service.alsoKnownAs());
  }

  @Test
  void aTimeWithoutQuotationMarksIsATimeAndNotANumberOfMinutes() {
    Service service =
        TestContent.playClub("opening: [{days: [sat], opens: 10:00, closes: 18:30}]\n").playClub();
    OpeningTimes.Line line = service.opening().lines().getFirst();
    assertEquals(LocalTime.of(10, 0), line.opens());
    assertEquals(LocalTime.of(18, 30), line.closes());
    assertEquals(List.of(DayOfWeek.SATURDAY), line.days());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "26-02-03",
    "2026-2-3",
    "03/02/2026",
    "2026-02-03 10:00"
  })
  void aDayThatDoesNotExistIsRefused(String day) {
    TestContent content = TestContent.playClub("closes_on: " + day + "\n");
    assertEquals(List.of("LO-FIELD-07 services/play-club.yaml:6"), content.brief());
  }

  @Test
  void theLastDayOfFebruaryInALeapYearExists() {
    Service service = TestContent.playClub("closes_on: 2028-02-29\n").playClub();
    assertEquals(LocalDate.of(2028, 2, 29), service.availability().closesOn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "9:30", "09.30", "09:60", "0930", "nine", "09:30:00", "-1:00"})
  void aTimeThatDoesNotExistIsRefused(String time) {
    TestContent content =
        TestContent.playClub("opening: [{opens: \"" + time + "\", closes: \"23:59\"}]\n");
    assertEquals(List.of("LO-FIELD-08 services/play-club.yaml:6"), content.brief());
  }

  @ParameterizedTest
  @ValueSource(strings = {"£4.50", "4.505", "-1", "4,50", "4.5.0", "free", "1e3", "٤"})
  void anAmountThatIsNoneIsRefused(String amount) {
    TestContent content = TestContent.playClub("cost: {options: [{amount: \"" + amount + "\"}]}\n");
    assertEquals(List.of("LO-FIELD-10 services/play-club.yaml:6"), content.brief());
  }

  @Test
  void anAmountKeepsItsPence() {
    Service service = TestContent.playClub("cost: {options: [{amount: 4.50}]}\n").playClub();
    assertEquals(new BigDecimal("4.50"), service.cost().options().getFirst().amount());
  }

  @ParameterizedTest
  @CsvSource({"yes,true", "no,false", "true,true", "false,false", "Yes,true", "NO,false"})
  void yesAndNoMayBeWrittenInTwoWays(String written, boolean meant) {
    Service service = TestContent.playClub("cost: {free: " + written + "}\n").playClub();
    assertEquals(meant, service.cost().free());
  }

  @Test
  void aPostcodeIsWrittenInOneFormWhateverTheEditorTyped() {
    Service service = TestContent.playClub("locations: [{postcode: zz11zz}]\n").playClub();
    assertEquals("ZZ1 1ZZ", service.locations().getFirst().postcode());
  }

  @Test
  void coordinatesKeepTheirSign() {
    Service service =
        TestContent.playClub(
                "locations: [{area: northbrook, latitude: 52.2405, longitude: -0.9027}]\n")
            .playClub();
    assertEquals(new Location.Point(52.2405, -0.9027), service.locations().getFirst().point());
  }

  @Test
  void namesOfFieldsThatMeanSomethingToOtherProgramsAreUnknownFields() {
    TestContent content = TestContent.playClub("__proto__: x\nconstructor: {prototype: y}\n");
    assertEquals(
        List.of("LO-FIELD-01 services/play-club.yaml:6", "LO-FIELD-01 services/play-club.yaml:7"),
        content.brief());
  }

  @Test
  void wordsThatMeanSomethingToOtherProgramsAreOrdinaryTexts() {
    String text = "${7*7} <b>&amp; __proto__ </script>";
    Service service = TestContent.playClub("also_known_as: ['" + text + "']\n").playClub();
    assertEquals(List.of(text), service.alsoKnownAs());
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsMakeNoDifference() {
    TestContent plain = RealisticEntries.content();
    TestContent windows = TestContent.base();
    for (String path : RealisticEntries.PATHS) {
      windows.with(path, "\uFEFF" + plain.text(path).replace("\n", "\r\n"));
    }
    assertEquals(List.of(), windows.findings());
    List<Service> expected = plain.directory().services();
    List<Service> found = windows.directory().services();
    assertEquals(expected, found);
  }

  @Test
  void bothFormsOfAnEntryMeanTheSame() {
    String fields =
        """
        name: Play Club
        summary: A club for children who love games.
        organisation: play-trust
        categories: [short-breaks/clubs]
        checked: {on: 2026-09-01}
        """;
    Service yaml =
        TestContent.base()
            .with(
                "services/play-club.yaml",
                fields + "description: |\n  We *play*.\n\n  ## Bring\n\n  A drink.\n")
            .playClub();
    Service markdown =
        TestContent.base()
            .with(
                "services/play-club.md",
                "---\n" + fields + "---\nWe *play*.\n\n## Bring\n\nA drink.\n")
            .playClub();
    assertEquals(yaml.description(), markdown.description());
    assertTrue(yaml.description().plainText().contains("We play"));
  }

  @Test
  void aDescriptionCannotBeWrittenTwice() {
    TestContent content =
        TestContent.base()
            .with(
                """
                -- services/play-club.md --
                ---
                name: Play Club
                summary: A club for children who love games.
                organisation: play-trust
                categories: [short-breaks/clubs]
                checked: {on: 2026-09-01}
                description: We play.
                ---
                We dance.
                """);
    assertEquals(List.of("LO-YAML-11 services/play-club.md:9"), content.brief());
  }

  @Test
  void theNextCheckIsDueAfterTheSitesMonthsUnlessTheEntrySaysOtherwise() {
    TestContent content =
        TestContent.playClub("")
            .with("site.yaml", TestContent.base().text("site.yaml") + "review_months: 6\n");
    assertEquals(LocalDate.of(2027, 3, 1), content.playClub().checked().due());
    TestContent stated =
        TestContent.playClub("")
            .with("services/play-club.yaml", dueInMay(TestContent.playClub("")));
    assertEquals(LocalDate.of(2027, 5, 1), stated.playClub().checked().due());
  }

  private static String dueInMay(TestContent content) {
    return content
        .text("services/play-club.yaml")
        .replace("{on: 2026-09-01}", "{on: 2026-09-01, due: 2027-05-01}");
  }

  @Test
  void aServiceThatNamesNoLevelHasNone() {
    assertNull(TestContent.playClub("").playClub().supportLevel());
  }
}
