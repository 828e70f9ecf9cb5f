package org.localoffer.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that publishing does to a disk. One step is one call, so that a test can let the n-th
 * one fail and look at what is left.
 *
 * <p>No method follows a link in the last part of a path. Every {@link IOException} is a {@link
 * FileSystemException} that names the file.
 */
interface SiteDisk {

  /** What lies at a path, without following links. */
  enum Kind {
    NOTHING,
    FOLDER,
    FILE,
    LINK,
    OTHER
  }

  /** Begins loading what is slow to load, in the background; need not be called. */
  default void warmUp() {}

  Kind kind(Path path) throws IOException;

  /** The path with all its links resolved; what it names must exist. */
  Path realPath(Path path) throws IOException;

  /** What lies in a folder, sorted by name. */
  List<Path> list(Path folder) throws IOException;

  byte[] read(Path file) throws IOException;

  /** Creates a folder and those above it; it is no error if it is there. */
  void createFolders(Path folder) throws IOException;

  /** Creates a folder that must not be there yet. */
  void createFolder(Path folder) throws IOException;

  /** Writes a file that must not be there yet, all of it or an exception. */
  void write(Path file, byte[] bytes) throws IOException;

  /**
   * Gives a file that is on the disk already a second name, if it holds just these bytes. A page
   * that has not changed then costs no new space, keeps its time, and is neither written nor freed
   * again.
   *
   * @param same the file that may hold {@code bytes}
   * @param file the second name, which must not be there yet
   * @return false if it holds other bytes or the disk knows no second names; nothing has changed
   *     then
   */
  boolean linkIfSame(Path same, byte[] bytes, Path file) throws IOException;

  /** Returns when everything below {@code folder} would survive a power cut. */
  void syncTree(Path folder) throws IOException;

  /** Returns when the names in {@code folder} would survive a power cut. */
  void syncFolder(Path folder) throws IOException;

  /**
   * Gives a folder or a file another name on the same file system, in one step. {@code to} must be
   * free; only a file may take the place of a file.
   */
  void rename(Path from, Path to) throws IOException;

  /**
   * Lets two folders change names in one step, so that nobody ever finds either name missing.
   *
   * @return false if the platform or the file system has no such step; nothing has changed then
   */
  boolean exchange(Path one, Path other) throws IOException;

  /**
   * Removes a file, a link (never what it points to) or an empty folder.
   *
   * @throws java.nio.file.DirectoryNotEmptyException if it is a folder with something in it
   */
  void delete(Path path) throws IOException;

  /**
   * Takes a lock that ends with the process, however it ends.
   *
   * @param file is created to be locked, and stays
   * @param holder who takes it, as text for others to read in {@code file}
   * @return null if somebody else has it
   */
  @Nullable Hold tryLock(Path file, String holder) throws IOException;

  /** A lock that is held. */
  interface Hold extends AutoCloseable {
    /** Gives the lock back; never fails, as the lock ends with the process in any case. */
    @Override
    void close();
  }
}
