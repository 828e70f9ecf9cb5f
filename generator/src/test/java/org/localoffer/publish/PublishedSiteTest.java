package org.localoffer.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;
import org.localoffer.publish.PublishOutcome.Locked;
import org.localoffer.publish.PublishOutcome.Published;

class PublishedSiteTest {

  @TempDir Path folder;

  private Path output() {
    return folder.resolve("site-output");
  }

  @Test
  void theFolderHoldsTheTreeAndItsManifestAndNothingElse() throws IOException {
    OutputTree site = Sites.site("A", 10);
    Published published =
        assertInstanceOf(Published.class, Sites.publisher(output()).publish(site));
    SortedMap<String, String> expected = Sites.expected(site);
    assertEquals(expected, Sites.filesIn(output()));
    assertEquals(expected.size(), published.files());
    assertEquals(
        expected.values().stream().mapToLong(text -> text.getBytes().length).sum(),
        published.bytes());
    assertEquals(List.of("site-output"), Sites.namesIn(folder));
  }

  @Test
  void aFileThatIsNotInTheNewSiteGoes() throws IOException {
    Sites.publisher(output()).publish(Sites.site("A", 10));
    Files.writeString(output().resolve("by-hand.html"), "somebody was here");
    Sites.publisher(output()).publish(Sites.site("B", 3));
    assertEquals(Sites.expected(Sites.site("B", 3)), Sites.filesIn(output()));
  }

  @Test
  void aSiteOfManyFilesIsWrittenByTwoThreadsAndIsTheSame() throws IOException {
    OutputTree site = Sites.site("A", 1_500);
    Sites.publisher(output()).publish(site);
    assertEquals(Sites.expected(site), Sites.filesIn(output()));
  }

  @Test
  void aPageThatHasNotChangedKeepsItsTimeAndOneThatHasDoesNot() throws IOException {
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Sites.publisher(output()).publish(Sites.site("A", 6));
    Path same = output().resolve("services/s-0.html");
    Path changed = output().resolve("services/s-1.html");
    Files.setLastModifiedTime(same, longAgo);
    Files.setLastModifiedTime(changed, longAgo);
    Published published =
        assertInstanceOf(Published.class, Sites.publisher(output()).publish(Sites.site("B", 6)));
    assertEquals(longAgo, Files.getLastModifiedTime(same));
    assertTrue(Files.getLastModifiedTime(changed).compareTo(longAgo) > 0);
    assertEquals(4, published.unchanged(), "two pages, the README and the style sheet");
  }

  @Test
  void aPageThatSomebodyHasTamperedWithIsWrittenAnew() throws IOException {
    OutputTree site = Sites.site("A", 6);
    Sites.publisher(output()).publish(site);
    Path page = output().resolve("services/s-0.html");
    String text = Files.readString(page);
    Files.writeString(page, text.replace('e', 'a')); // of the same length
    Sites.publisher(output()).publish(site);
    assertEquals(Sites.expected(site), Sites.filesIn(output()));
  }

  @Test
  void aManifestThatSomebodyHasTamperedWithIsNotBelieved() throws IOException {
    OutputTree site = Sites.site("A", 6);
    Sites.publisher(output()).publish(site);
    Path manifest = output().resolve(SiteManifest.FILE_NAME);
    Files.writeString(manifest, Files.readString(manifest).replaceFirst("\n[0-9a-f]", "\n7"));
    Sites.publisher(output()).publish(site);
    assertEquals(Sites.expected(site), Sites.filesIn(output()));
  }

  @Test
  void missingParentFoldersAreMade() throws IOException {
    Path deep = folder.resolve("public/www/site");
    Sites.publisher(deep).publish(Sites.site("A", 2));
    assertEquals(Sites.expected(Sites.site("A", 2)), Sites.filesIn(deep));
  }

