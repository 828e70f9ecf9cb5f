package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

/**
 * P7: a full or read-only disk gives a clear message and leaves the old site whole. The disk is a
 * small one in memory, which only the system's administrator may mount; others skip these tests.
 */
class P07FailingDiskTest {

  /** Room for the first site many times over, in KB. */
  private static final int PLENTY = 64 * 1024;

  /** What is left beside the first site, in KB: less than the grown one needs. */
  private static final int ROOM = 1000;

  @TempDir Path folder;

  private Path disk;
  private Path site;
  private boolean isMounted;

  @BeforeEach
  void siteIsPublishedOnASmallDisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    site = disk.resolve("site");
    isMounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + PLENTY + "k", "tmpfs", disk.toString()) == 0;
    assumeTrue(isMounted, "no small disk could be mounted here");
    County.withEveryField().writeTo(folder.resolve("content"));
    assertEquals(0, build().exitCode());
    leave(ROOM);
  }

  /** Makes the disk so small that this many KB are free. */
  private void leave(int room) throws Exception {
    FileStore store = Files.getFileStore(disk);
    long used = (store.getTotalSpace() - store.getUnallocatedSpace()) / 1024;
    assertEquals(0, run("mount", "-o", "remount,size=" + (used + room) + "k", disk.toString()));
  }

  @AfterEach
  void diskIsTakenAway() throws Exception {
    if (isMounted) {
      assertEquals(0, run("umount", "-l", disk.toString()));
    }
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException missing) {
      return -1;
    }
  }

  private Answer build() {
    Answer answer = Terminal.in(folder).type("build", "--output", site.toString());
    assertFalse(answer.hasStackTrace(), answer::toString);
    return answer;
  }

  private void contentGrows() throws IOException {
    County county = County.withEveryField();
    for (int i = 0; i < 200; i++) {
      county.file(
          "services/more/club-" + i + ".yaml", P02NothingIsDroppedTest.plainService("Club " + i));
    }
    county.writeTo(folder.resolve("content"));
  }

  private void assertFailsAndLeavesTheSite(String says) throws IOException {
    SortedMap<String, String> before = PublishedSite.at(site).digests();
    Answer answer = build();
    assertEquals(3, answer.exitCode(), answer::toString);
    assertTrue(answer.err().contains(says), answer::toString);
    assertTrue(answer.err().contains("hint: "), answer::toString);
    assertTrue(answer.err().contains("still there"), answer::toString);
    assertEquals(before, PublishedSite.at(site).digests());
  }

  @Test
  void fullDiskLeavesTheOldSiteWhole() throws Exception {
    contentGrows();
    assertFailsAndLeavesTheSite("the disk is full");
    List<String> names = new ArrayList<>(List.of(disk.toFile().list()));
    names.remove(".site.lock");
    assertEquals(List.of("site"), names, "half a site was left behind");
    assertEquals(0, run("mount", "-o", "remount,size=64m", disk.toString()));
    assertEquals(0, build().exitCode());
  }

  @Test
  void diskThatFillsUpAtAnyPointLeavesTheOldSiteWhole() throws Exception {
    contentGrows();
    for (int room = ROOM - 900; room <= ROOM; room += 150) {
      leave(room);
      assertFailsAndLeavesTheSite("the disk is full");
    }
  }

  @Test
  void readOnlyDiskLeavesTheOldSiteWhole() throws Exception {
    contentGrows();
    assertEquals(0, run("mount", "-o", "remount,ro", disk.toString()));
    assertFailsAndLeavesTheSite("the disk can only be read");
    assertEquals(0, run("mount", "-o", "remount,rw,size=64m", disk.toString()));
    assertEquals(0, build().exitCode());
  }
}
