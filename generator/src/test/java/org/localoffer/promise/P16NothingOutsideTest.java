package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

/** P16: nothing outside the output is written, nothing outside the content is read. */
class P16NothingOutsideTest {

  private static final String SECRET = "Wombat-of-the-mayor";

  /** Names that some system or other cannot hold, or that nobody should have to type. */
  private static final List<String> HARD_NAMES =
      List.of(
          "Star Club.yaml",
          "STAR.yaml",
          "stár.yaml",
          "-rf.yaml",
          "--help.yaml",
          "a&b.yaml",
          "a;b.yaml",
          "a'b.yaml",
          "a\"b.yaml",
          "a<b>.yaml",
          "a%2e.yaml",
          "a\\b.yaml",
          "a\nb.yaml",
          "a\tb.yaml",
          "a\u001b[31mb.yaml",
          "a\u202eb.yaml",
          "..yaml",
          "...yaml",
          "a..yaml",
          "con.yaml",
          "nul.yaml",
          "com1.md",
          "index.yaml",
          "x".repeat(120) + ".yaml",
          "_headers",
          "robots.txt",
          "page.html",
          "run.js",
          "picture.svg",
          "entry.yml",
          "entry.YAML",
          "entry.yaml.txt",
          "a.b.yaml",
          "$(touch x).yaml",
          "`x`.yaml",
          "*.yaml",
          "~.yaml",
          "نادي.yaml",
          "👍.yaml");

  @TempDir Path folder;

  private Path home;
  private Path outside;
  private SortedMap<String, String> outsideBefore;

