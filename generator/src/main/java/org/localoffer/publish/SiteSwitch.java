package org.localoffer.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.localoffer.publish.SiteDisk.Kind;

/**
 * Puts a staged site in the place of the old one, and finishes or removes what a killed run has
 * left. The order of the steps is the whole point; {@link Publisher} says why. All under the lock.
 */
final class SiteSwitch {

  private final SiteDisk disk;
  private final Siblings names;

  SiteSwitch(SiteDisk disk, Siblings names) {
    this.disk = disk;
    this.names = names;
  }

  /**
   * Makes {@code building}, which is whole and synced, the output.
   *
   * @return whether that was one step
   * @throws IOException if it could not be done; the output is as it was
   */
  boolean putInPlace() throws IOException {
    if (disk.kind(names.output()) == Kind.NOTHING) {
      disk.rename(names.building(), names.output());
      return true;
    }
    if (disk.exchange(names.building(), names.output())) {
      return true;
    }
    putInPlaceByTwoRenames();
    return false;
  }

  private void putInPlaceByTwoRenames() throws IOException {
    disk.rename(names.building(), names.ready());
    try {
      disk.syncFolder(names.parent());
      disk.rename(names.output(), names.old());
    } catch (IOException e) {
      callOff(e);
      throw e;
    }
    try {
      disk.rename(names.ready(), names.output());
    } catch (IOException e) {
      try {
        disk.rename(names.old(), names.output());
      } catch (IOException again) {
        e.addSuppressed(again); // both failed: the next run finds {@code ready} and goes on
        throw e;
      }
      callOff(e);
      throw e;
    }
  }

  /** Takes the promise back that {@code ready} is whole, so that it can be removed bit by bit. */
  private void callOff(IOException why) {
    try {
      disk.rename(names.ready(), names.building());
    } catch (IOException e) {
      why.addSuppressed(e); // it stays whole, and the next run puts it in place
    }
  }

  /**
   * Makes the switch last and removes the old site. The new site is in place whatever happens here,
   * so a fault becomes a note for a person.
   */
  void tidyUp(List<String> notes) {
    try {
      disk.syncFolder(names.parent());
    } catch (IOException e) {
      notes.add(
          "The disk did not confirm that the new site is stored for good ("
              + PublishFailed.of(e, names.parent()).getMessage()
              + "). The old site is kept in "
              + names.building()
              + " until the next build.");
      return;
    }
    try {
      remove(names.old());
      remove(names.building());
    } catch (IOException e) {
      notes.add(
          "A part of the old site could not be removed ("
              + PublishFailed.of(e, names.building()).getMessage()
              + "). The next build tries again.");
    }
  }

  /** Whether a killed run has left anything. */
  boolean hasLeftovers() throws IOException {
    return disk.kind(names.ready()) != Kind.NOTHING
        || disk.kind(names.old()) != Kind.NOTHING
        || disk.kind(names.building()) != Kind.NOTHING;
  }

  /** Finishes a switch that was begun, then removes everything but the output. */
  void recover() throws IOException {
    if (disk.kind(names.ready()) != Kind.NOTHING) {
      rollForward();
    } else if (disk.kind(names.old()) != Kind.NOTHING
        && disk.kind(names.output()) == Kind.NOTHING) {
      disk.rename(names.old(), names.output());
      disk.syncFolder(names.parent());
    }
    remove(names.old());
    remove(names.building());
  }

  private void rollForward() throws IOException {
    if (disk.kind(names.output()) != Kind.NOTHING) {
      remove(names.old());
      disk.rename(names.output(), names.old());
    }
    disk.rename(names.ready(), names.output());
    disk.syncFolder(names.parent());
  }

  /** Removes what a failed run has written, as far as the disk allows. */
  void removeStaging(IOException why) {
    try {
      remove(names.building());
    } catch (IOException e) {
      why.addSuppressed(e); // the next run removes it
    }
  }

  /** Removes a file, a link or a folder with all that is in it; nothing behind a link. */
  private void remove(Path path) throws IOException {
    try {
      disk.delete(path);
    } catch (NoSuchFileException e) {
      return;
    } catch (DirectoryNotEmptyException e) {
      for (Path child : disk.list(path)) {
        remove(child);
      }
      disk.delete(path);
    }
  }
}
