package org.localoffer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a real folder: links, pipes, files of any size, and what programs leave behind. */
class FolderOnDiskTest {

  /** A build that waits for a pipe waits for ever. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path disk;
  private Path content;

  @BeforeEach
  void makeFolder() throws IOException {
    content = Files.createDirectories(disk.resolve("content"));
    Files.createDirectories(content.resolve("services"));
    write("services/play-club.yaml", "name: Play Club\n");
  }

  private Path write(String path, String text) throws IOException {
    return Files.writeString(content.resolve(path), text);
  }

  private Sources read() {
    return assertTimeoutPreemptively(PATIENCE, () -> new ContentFolder(content, "content").read());
  }

  private static List<String> brief(Sources sources) {
    return sources.findings().stream()
        .map(finding -> finding.rule() + " " + finding.position().path())
        .toList();
  }

  private static List<String> paths(Sources sources) {
    return sources.files().stream().map(SourceFile::path).toList();
  }

  @Test
  void textsAreReadInTheOrderOfTheirPaths() throws IOException {
    write("services/z-club.md", "---\n---\n");
    write("site.yaml", "title: x\n");
    Files.createDirectories(content.resolve("services/a"));
    write("services/a/b.yaml", "name: B\n");
    Sources sources = read();
    assertEquals(
        List.of("services/a/b.yaml", "services/play-club.yaml", "services/z-club.md", "site.yaml"),
        paths(sources));
    assertEquals(List.of(), sources.findings());
    assertEquals("content/services/a/b.yaml", sources.files().getFirst().text().path());
  }

  @Test
  void aLinkToAFileIsRefusedAndItsTextNeverRead() throws IOException {
    Path secret = Files.writeString(disk.resolve("secret.yaml"), "name: Secret\n");
    Files.createSymbolicLink(content.resolve("services/secret.yaml"), secret);
    Sources sources = read();
    assertEquals(List.of("LO-FILE-06 content/services/secret.yaml"), brief(sources));
    assertEquals(List.of("services/play-club.yaml"), paths(sources));
  }

  @Test
  void aLinkToAFolderIsRefusedEvenWhereItLeadsBack() throws IOException {
    Files.createSymbolicLink(content.resolve("services/again"), content);
    assertEquals(List.of("LO-FILE-06 content/services/again"), brief(read()));
  }

  @Test
  void theContentFolderItselfMayBeReachedByALink() throws IOException {
    Path link = Files.createSymbolicLink(disk.resolve("current"), content);
    Sources sources = new ContentFolder(link, "current/").read();
    assertEquals(List.of("services/play-club.yaml"), paths(sources));
    assertEquals("current/services/play-club.yaml", sources.files().getFirst().text().path());
  }

  @Test
  void aPipeIsRefusedAndTheBuildDoesNotWaitForIt() throws Exception {
    Process mkfifo;
    try {
      mkfifo =
          new ProcessBuilder("mkfifo", content.resolve("services/pipe.yaml").toString()).start();
    } catch (IOException none) {
      assumeTrue(false, "no mkfifo here");
      return;
    }
    assumeTrue(mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0, "no pipes here");
    assertEquals(List.of("LO-FILE-07 content/services/pipe.yaml"), brief(read()));
  }

  @Test
  void aFileThatMayNotBeOpenedIsReported() throws IOException {
    Path closed = write("services/closed.yaml", "name: Closed\n");
    assumeTrue(closed.getFileSystem().supportedFileAttributeViews().contains("posix"), "no rights");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "this user may read everything");
    Sources sources = read();
    assertEquals(List.of("LO-FILE-01 content/services/closed.yaml"), brief(sources));
    assertFalse(sources.files().getFirst().readable());
  }

  @Test
  void aFileOfTenMegabytesIsRefusedWithoutBeingRead() throws IOException {
    Files.write(content.resolve("services/huge.yaml"), new byte[10 * 1024 * 1024]);
    Sources sources = read();
    assertEquals(List.of("LO-FILE-02 content/services/huge.yaml"), brief(sources));
    assertEquals("", sources.files().getFirst().text().text());
    assertTrue(sources.findings().getFirst().message().contains("10240 KB; at most 256 KB"));
  }

  @Test
  void aFileOfJustTheLargestSizeIsRead() throws IOException {
    write("services/large.yaml", "#".repeat((int) ContentFolder.MAX_FILE_BYTES));
    assertEquals(List.of(), read().findings());
    write("services/large.yaml", "#".repeat((int) ContentFolder.MAX_FILE_BYTES + 1));
    assertEquals(List.of("LO-FILE-02 content/services/large.yaml"), brief(read()));
  }

  @Test
  void whatProgramsLeaveBehindIsPassedOver() throws IOException {
    Files.createDirectories(content.resolve(".git"));
    for (String name :
        List.of(
            ".git/config.yaml",
            "services/.#play-club.yaml",
            "services/play-club.yaml~",
            "services/.play-club.yaml.swp",
            "services/#play-club.yaml#",
            "services/Thumbs.db",
            ".DS_Store")) {
      write(name, "left behind");
    }
    Sources sources = read();
    assertEquals(List.of(), sources.findings());
    assertEquals(List.of("services/play-club.yaml"), paths(sources));
  }

  @Test
  void picturesAndDocumentsAreListedButNotRead() throws IOException {
    Files.createDirectories(content.resolve("pictures/halls"));
    Files.write(content.resolve("pictures/halls/b.jpg"), new byte[] {(byte) 0xFF});
    write("pictures/a.yaml", "not an entry");
    Sources sources = read();
    assertEquals(List.of("pictures/a.yaml", "pictures/halls/b.jpg"), sources.attachments());
    assertEquals(List.of(), sources.findings());
  }

  @Test
  void anEntryThatLiesTooDeepIsReported() throws IOException {
    Path deep = content.resolve("services");
    for (int i = 0; i < ContentFolder.MAX_DEPTH; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("club.yaml"), "name: Club\n");
    Sources sources = read();
    assertEquals(1, sources.findings().size());
    assertEquals("LO-FILE-10", sources.findings().getFirst().rule().value());
    assertEquals(List.of("services/play-club.yaml"), paths(sources));
  }

  @Test
  void ofTwoNamesThatDifferInCaseTheLaterInOrderIsRefused() throws IOException {
    write("services/Play-Club.yaml", "name: Other\n");
    assumeTrue(
        Files.list(content.resolve("services")).count() == 2, "this disk takes them for one file");
    Sources sources = read();
    assertEquals(List.of("LO-FILE-09 content/services/play-club.yaml"), brief(sources));
    assertEquals(List.of("services/Play-Club.yaml"), paths(sources));
  }

  @Test
  void aFolderThatIsNotThereOrIsAFileIsAFailureOfTheDisk() throws IOException {
    Path file = Files.writeString(disk.resolve("file"), "x");
    assertThrows(NotDirectoryException.class, () -> new ContentFolder(file, "file").read());
    assertThrows(
        NoSuchFileException.class, () -> new ContentFolder(disk.resolve("no"), "no").read());
  }

  @Test
  void readingTwiceGivesTheSame() throws IOException {
    write("services/other.yaml", "name: \u0007\n");
    Sources first = read();
    Sources second = read();
    assertEquals(first.files(), second.files());
    assertEquals(first.findings(), second.findings());
  }
}