  @Test
  void aLinkInTheOldSiteIsRemovedAndNotFollowed() throws IOException {
    Path precious = Files.createDirectory(folder.resolve("precious"));
    Files.writeString(precious.resolve("s-0.html"), Sites.page("every version", 0));
    Files.writeString(precious.resolve("thesis.txt"), "years of work");
    Sites.publisher(output()).publish(Sites.site("A", 6));
    removeServices();
    Files.createSymbolicLink(output().resolve("services"), precious);
    Files.createSymbolicLink(output().resolve("thesis.txt"), precious.resolve("thesis.txt"));

    Sites.publisher(output()).publish(Sites.site("B", 6));

    assertEquals(Sites.expected(Sites.site("B", 6)), Sites.filesIn(output()));
    assertEquals(List.of("s-0.html", "thesis.txt"), Sites.namesIn(precious));
    assertFalse(Files.isSymbolicLink(output().resolve("services")));
    assertFalse(
        Files.isSameFile(precious.resolve("s-0.html"), output().resolve("services/s-0.html")),
        "a page must not be taken from behind a link");
  }

  private void removeServices() throws IOException {
    Path services = output().resolve("services");
    for (String name : Sites.namesIn(services)) {
      Files.delete(services.resolve(name));
    }
    Files.delete(services);
  }

  @Test
  void aLinkInThePlaceOfTheStagingFolderIsRemovedAndNotFollowed() throws IOException {
    Path precious = Files.createDirectory(folder.resolve("precious"));
    Files.writeString(precious.resolve("thesis.txt"), "years of work");
    Files.createSymbolicLink(folder.resolve(".site-output.building"), precious);
    Sites.publisher(output()).publish(Sites.site("A", 6));
    assertEquals(Sites.expected(Sites.site("A", 6)), Sites.filesIn(output()));
    assertEquals(List.of("thesis.txt"), Sites.namesIn(precious));
  }

  @Test
  void whatGitKeepsInTheFolderStays() throws IOException {
    Files.createDirectory(output());
    Files.writeString(output().resolve("README.md"), Sites.README.replace("\n", "\r\n"));
    Files.writeString(output().resolve(".gitignore"), "*\n!README.md\n");
    Sites.publisher(output()).publish(Sites.site("A", 1));
    Sites.publisher(output()).publish(Sites.site("B", 1));
    SortedMap<String, String> expected = Sites.expected(Sites.site("B", 1));
    expected.put(".gitignore", "*\n!README.md\n");
    assertEquals(expected, Sites.filesIn(output()));
    assertTrue(SiteManifest.verify(output()).isWhole());
  }

  @Test
  void aTreeWithAManifestOfItsOwnIsAFaultOfTheProgram() {
    OutputTree tree = OutputTree.of(List.of(Sites.file("manifest.txt", "mine")));
    assertThrows(IllegalStateException.class, () -> Sites.publisher(output()).publish(tree));
  }

  @Test
  void nothingToRecoverIsNoWork() throws IOException {
    assertFalse(Sites.publisher(output()).recover());
    Sites.publisher(output()).publish(Sites.site("A", 1));
    assertFalse(Sites.publisher(output()).recover());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void thisSystemExchangesFoldersInOneStep() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one-é"));
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(one.resolve("a"), "one");
    NativeCalls calls = NativeCalls.instance();
    assertNotNull(calls);
    assertTrue(calls.exchange(one, other));
    assertEquals("one", Files.readString(other.resolve("a")));
    assertEquals(List.of(), Sites.namesIn(one));
    calls.syncFileSystemOf(other);
    assertThrows(FileSystemException.class, () -> calls.exchange(one, folder.resolve("missing")));
  }

  @Test
  void aChannelThatTakesOneByteAtATimeGetsThemAll() throws IOException {
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    WritableByteChannel slow =
        new WritableByteChannel() {
          @Override
          public int write(ByteBuffer bytes) {
            taken.write(bytes.get());
            return 1;
          }

          @Override
          public boolean isOpen() {
            return true;
          }

          @Override
          public void close() {}
        };
    LocalDisk.writeAll(slow, new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, taken.toByteArray());
  }

