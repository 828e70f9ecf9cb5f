package org.localoffer.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The disk did not do what publishing needs. The site that was there before is there still, to the
 * byte, and what had been written of the new one is removed as far as the disk allows; the next
 * build removes the rest.
 *
 * <p>{@link #getMessage()} is for a person, with the path: {@code the disk is full:
 * /srv/.site-output.building/index.html}.
 */
public final class PublishFailed extends IOException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String hint;

  private PublishFailed(String path, Fault fault, IOException cause) {
    super(fault.reason + ": " + path, cause);
    this.path = path;
    this.hint = fault.hint;
  }

  /**
   * @param where the path to name if {@code cause} names none
   */
  static PublishFailed of(IOException cause, Path where) {
    FileSystemException named =
        cause instanceof FileSystemException e && e.getFile() != null
            ? e
            : new FileSystemException(where.toString(), null, cause.getMessage());
    return new PublishFailed(named.getFile(), Fault.of(named), cause);
  }

  /** The file or folder that could not be read, written, moved or removed. */
  public String path() {
    return path;
  }

  /** What to do, in whole sentences. */
  public String hint() {
    return hint;
  }

  /** What a disk can answer, in words. */
  private record Fault(String reason, String hint) {

    static Fault of(FileSystemException e) {
      if (e instanceof AccessDeniedException) {
        return new Fault(
            "this user may not write here",
            "Ask for the right to write to this folder, or give another one with --output.");
      }
      if (e instanceof NoSuchFileException) {
        return new Fault(
            "a file has gone while the site was being published",
            "Close other programs that change this folder, then build again.");
      }
      if (e instanceof FileAlreadyExistsException || e instanceof DirectoryNotEmptyException) {
        return new Fault(
            "another program has put something in the way",
            "Close other programs that change this folder, then build again.");
      }
      String reason = e.getReason() == null ? "the disk answered with a fault" : e.getReason();
      return ofReason(reason);
    }

    /** The C library's words, which Java passes on. */
    private static Fault ofReason(String reason) {
      return switch (reason) {
        case "No space left on device", "There is not enough space on the disk" ->
            new Fault(
                "the disk is full",
                "Free some space, then build again: a build needs room for the old site and the"
                    + " new one.");
        case "Disk quota exceeded" ->
            new Fault(
                "this user's share of the disk is used up",
                "Free some space, then build again: a build needs room for the old site and the"
                    + " new one.");
        case "Read-only file system" ->
            new Fault("the disk can only be read", "Give a folder on another disk with --output.");
        case "Operation not permitted", "Permission denied" ->
            new Fault(
                "the system does not allow this",
                "Ask for the right to write to this folder, or give another one with --output.");
        case "Too many open files" ->
            new Fault("too many files are open", "Close other programs, then build again.");
        case "File name too long" ->
            new Fault(
                "the path is too long for this disk",
                "Give a folder with a shorter path with --output.");
        default -> new Fault(reason, "Check the disk, then build again.");
      };
    }
  }
}
