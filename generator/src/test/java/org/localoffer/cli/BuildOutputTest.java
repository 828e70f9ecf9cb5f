package org.localoffer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.localoffer.cli.Terminal.Answer;

/** Where {@code local-offer build} may put a site, and what it leaves alone. */
class BuildOutputTest extends CouncilFolder {

  @Test
  void folderOfSomebodyElseIsNotReplaced() throws IOException {
    Path photos = Files.createDirectory(folder.resolve("photos"));
    Files.writeString(photos.resolve("holiday.jpg"), "x");
    Answer answer = type("build", "--output", "photos");
    answer.assertExit(2);
    answer.assertSays("holiday.jpg");
    assertEquals("x", Files.readString(photos.resolve("holiday.jpg")));
  }

  @Test
  void outputInsideTheContentIsRefused() {
    Answer answer = type("build", "--output", "content/site");
    answer.assertExit(2);
    assertFalse(Files.exists(folder.resolve("content/site")));
  }

  @Test
  void outputAroundTheContentIsRefused() {
    type("build", "--output", ".").assertExit(2);
    assertTrue(Files.exists(folder.resolve("content/site.yaml")));
  }

  @Test
  void contentItselfAsOutputIsRefused() {
    type("build", "--output", "content").assertExit(2);
    assertTrue(Files.exists(folder.resolve("content/site.yaml")));
  }

  @Test
  void fileInPlaceOfTheOutputIsRefused() throws IOException {
    Files.writeString(folder.resolve("site-output"), "mine");
    type("build").assertExit(2);
    assertEquals("mine", Files.readString(folder.resolve("site-output")));
  }

  @Test
  void outputBelowAFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("plain"), "mine");
    type("build", "--output", "plain/site").assertExit(2);
    assertEquals("mine", Files.readString(folder.resolve("plain")));
  }

  @Test
  void folderInPlaceOfTheLockIsADiskFailure() throws IOException {
    Path inTheWay = Files.createDirectories(folder.resolve(".site-output.lock/x"));
    Answer answer = type("build", "--wait", "0");
    answer.assertExit(3);
    answer.assertSays("hint: ");
    assertTrue(Files.exists(inTheWay));
  }

  @Test
  void buildWhileAnotherPublishesExitsWith75() throws IOException {
    type("build").assertExit(0);
    String before = Files.readString(folder.resolve("site-output/manifest.txt"));
    Files.writeString(
        folder.resolve("content/services/forum.yaml"),
        Files.readString(folder.resolve("content/services/forum.yaml")).replace("Marker", "New"));
    try (HeldLock held = HeldLock.on(folder.resolve(".site-output.lock"))) {
      Answer answer = type("build", "--wait", "0");
      assertTrue(held.isHeld());
      answer.assertExit(75);
      answer.assertSays("publishing to the same place");
      answer.assertSays("hint: Wait");
      assertEquals(before, Files.readString(folder.resolve("site-output/manifest.txt")));
    }
    type("build", "--wait", "0").assertExit(0);
  }

  @Test
  void negativeWaitIsAUsageError() {
    type("build", "--wait", "-5").assertExit(2);
  }
}