  @Test
  void theDisksAnswersAreSaidInWords() {
    assertWords(
        "the disk is full: /x", new FileSystemException("/x", null, "No space left on device"));
    assertWords(
        "the disk can only be read: /x",
        new FileSystemException("/x", null, "Read-only file system"));
    assertWords("this user may not write here: /x", new AccessDeniedException("/x"));
    assertWords(
        "Input/output error: /x", new FileSystemException("/x", null, "Input/output error"));
    assertWords("closed: /other", new IOException("closed"));
  }

  private static void assertWords(String words, IOException cause) {
    assertEquals(words, PublishFailed.of(cause, Path.of("/other")).getMessage());
  }

  @Test
  void aSecondBuildIsToldWhoHoldsTheLockAndLeavesEverythingAlone() throws IOException {
    Sites.publisher(output()).publish(Sites.site("A", 2));
    Path lock = folder.resolve(".site-output.lock");
    FileHold hold = FileHold.tryTake(lock, LockHolder.self().lines());
    assertNotNull(hold);
    try (hold) {
      Locked locked =
          assertInstanceOf(Locked.class, waiting(Duration.ZERO).publish(Sites.site("B", 2)));
      LockHolder holder = locked.holder();
      assertNotNull(holder);
      assertEquals(ProcessHandle.current().pid(), holder.pid());
      assertTrue(
          locked.holderInWords().startsWith("process " + holder.pid() + ", which started at "),
          locked.holderInWords());
      assertEquals(Sites.expected(Sites.site("A", 2)), Sites.filesIn(output()));
    }
    assertInstanceOf(Published.class, waiting(Duration.ZERO).publish(Sites.site("B", 2)));
  }

  @Test
  void aSecondBuildWaitsForTheFirst() throws Exception {
    FileHold hold = FileHold.tryTake(folder.resolve(".site-output.lock"), "local-offer lock 1\n");
    assertNotNull(hold);
    Thread first =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    Thread.sleep(200);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  hold.close();
                });
    PublishOutcome outcome = waiting(Duration.ofMinutes(1)).publish(Sites.site("B", 2));
    first.join();
    assertInstanceOf(Published.class, outcome);
  }

  private Publisher waiting(Duration wait) {
    return new Publisher(new Destination(output(), List.of(), folder.resolve("home")), wait);
  }

  @Test
  void theManifestTellsWhatIsMissingChangedAndTooMuch() throws IOException {
    Sites.publisher(output()).publish(Sites.site("A", 4));
    assertTrue(SiteManifest.verify(output()).isWhole());
    Files.delete(output().resolve("services/s-1.html"));
    Files.writeString(output().resolve("services/s-2.html"), "other");
    Files.writeString(output().resolve("services/Extra.html"), "more");
    Files.writeString(output().resolve("services/extra.html"), "more");
    SiteDifferences found = SiteManifest.verify(output());
    assertEquals(List.of(new OutputPath("services/s-1.html")), found.missing());
    assertEquals(List.of(new OutputPath("services/s-2.html")), found.changed());
    assertEquals(List.of("services/Extra.html", "services/extra.html"), found.extra());
  }

  @Test
  void theManifestIsAListOfSha256Sums() throws IOException {
    OutputFile abc = Sites.file("a.txt", "abc");
    Sites.publisher(output()).publish(OutputTree.of(List.of(abc)));
    assertEquals(
        """
        # local-offer site 1
        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt
        # end efa2711a7252723c5fc804abba65dc5ad8781e5d49f78a0e9eb764ec13c7b4bc
        """,
        Files.readString(output().resolve("manifest.txt")));
  }

  @Test
  void aManifestThatWasCutOrAlteredIsRefused() throws IOException {
    Sites.publisher(output()).publish(Sites.site("A", 4));
    String text = Files.readString(output().resolve(SiteManifest.FILE_NAME));
    assertEquals(text, SiteManifest.parse(text).text());
    for (int length = 0; length < text.length(); length++) {
      String cut = text.substring(0, length);
      assertThrows(IllegalArgumentException.class, () -> SiteManifest.parse(cut));
    }
    String altered = text.replaceFirst("index", "indez");
    assertThrows(IllegalArgumentException.class, () -> SiteManifest.parse(altered));
  }
}
