package org.localoffer.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.publish.PublishOutcome.Locked;
import org.localoffer.publish.PublishOutcome.Published;

/** Real processes: killed at any moment, two at once, and readers in between. */
class PublishProcessesTest {

  private static final int KILLS = 25;
  private static final int KILLS_WITHOUT_EXCHANGE = 10;
  private static final int PAGES = 60;

  /** For so long at most a process publishes before it is killed, in milliseconds. */
  private static final int LONGEST_LIFE = 250;

  @TempDir Path folder;

  private Path output() {
    return folder.resolve("site-output");
  }

  @Test
  void killedAtAnyMomentTheSiteIsWhole() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < KILLS; i++) {
      publishAndKill("exchange", random);
      assertWhole("kill " + i + ", seed " + seed);
    }
    assertNothingIsLeftOver();
  }

  @Test
  void killedAtAnyMomentWithoutExchangeTheNextRunMakesTheSiteWhole() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < KILLS_WITHOUT_EXCHANGE; i++) {
      publishAndKill("renames", random);
      Sites.publisher(output()).recover();
      assertWhole("kill " + i + ", seed " + seed);
    }
    assertNothingIsLeftOver();
  }

  private void publishAndKill(String way, Random random) throws Exception {
    Process process = start(way, Integer.MAX_VALUE);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("published", lines.readLine());
      Thread.sleep(random.nextInt(LONGEST_LIFE));
    } finally {
      process.destroyForcibly();
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    }
  }

  private void assertWhole(String message) throws IOException {
    SortedMap<String, String> now = Sites.filesIn(output());
    boolean isA = now.equals(Sites.expected(Sites.site("A", PAGES)));
    boolean isB = now.equals(Sites.expected(Sites.site("B", PAGES)));
    assertTrue(isA || isB, message);
    assertTrue(SiteManifest.verify(output()).isWhole(), message);
  }

  private void assertNothingIsLeftOver() throws IOException {
    Sites.publisher(output()).publish(Sites.site("A", PAGES));
    assertEquals(List.of("site-output"), Sites.namesIn(folder));
  }

  @Test
  void twoProcessesAtOnceTakeTurns() throws Exception {
    Process one = start("exchange", 20);
    Process other = start("exchange", 20);
    assertEquals("published\n".repeat(20), text(one));
    assertEquals("published\n".repeat(20), text(other));
    assertEquals(0, one.waitFor());
    assertEquals(0, other.waitFor());
    assertWhole("after two processes");
    assertEquals(List.of("site-output"), Sites.namesIn(folder));
  }

  @Test
  void aBuildThatDoesNotWaitIsToldWhichProcessHoldsTheLock() throws Exception {
    Process other = start("exchange", Integer.MAX_VALUE);
    try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("published", lines.readLine());
      Publisher impatient =
          new Publisher(
              new Destination(output(), List.of(), folder.resolve("home")), Duration.ZERO);
      LockHolder holder = null;
      while (holder == null) { // it may be between two publications, or just be signing
        assertTrue(other.isAlive());
        holder =
            impatient.publish(Sites.site("A", PAGES)) instanceof Locked locked
                ? locked.holder()
                : null;
      }
      assertEquals(other.pid(), holder.pid());
      assertEquals(other.info().startInstant().orElseThrow(), holder.started());
    } finally {
      other.destroyForcibly();
    }
  }

  private static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n");
  }

  private Process start(String way, int times) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            PublishLoop.class.getName(),
            output().toString(),
            way,
            Integer.toString(times),
            Integer.toString(PAGES))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String classPath() {
    // Surefire hides the class path in a jar's manifest, and says here what it is.
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  @Test
  void readersNeverFindAPageMissingOrMixed() throws Exception {
    Sites.publisher(output()).publish(Sites.site("A", PAGES));
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger reads = new AtomicInteger();
    Queue<String> faults = new ConcurrentLinkedQueue<>();
    List<Thread> readers =
        List.of("index.html", "services/s-1.html").stream()
            .map(page -> Thread.ofPlatform().start(() -> read(page, done, reads, faults)))
            .toList();
    for (int i = 0; i < 50; i++) {
      String version = i % 2 == 0 ? "B" : "A";
      PublishOutcome outcome = Sites.publisher(output()).publish(Sites.site(version, PAGES));
      assertTrue(outcome instanceof Published published && published.inOneStep(), "" + outcome);
    }
    done.set(true);
    for (Thread reader : readers) {
      reader.join();
    }
    assertEquals(List.of(), List.copyOf(faults));
    assertTrue(reads.get() >= 50, "only " + reads + " reads");
  }

  private void read(String page, AtomicBoolean done, AtomicInteger reads, Queue<String> faults) {
    int number = page.equals("index.html") ? 0 : 1;
    while (!done.get()) {
      try {
        String text = Files.readString(output().resolve(page));
        reads.incrementAndGet();
        if (!text.equals(Sites.page("A", number)) && !text.equals(Sites.page("B", number))) {
          faults.add("mixed: " + text);
        }
      } catch (IOException e) {
        faults.add(e.toString());
      }
    }
  }
}
