package org.localoffer.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localoffer.output.OutputTree;
import org.localoffer.publish.FaultyDisk.Fault;
import org.localoffer.publish.FaultyDisk.Killed;
import org.localoffer.publish.PublishOutcome.Published;

/** Lets every step of publishing go wrong once, and looks at what families would find then. */
class PublishFaultsTest {

  private static final OutputTree A = Sites.site("A", 2);
  private static final OutputTree B = Sites.site("B", 3);

  /** More steps than a publication of these small sites can take. */
  private static final int MANY = 1_000;

  @TempDir Path folder;

  /** What is there before the faulty run. */
  enum Before {
    NOTHING,
    README_ONLY,
    SITE_A,
    LEFTOVERS_OF_A_KILLED_RUN
  }

  @ParameterizedTest
  @EnumSource
  void whicheverStepFailsTheOldSiteStays(Before before) throws IOException {
    int steps = walk(Fault.FAIL, before, true, this::assertOldSiteStays);
    assertTrue(steps > 30, "only " + steps + " steps were tried");
  }

  @ParameterizedTest
  @EnumSource
  void whicheverStepFailsTheOldSiteStaysWithoutExchangeToo(Before before) throws IOException {
    walk(Fault.FAIL, before, false, this::assertOldSiteStays);
  }

  @ParameterizedTest
  @EnumSource
  void killedBeforeAnyStepTheSiteIsWhole(Before before) throws IOException {
    walk(Fault.KILL_BEFORE, before, true, this::assertWhole);
  }

  @ParameterizedTest
  @EnumSource
  void killedBeforeAnyStepWithoutExchangeTheNextRunMakesTheSiteWhole(Before before)
      throws IOException {
    walk(Fault.KILL_BEFORE, before, false, this::assertWholeAfterRecovery);
  }

  @Test
  void withoutExchangeTheOutcomeSaysThatTheSiteWasMissingForAMoment() throws IOException {
    Path output = folder.resolve("site-output");
    soundly(output).publish(A);
    PublishOutcome outcome = Sites.publisher(output, FaultyDisk.sound(false)).publish(B);
    Published published = assertInstanceOf(Published.class, outcome);
    assertFalse(published.inOneStep());
    assertTrue(published.notes().getFirst().contains("missing for a moment"));
    assertEquals(Sites.expected(B), Sites.filesIn(output));
    assertEquals(List.of("site-output"), Sites.namesIn(folder));
  }

  @Test
  void aRecoveryThatIsKilledItselfIsFinishedByTheNextOne() throws IOException {
    int firstRename = stepOfTheFirstRename();
    for (int n = 1; n < MANY; n++) {
      Path output = Files.createDirectory(folder.resolve("recovery-" + n)).resolve("site-output");
      soundly(output).publish(A);
      kill(output, new FaultyDisk(Fault.KILL_AFTER, firstRename, false));
      assertFalse(Files.exists(output));
      FaultyDisk disk = new FaultyDisk(Fault.KILL_AFTER, n, false);
      try {
        Sites.publisher(output, disk).recover();
      } catch (Killed e) {
        // The next run has to do it.
      }
      soundly(output).recover();
      assertEquals(Sites.expected(B), Sites.filesIn(output), disk.faultyCall());
      if (!disk.hasFailed()) {
        return;
      }
    }
    throw new AssertionError("recovery never came to its end");
  }

  @Test
  void aRunThatFailsAtTheSwitchAndIsKilledWhileItClearsUpLeavesAWholeSiteToTheNextOne()
      throws IOException {
    int firstRename = stepOfTheFirstRename();
    int kills = 0;
    for (int fail = firstRename - 2; fail <= firstRename + 1; fail++) {
      boolean killed = true;
      for (int more = 1; killed; more++) {
        Path place = Files.createDirectory(folder.resolve("clear-up-" + fail + "-" + more));
        Path output = place.resolve("site-output");
        soundly(output).publish(A);
        SortedMap<String, String> start = Sites.filesIn(output);
        FaultyDisk disk = new FaultyDisk(Fault.FAIL, fail, false).thenKilledAfter(more);
        Run run = run(output, start, disk);
        assertWholeAfterRecovery(run);
        assertNextRunSucceeds(run, place);
        killed = disk.isDead();
        kills += killed ? 1 : 0;
      }
    }
    assertTrue(kills > 40, "killed only " + kills + " times");
  }

  /** The step after which the site is missing, where folders cannot be exchanged. */
  private int stepOfTheFirstRename() throws IOException {
    for (int n = 1; n < MANY; n++) {
      Path output = Files.createDirectory(folder.resolve("rename-" + n)).resolve("site-output");
      soundly(output).publish(A);
      kill(output, new FaultyDisk(Fault.KILL_AFTER, n, false));
      if (!Files.exists(output)) {
        return n;
      }
    }
    throw new AssertionError("publishing never came to its two renames");
  }

