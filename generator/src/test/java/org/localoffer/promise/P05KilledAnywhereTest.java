package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P5: killed at any moment, the site is whole. Builds of two contents to one output are killed in
 * turn; {@code -Dlocaloffer.kills=…} for more of them, {@code -Dlocaloffer.seed=…} for the same.
 */
class P05KilledAnywhereTest {

  private static final int KILLS = Integer.getInteger("localoffer.kills", 24);

  @TempDir Path folder;

  private final long seed = Long.getLong("localoffer.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void siteIsOneVersionWholeAfterEachKill() throws Exception {
    Path work = Files.createDirectory(folder.resolve("work"));
    TwoVersions.write(work);
    Path site = work.resolve("site");
    long start = System.nanoTime();
    Child whole = build(work, "aster");
    assertEquals(0, whole.exitCode(), whole.said());
    long millis = (System.nanoTime() - start) / 1_000_000;
    Map<String, Integer> seen = new TreeMap<>();
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      Child child = build(work, i % 2 == 0 ? "begonia" : "aster");
      if (i % 3 == 0) {
        Thread.sleep(random.nextLong(millis + 1)); // anywhere
      } else {
        awaitPublishing(child, work); // where it matters
        TimeUnit.MICROSECONDS.sleep(random.nextInt(120_000));
      }
      killed += child.process().isAlive() ? 1 : 0;
      child.kill();
      String story = "seed " + seed + ", kill " + i;
      seen.merge(TwoVersions.versionOf(site, story), 1, Integer::sum);
    }
    assertTrue(killed >= KILLS / 3, killed + " of " + KILLS + " were still running: " + seen);
    Child last = build(work, "begonia");
    assertEquals(0, last.exitCode(), last.said());
    assertEquals(TwoVersions.BEGONIA, TwoVersions.versionOf(site, "the last build"));
    TwoVersions.assertNothingIsLeftBeside(site);
  }

  private static Child build(Path work, String content) throws Exception {
    return Child.start(
        work, "build", "--content", content, "--output", "site", "--today", "2026-11-02");
  }

  private static void awaitPublishing(Child child, Path work) throws InterruptedException {
    Path staging = work.resolve(".site.building");
    Path lock = work.resolve(".site.lock");
    boolean lockIsOld = Files.exists(lock); // a killed build leaves its file
    while (child.process().isAlive()
        && !Files.exists(staging)
        && (lockIsOld || !Files.exists(lock))) {
      Thread.sleep(1);
    }
  }
}
