package org.localoffer.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.publish.PublishOutcome.Locked;
import org.localoffer.publish.PublishOutcome.Published;

/** Two builds that publish to one place at a time. */
class PublishLockTest {

  @TempDir Path folder;

  private Path output() {
    return folder.resolve("site-output");
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
}
