package org.localoffer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal.Answer;
import org.localoffer.promise.County;

/** {@code local-offer build}: what it does, says and answers. */
class BuildCommandTest {

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void countyIsThere() throws IOException {
    folder = Files.createDirectory(temporary.resolve("my council's folder"));
    County.withEveryField().writeTo(folder.resolve("content"));
  }

  private Answer type(String... words) {
    Answer answer = Terminal.in(folder).type(words);
    assertFalse(answer.hasStackTrace(), answer::toString);
    return answer;
  }

  private static void assertExit(int code, Answer answer) {
    assertEquals(code, answer.exitCode(), answer::toString);
  }

  private static void assertSays(String words, Answer answer) {
    assertTrue((answer.out() + answer.err()).contains(words), () -> words + " is not in " + answer);
  }

  @Test
  void siteIsBuiltAndItsPlaceIsTold() throws IOException {
    Answer answer = type("build");
    assertExit(0, answer);
    assertTrue(
        answer
            .out()
            .matches(
                "(?s)Built \\d+ pages from 4 entries with \\d+ warnings? in \\d+\\.\\d s\\.\n.*"),
        answer::toString);
    Path index = folder.toRealPath().resolve("site-output/index.html");
    assertSays("Open it:  " + index.toUri() + "\n", answer);
    assertTrue(Files.isRegularFile(index));
  }

  @Test
  void onePageAndOneEntryAreNotPlural() throws IOException {
    Files.delete(folder.resolve("content/services/hidden-home.yaml"));
    // the club is no longer visible, and the advice service has closed
    Answer answer = Terminal.in(folder).on(LocalDate.of(2027, 9, 1)).type("build");
    assertExit(0, answer);
    assertSays("from 1 entry with", answer);
  }

  @Test
  void quietBuildSaysNothing() {
    Answer answer = type("build", "--quiet");
    assertExit(0, answer);
    assertEquals("", answer.out());
  }

  @Test
  void contentAndOutputMayLieAnywhereWithAnyName() throws IOException {
    Path content = temporary.resolve("In hält ünd — Kopie/content 2");
    County.withEveryField().writeTo(content);
    Path output = temporary.resolve("the site/for families");
    Answer answer = type("build", "--content", content.toString(), "--output=" + output);
    assertExit(0, answer);
    assertTrue(Files.isRegularFile(output.resolve("index.html")));
    assertFalse(Files.exists(folder.resolve("site-output")));
  }

  @Test
  void pathsAreTakenFromThePersonsFolder() throws IOException {
    County.withEveryField().writeTo(temporary.resolve("other/content"));
    Answer answer =
        type("build", "--content", "../other/./content", "--output", "out/../made/site");
    assertExit(0, answer);
    assertTrue(Files.isRegularFile(folder.resolve("made/site/index.html")));
  }

  @Test
  void findingsShowPathsAsTheyWereTyped() throws IOException {
    Files.writeString(folder.resolve("content/services/forum.yaml"), "nmae: Forum\n");
    assertSays(
        "\n../my council's folder/content/services/forum.yaml:1:",
        new Answer(
            0, "", "\n" + type("build", "--content", "../my council's folder/content").err()));
    assertSays("\ncontent/services/forum.yaml:1:", new Answer(0, "", "\n" + type("build").err()));
  }

  @Test
  void missingContentIsAUsageErrorThatSaysWhatToType() {
    Answer answer = type("build", "--content", "contents");
    assertExit(2, answer);
    assertSays("there is no content folder at contents", answer);
    assertSays("--content content", answer);
    assertFalse(Files.exists(folder.resolve("site-output")));
  }

  @Test
  void fileInPlaceOfTheContentFolderIsAUsageError() {
    Answer answer = type("build", "--content", "content/site.yaml");
    assertExit(2, answer);
    assertSays("content/site.yaml", answer);
  }