  private static void kill(Path output, FaultyDisk disk) {
    assertThrows(Killed.class, () -> Sites.publisher(output, disk).publish(B));
  }

  private static Publisher soundly(Path output) {
    return Sites.publisher(output, FaultyDisk.sound(true));
  }

  /** What happened to one faulty run. */
  private record Run(
      Path output,
      SortedMap<String, String> before,
      FaultyDisk disk,
      @Nullable Throwable thrown,
      @Nullable PublishOutcome outcome) {

    String words() {
      return "fault at: " + disk.faultyCall() + ", thrown: " + thrown + ", outcome: " + outcome;
    }
  }

  private interface Verdict {
    void look(Run run) throws IOException;
  }

  /** Lets step 1, 2, 3 … go wrong until none does, and returns how many there were. */
  private int walk(Fault fault, Before before, boolean canExchange, Verdict verdict)
      throws IOException {
    for (int n = 1; n < MANY; n++) {
      Path place = Files.createDirectory(folder.resolve("step-" + n));
      Path output = place.resolve("site-output");
      prepare(before, output);
      SortedMap<String, String> start = Sites.filesIn(output);
      FaultyDisk disk = new FaultyDisk(fault, n, canExchange);
      Run run = run(output, start, disk);
      verdict.look(run);
      assertNextRunSucceeds(run, place);
      if (!disk.hasFailed()) {
        assertInstanceOf(Published.class, run.outcome());
        return n - 1;
      }
    }
    throw new AssertionError("publishing never came to its end");
  }

  private static Run run(Path output, SortedMap<String, String> start, FaultyDisk disk) {
    try {
      return new Run(output, start, disk, null, Sites.publisher(output, disk).publish(B));
    } catch (PublishFailed | Killed e) {
      return new Run(output, start, disk, e, null);
    }
  }

  private static void prepare(Before before, Path output) throws IOException {
    switch (before) {
      case NOTHING -> {}
      case README_ONLY -> {
        Files.createDirectory(output);
        Files.writeString(output.resolve("README.md"), Sites.README);
        Files.writeString(output.resolve(".gitignore"), "*\n");
      }
      case SITE_A -> soundly(output).publish(A);
      case LEFTOVERS_OF_A_KILLED_RUN -> {
        soundly(output).publish(A);
        Path building = output.resolveSibling(".site-output.building");
        Files.createDirectories(building.resolve("services"));
        Files.writeString(building.resolve("services/half.html"), "<p>hal");
        Files.writeString(output.resolveSibling(".site-output.lock"), "pid");
      }
    }
  }

  private void assertOldSiteStays(Run run) {
    if (run.outcome() != null) {
      assertPublished(run);
      return;
    }
    PublishFailed failed = assertInstanceOf(PublishFailed.class, run.thrown(), run.words());
    assertEquals(run.before(), Sites.filesIn(run.output()), run.words());
    assertTrue(failed.getMessage().contains("the disk is full: "), failed.getMessage());
    assertTrue(failed.hint().contains("Free some space"), failed.hint());
  }

  private void assertWhole(Run run) {
    if (run.outcome() != null) {
      assertPublished(run);
      return;
    }
    SortedMap<String, String> now = Sites.filesIn(run.output());
    assertTrue(now.equals(run.before()) || now.equals(expectedAfter(run)), run.words());
  }

  private void assertWholeAfterRecovery(Run run) throws IOException {
    boolean missing = !run.before().isEmpty() && !Files.exists(run.output());
    boolean recovered = soundly(run.output()).recover();
    assertTrue(recovered || !missing, run.words());
    assertWhole(run);
  }

  private static void assertPublished(Run run) {
    Published published = assertInstanceOf(Published.class, run.outcome());
    assertEquals(expectedAfter(run), Sites.filesIn(run.output()), run.words());
    boolean quiet = run.disk().faultyCall().startsWith("read") || !run.disk().hasFailed();
    boolean noted = !published.notes().isEmpty();
    assertTrue(quiet || noted, "a fault that nobody is told of: " + run.words());
  }

  private static SortedMap<String, String> expectedAfter(Run run) {
    SortedMap<String, String> expected = new TreeMap<>(Sites.expected(B));
    String kept = run.before().get(".gitignore");
    if (kept != null) {
      expected.put(".gitignore", kept);
    }
    return expected;
  }

  private static void assertNextRunSucceeds(Run run, Path place) throws IOException {
    PublishOutcome next = soundly(run.output()).publish(A);
    assertInstanceOf(Published.class, next, run.words());
    SortedMap<String, String> now = Sites.filesIn(run.output());
    now.remove(".gitignore");
    assertEquals(Sites.expected(A), now, run.words());
    assertEquals(List.of("site-output"), Sites.namesIn(place), run.words());
  }
}
