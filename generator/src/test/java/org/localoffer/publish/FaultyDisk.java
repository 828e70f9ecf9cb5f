package org.localoffer.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A real disk of which the n-th step goes wrong, as SQLite's tests have it: walk n from 1 until
 * nothing goes wrong any more. It does not sync, which nothing here could notice and which takes
 * most of the time.
 */
final class FaultyDisk implements SiteDisk {

  /** What happens at the n-th step. */
  enum Fault {
    /** The step fails and nothing is done, or half of a file is written. */
    FAIL,
    /** The process ends before the step is done, or with half of a file written. */
    KILL_BEFORE,
    /** The process ends when the step is done. */
    KILL_AFTER
  }

  /** Stands for the end of the process: nothing that runs after it can touch the disk. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final SiteDisk disk = new LocalDisk();
  private final Fault fault;
  private final int faultyStep;
  private final boolean canExchange;
  private int killStep = Integer.MAX_VALUE;
  private final AtomicInteger steps = new AtomicInteger();
  private volatile boolean dead;
  private volatile String faultyCall = "";

  FaultyDisk(Fault fault, int faultyStep, boolean canExchange) {
    this.fault = fault;
    this.faultyStep = faultyStep;
    this.canExchange = canExchange;
  }

  /** A disk without faults. */
  static FaultyDisk sound(boolean canExchange) {
    return new FaultyDisk(Fault.FAIL, Integer.MAX_VALUE, canExchange);
  }

  /** Ends the process {@code more} steps after the faulty one, while it clears up after that. */
  FaultyDisk thenKilledAfter(int more) {
    killStep = faultyStep + more;
    return this;
  }

  /** Whether the faulty step has been reached. */
  boolean hasFailed() {
    return !faultyCall.isEmpty();
  }

  /** Whether the process has ended. */
  boolean isDead() {
    return dead;
  }

  /** The call that went wrong, for the message of a failing test. */
  String faultyCall() {
    return faultyCall;
  }

  private interface Step<T extends @Nullable Object> {
    T run() throws IOException;
  }

  private <T extends @Nullable Object> T step(String call, Path path, Step<T> step)
      throws IOException {
    return step(call, path, step, () -> {});
  }

  private interface HalfStep {
    void run() throws IOException;
  }

  private <T extends @Nullable Object> T step(String call, Path path, Step<T> step, HalfStep half)
      throws IOException {
    if (dead) {
      throw new Killed();
    }
    int number = steps.incrementAndGet();
    if (number == killStep) {
      dead = true;
      throw new Killed();
    }
    if (number != faultyStep) {
      return step.run();
    }
    faultyCall = call + " " + path;
    dead = fault != Fault.FAIL;
    switch (fault) {
      case FAIL -> {
        half.run();
        throw new FileSystemException(path.toString(), null, "No space left on device");
      }
      case KILL_BEFORE -> half.run();
      case KILL_AFTER -> {
        try {
          step.run();
        } catch (IOException e) {
          // The process ends before it can take note.
        }
      }
    }
    throw new Killed();
  }

  @Override
  public Kind kind(Path path) throws IOException {
    return step("kind", path, () -> disk.kind(path));
  }

  @Override
  public Path realPath(Path path) throws IOException {
    return step("realPath", path, () -> disk.realPath(path));
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    return step("list", folder, () -> disk.list(folder));
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return step("read", file, () -> disk.read(file));
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    step("createFolders", folder, nothing(() -> disk.createFolders(folder)));
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    step("createFolder", folder, nothing(() -> disk.createFolder(folder)));
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    step(
        "write",
        file,
        nothing(() -> disk.write(file, bytes)),
        () -> disk.write(file, Arrays.copyOf(bytes, bytes.length / 2)));
  }

  @Override
  public boolean linkIfSame(Path same, byte[] bytes, Path file) throws IOException {
    return step("linkIfSame", file, () -> disk.linkIfSame(same, bytes, file));
  }

  @Override
  public void syncTree(Path folder) throws IOException {
    step("syncTree", folder, nothing(() -> {}));
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    step("syncFolder", folder, nothing(() -> {}));
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    step("rename", from, nothing(() -> disk.rename(from, to)));
  }

  @Override
  public boolean exchange(Path one, Path other) throws IOException {
    return step("exchange", one, () -> canExchange && disk.exchange(one, other));
  }

  @Override
  public void delete(Path path) throws IOException {
    step("delete", path, nothing(() -> disk.delete(path)));
  }

  @Override
  public @Nullable Hold tryLock(Path file, String holder) throws IOException {
    List<Hold> taken = new ArrayList<>();
    try {
      return step(
          "tryLock",
          file,
          () -> {
            Hold hold = disk.tryLock(file, holder);
            if (hold == null) {
              return null;
            }
            taken.add(hold);
            return () -> release(hold, file);
          },
          () -> Files.writeString(file, "half a li"));
    } catch (Killed e) {
      taken.forEach(hold -> release(hold, file));
      throw e;
    }
  }

  /** The kernel frees a dead process's lock and leaves its file. */
  private void release(Hold hold, Path file) {
    hold.close();
    if (dead) {
      try {
        Files.writeString(file, "left by a process that was killed");
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static Step<@Nullable Void> nothing(HalfStep step) {
    return () -> {
      step.run();
      return null;
    };
  }
}