  @Test
  void emptyContentFolderIsExplained() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Answer answer = type("build", "--content", "empty");
    assertExit(1, answer);
    assertSays("site.yaml", answer);
  }

  @Test
  void missingTemplatesAreAUsageError() {
    Answer answer = type("build", "--templates", "no-templates");
    assertExit(2, answer);
    assertSays("no-templates", answer);
  }

  @Test
  void brokenTemplateIsNamed() throws IOException {
    Path templates = folder.resolve("templates");
    copy(Path.of("../templates"), templates);
    Path page = templates.resolve("pages/home.ftlh");
    Files.writeString(page, Files.readString(page) + "\n${noSuchThing.atAll}\n");
    Answer answer = Terminal.in(folder).type("build", "--templates", "templates");
    assertExit(2, answer);
    assertSays("pages/home.ftlh", answer);
    assertSays("noSuchThing", answer);
    assertFalse(answer.err().contains("\tat freemarker."), answer::toString);
    assertFalse(Files.exists(folder.resolve("site-output")));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  @Test
  void folderOfSomebodyElseIsNotReplaced() throws IOException {
    Path photos = Files.createDirectory(folder.resolve("photos"));
    Files.writeString(photos.resolve("holiday.jpg"), "x");
    Answer answer = type("build", "--output", "photos");
    assertExit(2, answer);
    assertSays("holiday.jpg", answer);
    assertEquals("x", Files.readString(photos.resolve("holiday.jpg")));
  }

  @Test
  void outputInsideTheContentIsRefused() {
    Answer answer = type("build", "--output", "content/site");
    assertExit(2, answer);
    assertFalse(Files.exists(folder.resolve("content/site")));
  }

  @Test
  void outputAroundTheContentIsRefused() {
    assertExit(2, type("build", "--output", "."));
    assertTrue(Files.exists(folder.resolve("content/site.yaml")));
  }

  @Test
  void contentItselfAsOutputIsRefused() {
    assertExit(2, type("build", "--output", "content"));
    assertTrue(Files.exists(folder.resolve("content/site.yaml")));
  }

  @Test
  void fileInPlaceOfTheOutputIsRefused() throws IOException {
    Files.writeString(folder.resolve("site-output"), "mine");
    assertExit(2, type("build"));
    assertEquals("mine", Files.readString(folder.resolve("site-output")));
  }

  @Test
  void outputBelowAFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("plain"), "mine");
    assertExit(2, type("build", "--output", "plain/site"));
    assertEquals("mine", Files.readString(folder.resolve("plain")));
  }

  @Test
  void folderInPlaceOfTheLockIsADiskFailure() throws IOException {
    Path inTheWay = Files.createDirectories(folder.resolve(".site-output.lock/x"));
    Answer answer = type("build", "--wait", "0");
    assertExit(3, answer);
    assertSays("hint: ", answer);
    assertTrue(Files.exists(inTheWay));
  }

  @Test
  void buildWhileAnotherPublishesExitsWith75() throws IOException {
    assertExit(0, type("build"));
    String before = Files.readString(folder.resolve("site-output/manifest.txt"));
    Files.writeString(
        folder.resolve("content/services/forum.yaml"),
        Files.readString(folder.resolve("content/services/forum.yaml")).replace("Marker", "New"));
    try (HeldLock held = HeldLock.on(folder.resolve(".site-output.lock"))) {
      Answer answer = type("build", "--wait", "0");
      assertTrue(held.isHeld());
      assertExit(75, answer);
      assertSays("publishing to the same place", answer);
      assertSays("hint: Wait", answer);
      assertEquals(before, Files.readString(folder.resolve("site-output/manifest.txt")));
    }
    assertExit(0, type("build", "--wait", "0"));
  }

  @Test
  void negativeWaitIsAUsageError() {
    assertExit(2, type("build", "--wait", "-5"));
  }

  @Test
  void contentProblemsStopTheBuildAndLeaveTheSite() throws IOException {
    assertExit(0, type("build"));
    String before = Files.readString(folder.resolve("site-output/manifest.txt"));
    Files.writeString(folder.resolve("content/services/new.yaml"), "name: New\n");
    Answer answer = type("build");
    assertExit(1, answer);
    assertEquals("", answer.out());
    assertSays("content/services/new.yaml:1:1: error ", answer);
    assertTrue(
        answer
            .err()
            .matches("(?s).*\nNothing was published: \\d errors? and \\d+ warnings?\\.\n.*"),
        answer::toString);
    assertSays("local-offer explain LO-", answer);
    assertEquals(before, Files.readString(folder.resolve("site-output/manifest.txt")));
  }

  @Test
  void dayDecidesWhatIsVisible() throws IOException {
    Path club = folder.resolve("content/services/clubs/star-club.yaml");
    Files.writeString(club, Files.readString(club).replace("2026-01-05", "2026-10-02"));
    assertExit(0, type("build", "--today", "2026-10-01"));
    assertFalse(Files.exists(folder.resolve("site-output/services/star-club.html")));
    assertExit(0, type("build", "--today", "2026-10-02"));
    assertTrue(Files.exists(folder.resolve("site-output/services/star-club.html")));
    assertExit(0, type("build", "--today=2027-08-01"));
    assertFalse(Files.exists(folder.resolve("site-output/services/star-club.html")));
  }

  @Test
  void dayThatIsNoneIsAUsageError() {
    for (String day : new String[] {"2026-02-30", "1/2/2026", "today", ""}) {
      Answer answer = type("build", "--today", day);
      assertExit(2, answer);
      assertSays("--today", answer);
      assertSays("YYYY-MM-DD", answer);
    }
  }

  @Test
  void publicAddressIsOnEveryPage() throws IOException {
    assertExit(0, type("build", "--base-url", "https://new.example/offer"));
    String page = Files.readString(folder.resolve("site-output/services/star-club.html"));
    assertTrue(
        page.contains("href=\"https://new.example/offer/services/star-club.html\""),
        "no canonical address");
    assertFalse(page.contains("https://offer.county.example/"));
  }

  @Test
  void publicAddressThatIsNoneIsAUsageError() {
    for (String address :
        new String[] {
          "new.example",
          "ftp://x.example/",
          "javascript:alert(1)",
          "https://a b/",
          "https://x.example/?q",
          "https://x.example/#x",
          "https://[",
          "https://x.example/%zz"
        }) {
      Answer answer = type("build", "--base-url", address);
      assertExit(2, answer);
      assertSays("--base-url https://localoffer.council.example/", answer);
    }
  }

  @Test
  void timingsNameTheSteps() {
    Answer answer = type("build", "--timings");
    assertExit(0, answer);
    for (String step : new String[] {"reading files", "reading entries", "publishing"}) {
      assertTrue(answer.err().matches("(?s).* ms  " + step + "\n.*"), answer::toString);
    }
  }

  @Test
  void progressIsShownToAPersonOnly() {
    Answer watched = Terminal.in(folder).watched().type("build");
    assertSays("reading entries …", watched);
    assertFalse(watched.out().contains("\u001b"), watched::toString);
    Answer quiet = Terminal.in(folder).watched().type("build", "--quiet");
    assertFalse(quiet.err().contains("reading"), quiet::toString);
    Answer piped = type("build");
    assertFalse(piped.err().contains("\u001b") || piped.err().contains("reading entries"));
  }

  @Test
  void coloursAreForPeopleWhoWantThem() throws IOException {
    Files.writeString(folder.resolve("content/services/new.yaml"), "name: New\n");
    String red = "\u001b[31m";
    assertTrue(Terminal.in(folder).watched().type("build").err().contains(red));
    assertFalse(Terminal.in(folder).watched().type("build", "--no-color").err().contains(red));
    assertFalse(
        Terminal.in(folder).watched().with("NO_COLOR", "1").type("build").err().contains(red));
    assertTrue(
        Terminal.in(folder).watched().with("NO_COLOR", "").type("build").err().contains(red));
    assertFalse(type("build").err().contains("\u001b"));
  }
}
