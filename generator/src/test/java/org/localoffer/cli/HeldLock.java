package org.localoffer.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process that is publishing, as far as its lock goes: within one process none counts. */
final class HeldLock implements AutoCloseable {

  /** The byte that the program locks. */
  private static final long BYTE = Long.MAX_VALUE - 1;

  private final Process process;

  private HeldLock(Process process) {
    this.process = process;
  }

  /** Starts the process, and waits until it has the lock. */
  static HeldLock on(Path file) throws IOException {
    String classes =
        Path.of("").toAbsolutePath().resolve("target").resolve("test-classes").toString();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                HeldLock.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = process.inputReader(StandardCharsets.UTF_8).readLine();
    if (!"held".equals(said)) {
      throw new IOException("the other process has no lock: " + said);
    }
    return new HeldLock(process);
  }

  /** Whether the other process still runs, and so has the lock. */
  boolean isHeld() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The other process: holds the lock until it is ended. */
  public static void main(String[] file) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                Path.of(file[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(BYTE, 1, false)) {
      System.out.println(lock == null ? "taken" : "held");
      while (System.in.read() >= 0) {
        // until the one who started this ends it
      }
    }
  }
}
