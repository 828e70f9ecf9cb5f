package org.localoffer.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a file, which the kernel ends with the process: it is never stale.
 *
 * <p>The file is removed when the lock is given back, and stays when the process is killed; either
 * way the next one works. As a file can be removed between opening and locking it, whoever gets the
 * lock writes a line that nobody else writes and reads it back by name. Another text or none means
 * that the lock is on a file that has lost its name, so it counts for nothing.
 */
final class FileHold implements SiteDisk.Hold {

  /**
   * The byte that is locked: one far behind the text, as Windows lets nobody read locked bytes and
   * others want to read who holds the lock.
   */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /** How often a lock on a file without a name is tried again at once. */
  private static final int TRIES = 10;

  private final Path file;
  private final FileChannel channel;

  private FileHold(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static @Nullable FileHold tryTake(Path file, String holder) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      boolean ours = false;
      try {
        if (!lock(channel)) {
          return null;
        }
        ours = signs(file, channel, holder);
        if (ours) {
          return new FileHold(file, channel);
        }
      } finally {
        if (!ours) {
          channel.close();
        }
      }
    }
    return null;
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this process has it
    }
  }

  private static boolean signs(Path file, FileChannel channel, String holder) throws IOException {
    String ticket =
        holder + "ticket " + Thread.currentThread().threadId() + "-" + System.nanoTime() + "\n";
    channel.truncate(0);
    LocalDisk.writeAll(channel, ticket.getBytes(StandardCharsets.UTF_8));
    try {
      return Files.readString(file).equals(ticket);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A lock file that stays is harmless, and the site is as it should be.
    }
  }
}