  @BeforeEach
  void secretLiesOutside() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("secret.yaml"), P02NothingIsDroppedTest.plainService(SECRET));
    Files.writeString(outside.resolve("secret.jpg"), SECRET);
    County.withEveryField().writeTo(home.resolve("content"));
    outsideBefore = PublishedSite.at(outside).digests();
  }

  @AfterEach
  void outsideIsUntouched() throws IOException {
    assertEquals(outsideBefore, PublishedSite.at(outside).digests());
    List<String> names = new ArrayList<>(List.of(folder.toFile().list()));
    names.sort(null);
    assertEquals(List.of("home", "outside"), names);
  }

  private void link(String path, Path target) throws IOException {
    try {
      Path link = home.resolve(path);
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      abort("this system makes no symbolic links");
    }
  }

  private Answer build() {
    Answer answer =
        assertTimeoutPreemptively(
            Duration.ofMinutes(3), () -> Terminal.in(home).type("build", "--quiet"));
    assertFalse(answer.hasStackTrace(), answer::toString);
    assertFalse((answer.out() + answer.err()).contains(SECRET), answer::toString);
    return answer;
  }

  private void assertRefused(String path) throws IOException {
    Answer answer = build();
    assertEquals(1, answer.exitCode(), answer::toString);
    assertTrue(answer.err().contains("content/" + path + ":1:1: "), answer::toString);
    assertFalse(Files.exists(home.resolve("site-output")));
  }

  @Test
  void linkToAFileIsNotFollowed() throws IOException {
    link("content/services/borrowed.yaml", outside.resolve("secret.yaml"));
    assertRefused("services/borrowed.yaml");
  }

  @Test
  void linkToAFolderIsNotFollowed() throws IOException {
    link("content/services/borrowed", outside);
    assertRefused("services/borrowed");
  }

  @Test
  void linkInPlaceOfAWholeKindIsNotFollowed() throws IOException {
    link("content/news/2026-10-02-borrowed.md", outside.resolve("secret.yaml"));
    link("content/documents", outside);
    assertRefused("documents");
  }

  @Test
  void linkToThePictureOfSomebodyElseIsNotFollowed() throws IOException {
    link("content/pictures/borrowed.jpg", outside.resolve("secret.jpg"));
    assertRefused("pictures/borrowed.jpg");
  }

  @Test
  void linkToNowhereAndLinkInACircleAreRefused() throws IOException {
    link("content/services/nowhere.yaml", Path.of("no-such-file"));
    assertRefused("services/nowhere.yaml");
    Files.delete(home.resolve("content/services/nowhere.yaml"));
    link("content/services/round", Path.of("../services"));
    assertRefused("services/round");
  }

  @Test
  void pipeDoesNotStopTheBuild() throws Exception {
    Path pipe = home.resolve("content/services/pipe.yaml");
    try {
      assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    } catch (IOException e) {
      abort("this system makes no named pipes");
    }
    assertRefused("services/pipe.yaml");
  }

  @Test
  void pathThatLeadsUpIsRefused() throws IOException {
    for (String field :
        List.of(
            "pictures: [{file: ../../outside/secret.jpg, alt: Hall}]",
            "pictures: [{file: " + outside.resolve("secret.jpg") + ", alt: Hall}]",
            "formats: {easy_read: ../../outside/secret.jpg}",
            "formats: {easy_read: documents/../../../outside/secret.jpg}",
            "organisation: ../../outside/secret",
            "description: \"[up](../../outside/secret.yaml)\"",
            "description: \"[up](/../outside/secret.jpg)\"")) {
      String plain = P02NothingIsDroppedTest.plainService("Up");
      String text =
          field.startsWith("organisation")
              ? plain.replace("organisation: star-trust", field)
              : plain + field + "\n";
      Files.writeString(home.resolve("content/services/up.yaml"), text);
      Answer answer = build();
      assertEquals(1, answer.exitCode(), () -> field + "\n" + answer);
      assertTrue(answer.err().contains("content/services/up.yaml:"), answer::toString);
    }
  }

  @Test
  void linkInTheOldSiteIsRemovedAndNotFollowed() throws IOException {
    assertEquals(0, build().exitCode());
    link("site-output/borrowed", outside);
    Files.delete(home.resolve("site-output/index.html"));
    link("site-output/index.html", outside.resolve("secret.jpg"));
    Answer answer = build();
    if (answer.exitCode() == 0) {
      assertFalse(Files.exists(home.resolve("site-output/borrowed")));
      assertTrue(Files.readString(home.resolve("site-output/index.html")).contains("<html"));
      assertFalse(Files.isSymbolicLink(home.resolve("site-output/index.html")));
    } else {
      assertEquals(2, answer.exitCode(), answer::toString);
    }
  }

  @Test
  void linkInPlaceOfTheOutputIsRefused() throws IOException {
    link("site-output", outside);
    assertEquals(2, build().exitCode());
    assertTrue(Files.isSymbolicLink(home.resolve("site-output")));
  }

  @Test
  void linkInPlaceOfTheManifestDoesNotMakeAFolderOurs() throws IOException {
    assertEquals(0, build().exitCode());
    Path manifest = home.resolve("site-output/manifest.txt");
    Path photos = Files.createDirectory(home.resolve("photos"));
    Files.writeString(photos.resolve("holiday.jpg"), "x");
    Files.createSymbolicLink(photos.resolve("manifest.txt"), manifest);
    Answer answer = Terminal.in(home).type("build", "--output", "photos");
    assertEquals(2, answer.exitCode(), answer::toString);
    assertEquals("x", Files.readString(photos.resolve("holiday.jpg")));
  }

  @Test
  void linkLeftBesideTheSiteIsNotFollowed() throws IOException {
    assertEquals(0, build().exitCode());
    for (String name : List.of(".site-output.building", ".site-output.old")) {
      link(name, outside);
      Answer answer = build();
      assertTrue(List.of(0, 2, 3).contains(answer.exitCode()), answer::toString);
      Files.deleteIfExists(home.resolve(name));
      assertEquals(outsideBefore, PublishedSite.at(outside).digests());
    }
  }

  @Test
  void contentThatIsGivenByALinkIsRead() throws IOException {
    link("my-content", home.resolve("content"));
    Answer answer = Terminal.in(home).type("build", "--content", "my-content");
    assertEquals(0, answer.exitCode(), answer::toString);
  }

  @Test
  void hardNamesAreRefusedOrServedUnderAPlainOne() throws IOException {
    int made = 0;
    for (String name : HARD_NAMES) {
      Path file;
      try {
        file = home.resolve("content/services").resolve(name);
        Files.writeString(file, P02NothingIsDroppedTest.plainService("Hard"));
      } catch (IOException | InvalidPathException e) {
        continue; // this system cannot hold such a name
      }
      made++;
      Answer answer = build();
      assertFalse(
          answer.err().chars().anyMatch(c -> c < ' ' && c != '\n' || c == 0x202e),
          () -> "raw control characters for " + name);
      assertTrue(answer.exitCode() == 0 || answer.exitCode() == 1, answer::toString);
      if (answer.exitCode() == 0) {
        assertPlainNames(name);
      } else {
        assertTrue(answer.err().contains("content/services/"), answer::toString);
      }
      Files.delete(file);
    }
    assertTrue(made > 20, made + " names are too few");
  }

  private void assertPlainNames(String name) throws IOException {
    for (String path : PublishedSite.at(home.resolve("site-output")).files().keySet()) {
      assertTrue(
          path.matches("[a-z0-9/_.-]+|README\\.md"), () -> name + " was published as " + path);
      assertFalse(new String(path.getBytes(StandardCharsets.UTF_8)).contains(".."), path);
    }
  }
}
