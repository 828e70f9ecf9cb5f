package org.localoffer.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a file, which the kernel ends with the process: it is never stale.
 *
 * <p>The file stays, empty, when the lock is given back. To remove it would let a third process
 * lock a new file of the same name while a second one locks the old file that it has open already.
 */
final class FileHold implements SiteDisk.Hold {

  /**
   * The byte that is locked: one far behind the text, as Windows lets nobody read locked bytes and
   * others want to read who holds the lock.
   */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * The files that this process has locked. POSIX locks belong to processes, and a process that
   * closes a file loses its lock on it even if it had opened it twice. So a file in here must not
   * be opened again, by no thread and for no purpose.
   */
  private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FileHold(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Whether another thread of this process has the lock; its file must not be opened then. */
  static boolean isHeldByThisProcess(Path file) {
    return HELD_BY_THIS_PROCESS.contains(file);
  }

  static @Nullable FileHold tryTake(Path file, String holder) throws IOException {
    if (!HELD_BY_THIS_PROCESS.add(file)) {
      return null;
    }
    FileHold hold = null;
    try {
      hold = tryTakeFromOthers(file, holder);
      return hold;
    } finally {
      if (hold == null) {
        HELD_BY_THIS_PROCESS.remove(file);
      }
    }
  }

  private static @Nullable FileHold tryTakeFromOthers(Path file, String holder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    boolean taken = false;
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        return null;
      }
      channel.truncate(0);
      LocalDisk.writeAll(channel, holder.getBytes(StandardCharsets.UTF_8));
      taken = true;
      return new FileHold(file, channel);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  @Override
  public void close() {
    try (channel) {
      channel.truncate(0);
    } catch (IOException e) {
      // The name of a holder that has gone does no harm, and the site is as it should be.
    }
    HELD_BY_THIS_PROCESS.remove(file);
  }
}
