package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

/**
 * P6: readers never see a missing or mixed page; and P8: of two builds at once one waits or gives
 * up, and none corrupts.
 */
class P06ReadersAndP08TwoBuildsTest {

  private static final int BUILDS = 10;

  @TempDir Path folder;

  private Path work;
  private Path site;

  @BeforeEach
  void bothContentsAreThere() throws IOException {
    work = Files.createDirectory(folder.resolve("work"));
    site = work.resolve("site");
    TwoVersions.write(work);
  }

  @Test
  void readerNeverSeesAMissingOrCutPage() throws Exception {
    build("aster");
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger reads = new AtomicInteger();
    Queue<String> faults = new ConcurrentLinkedQueue<>();
    Set<String> versions = new ConcurrentSkipListSet<>();
    Thread reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  for (int i = 0; !over.get(); i++) {
                    String name = i % 2 == 0 ? "index.html" : "services/club-100.html";
                    try {
                      String page = Files.readString(site.resolve(name));
                      versions.add(TwoVersions.versionOfPage(page));
                      reads.incrementAndGet();
                    } catch (IOException | AssertionError fault) {
                      faults.add(name + ": " + fault);
                    }
                  }
                });
    for (int i = 0; i < BUILDS; i++) {
      build(i % 2 == 0 ? "begonia" : "aster");
    }
    over.set(true);
    reader.join();
    assertEquals(List.of(), List.copyOf(faults));
    assertEquals(Set.of(TwoVersions.ASTER, TwoVersions.BEGONIA), versions);
    assertTrue(reads.get() > 100, () -> "only " + reads + " reads");
  }

  private void build(String content) {
    Answer answer = Terminal.in(work).type("build", "--content", content, "--output", "site");
    assertEquals(0, answer.exitCode(), answer::toString);
  }

  @Test
  void twoBuildsAtOnceBothPublishOneAfterTheOther() throws Exception {
    for (int i = 0; i < 2; i++) {
      Child one = start("aster", "240");
      Child other = start("begonia", "240");
      assertEquals(0, one.exitCode(), one.said());
      assertEquals(0, other.exitCode(), other.said());
      assertFalse(TwoVersions.versionOf(site, "round " + i).isEmpty());
      TwoVersions.assertNothingIsLeftBeside(site);
    }
  }

  @Test
  void buildThatDoesNotWaitGivesWayOrWins() throws Exception {
    List<Child> children = new ArrayList<>();
    for (String content : List.of("aster", "begonia", "begonia")) {
      children.add(start(content, "0"));
    }
    int won = 0;
    for (Child child : children) {
      assertTrue(Set.of(0, 75).contains(child.exitCode()), child.said());
      won += child.exitCode() == 0 ? 1 : 0;
    }
    assertTrue(won > 0, "nobody published");
    assertFalse(TwoVersions.versionOf(site, "three builds").isEmpty());
  }

  private Child start(String content, String wait) throws IOException {
    return Child.start(
        work,
        "build",
        "--content",
        content,
        "--output",
        "site",
        "--wait",
        wait,
        "--today",
        "2026-11-02");
  }
}
