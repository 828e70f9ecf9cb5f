package org.localoffer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.localoffer.cli.Terminal.Answer;
import org.localoffer.promise.County;

/** {@code local-offer build}: what it does, says and answers. */
class BuildCommandTest extends CouncilFolder {

  @Test
  void siteIsBuiltAndItsPlaceIsTold() throws IOException {
    Answer answer = type("build");
    answer.assertExit(0);
    assertTrue(
        answer
            .out()
            .matches(
                "(?s)Built \\d+ pages from 4 entries with \\d+ warnings? in \\d+\\.\\d s\\.\n.*"),
        answer::toString);
    Path index = folder.toRealPath().resolve("site-output/index.html");
    answer.assertSays("Open it:  " + index.toUri() + "\n");
    assertTrue(Files.isRegularFile(index));
  }

  @Test
  void onePageAndOneEntryAreNotPlural() throws IOException {
    Files.delete(folder.resolve("content/services/hidden-home.yaml"));
    // the club is no longer visible, and the advice service has closed
    Answer answer = Terminal.in(folder).on(LocalDate.of(2027, 9, 1)).type("build");
    answer.assertExit(0);
    answer.assertSays("from 1 entry with");
  }

  @Test
  void quietBuildSaysNothing() {
    Answer answer = type("build", "--quiet");
    answer.assertExit(0);
    assertEquals("", answer.out());
  }

  @Test
  void contentAndOutputMayLieAnywhereWithAnyName() throws IOException {
    Path content = temporary.resolve("In hält ünd — Kopie/content 2");
    County.withEveryField().writeTo(content);
    Path output = temporary.resolve("the site/for families");
    Answer answer = type("build", "--content", content.toString(), "--output=" + output);
    answer.assertExit(0);
    assertTrue(Files.isRegularFile(output.resolve("index.html")));
    assertFalse(Files.exists(folder.resolve("site-output")));
  }

  @Test
  void pathsAreTakenFromThePersonsFolder() throws IOException {
    County.withEveryField().writeTo(temporary.resolve("other/content"));
    Answer answer =
        type("build", "--content", "../other/./content", "--output", "out/../made/site");
    answer.assertExit(0);
    assertTrue(Files.isRegularFile(folder.resolve("made/site/index.html")));
  }

  @Test
  void findingsShowPathsAsTheyWereTyped() throws IOException {
    Files.writeString(folder.resolve("content/services/forum.yaml"), "nmae: Forum\n");
    Answer above = type("build", "--content", "../my council's folder/content");
    assertTrue(
        ("\n" + above.err()).contains("\n../my council's folder/content/services/forum.yaml:1:"),
        above::toString);
    Answer here = type("build");
    assertTrue(("\n" + here.err()).contains("\ncontent/services/forum.yaml:1:"), here::toString);
  }

  @Test
  void missingContentIsAUsageErrorThatSaysWhatToType() {
    Answer answer = type("build", "--content", "contents");
    answer.assertExit(2);
    answer.assertSays("there is no content folder at contents");
    answer.assertSays("--content content");
    assertFalse(Files.exists(folder.resolve("site-output")));
  }

  @Test
  void fileInPlaceOfTheContentFolderIsAUsageError() {
    Answer answer = type("build", "--content", "content/site.yaml");
    answer.assertExit(2);
    answer.assertSays("content/site.yaml");
  }

  @Test
  void emptyContentFolderIsExplained() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Answer answer = type("build", "--content", "empty");
    answer.assertExit(1);
    answer.assertSays("site.yaml");
  }

  @Test
  void missingTemplatesAreAUsageError() {
    Answer answer = type("build", "--templates", "no-templates");
    answer.assertExit(2);
    answer.assertSays("no-templates");
  }

  @Test
  void brokenTemplateIsNamed() throws IOException {
    Path templates = folder.resolve("templates");
    copy(Path.of("../templates"), templates);
    Path page = templates.resolve("pages/home.ftlh");
    Files.writeString(page, Files.readString(page) + "\n${noSuchThing.atAll}\n");
    Answer answer = Terminal.in(folder).type("build", "--templates", "templates");
    answer.assertExit(2);
    answer.assertSays("pages/home.ftlh");
    answer.assertSays("noSuchThing");
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
  void contentProblemsStopTheBuildAndLeaveTheSite() throws IOException {
    type("build").assertExit(0);
    String before = Files.readString(folder.resolve("site-output/manifest.txt"));
    Files.writeString(folder.resolve("content/services/new.yaml"), "name: New\n");
    Answer answer = type("build");
    answer.assertExit(1);
    assertEquals("", answer.out());
    answer.assertSays("content/services/new.yaml:1:1: error ");
    assertTrue(
        answer
            .err()
            .matches("(?s).*\nNothing was published: \\d errors? and \\d+ warnings?\\.\n.*"),
        answer::toString);
    answer.assertSays("local-offer explain LO-");
    assertEquals(before, Files.readString(folder.resolve("site-output/manifest.txt")));
  }

  @Test
  void dayDecidesWhatIsVisible() throws IOException {
    Path club = folder.resolve("content/services/clubs/star-club.yaml");
    Files.writeString(club, Files.readString(club).replace("2026-01-05", "2026-10-02"));
    type("build", "--today", "2026-10-01").assertExit(0);
    assertFalse(Files.exists(folder.resolve("site-output/services/star-club.html")));
    type("build", "--today", "2026-10-02").assertExit(0);
    assertTrue(Files.exists(folder.resolve("site-output/services/star-club.html")));
    type("build", "--today=2027-08-01").assertExit(0);
    assertFalse(Files.exists(folder.resolve("site-output/services/star-club.html")));
  }

  @Test
  void dayThatIsNoneIsAUsageError() {
    for (String day : new String[] {"2026-02-30", "1/2/2026", "today", ""}) {
      Answer answer = type("build", "--today", day);
      answer.assertExit(2);
      answer.assertSays("--today");
      answer.assertSays("YYYY-MM-DD");
    }
  }

  @Test
  void publicAddressIsOnEveryPage() throws IOException {
    type("build", "--base-url", "https://new.example/offer").assertExit(0);
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
      answer.assertExit(2);
      answer.assertSays("--base-url https://localoffer.council.example/");
    }
  }

  @Test
  void timingsNameTheSteps() {
    Answer answer = type("build", "--timings");
    answer.assertExit(0);
    for (String step : new String[] {"reading files", "reading entries", "publishing"}) {
      assertTrue(answer.err().matches("(?s).* ms  " + step + "\n.*"), answer::toString);
    }
  }

  @Test
  void progressIsShownToAPersonOnly() {
    Answer watched = Terminal.in(folder).watched().type("build");
    watched.assertSays("reading entries …");
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
