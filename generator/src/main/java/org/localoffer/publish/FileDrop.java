package org.localoffer.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;
import org.localoffer.publish.PublishOutcome.Locked;
import org.localoffer.publish.PublishOutcome.Published;
import org.localoffer.publish.PublishOutcome.Refused;
import org.localoffer.publish.SiteDisk.Kind;

/**
 * Puts a site into a folder that others write to as well, which can therefore not be exchanged:
 * files are replaced one by one, and what is not ours stays as it is.
 *
 * <p>The steps, with a lock held throughout:
 *
 * <ol>
 *   <li>every place is looked at: nothing is written through a link or over what is not a file;
 *   <li>the files that differ from what is there are written to a folder {@value #STAGING}, so that
 *       a full disk is noticed before anything is replaced;
 *   <li>each is moved over the old one in one step of its own;
 *   <li>files that the last drop left and this site has no more are removed, as a page that was
 *       withdrawn must not stay online. {@value #LIST} tells which they are, with their digests: a
 *       file that somebody else has replaced since stays.
 * </ol>
 *
 * <p>Every file is old or new at any time, but the site is a mixture while files are moved. {@link
 * Publisher} does better for a folder that is only for the site.
 */
public final class FileDrop {

  /** The files of the last drop, in the manner of a {@link SiteManifest}. */
  private static final String LIST = ".local-offer-files.txt";

  private static final String LOCK = ".local-offer.lock";
  private static final String STAGING = ".local-offer-new";

  private final Path shared;
  private final Path below;
  private final SiteDisk disk;

  /**
   * @param shared the folder that others write to as well; it need not exist, and the path to it
   *     may have links
   * @param below where in it the site goes: a relative path without links, empty for the folder
   *     itself
   */
  public FileDrop(Path shared, Path below) {
    this(shared, below, new LocalDisk());
  }

  FileDrop(Path shared, Path below, SiteDisk disk) {
    this.shared = shared;
    this.below = below;
    this.disk = disk;
  }

  /**
   * Puts a site in its place. {@link Published#inOneStep} is always false.
   *
   * @return what became of it; only {@link Published} has changed anything
   * @throws PublishFailed if the disk fails. If that was while files were moved, some are new; all
   *     others are as they were
   */
  public PublishOutcome drop(OutputTree tree) throws PublishFailed {
    try {
      return refuseOrDrop(tree);
    } catch (IOException e) {
      throw PublishFailed.of(e, shared.resolve(below));
    }
  }

  private PublishOutcome refuseOrDrop(OutputTree tree) throws IOException {
    disk.createFolders(shared);
    Path root = disk.realPath(shared);
    Path folder = root.resolve(below).normalize();
    if (below.isAbsolute() || !folder.startsWith(root)) {
      return new Refused(
          "the place for the site is outside of " + shared + ": " + below,
          "Give the name of a folder inside it.");
    }
    DropPlaces places = new DropPlaces(disk, root);
    Refused refused = places.refusal(folder, tree);
    if (refused != null) {
      return refused;
    }
    disk.createFolders(folder);
    Path lock = folder.resolve(LOCK);
    try (SiteDisk.Hold hold = disk.tryLock(lock, LockHolder.self().lines())) {
      return hold == null
          ? new Locked(lock, LockHolder.parse(disk.read(lock)), Duration.ZERO)
          : new Run(tree, folder, places).drop();
    }
  }

  /** One drop, under the lock. */
  private final class Run {

    private final OutputTree tree;
    private final Path folder;
    private final DropPlaces places;
    private final Path staging;
    private final Path list;
    private final Map<OutputPath, String> before;
    private final Map<OutputPath, String> now = new TreeMap<>();
    private final List<OutputFile> changed = new ArrayList<>();
    private long bytes;

    Run(OutputTree tree, Path folder, DropPlaces places) throws IOException {
      this.tree = tree;
      this.folder = folder;
      this.places = places;
      this.staging = folder.resolve(STAGING);
      this.list = folder.resolve(LIST);
      this.before = previousFiles();
    }

    /** None if there is no list or it is damaged; nothing is removed then. */
    private Map<OutputPath, String> previousFiles() throws IOException {
      if (disk.kind(list) != Kind.FILE) {
        return Map.of();
      }
      try {
        return SiteManifest.parse(new String(disk.read(list), StandardCharsets.UTF_8)).digests();
      } catch (IllegalArgumentException e) {
        return Map.of();
      }
    }

    Published drop() throws IOException {
      removeStaging();
      disk.createFolder(staging);
      try {
        stage();
        move();
        removeStaging();
      } catch (IOException e) {
        removeStagingAfter(e);
        throw e;
      }
      int unchanged = tree.size() - changed.size();
      return new Published(folder, tree.size(), unchanged, bytes, false, List.of());
    }

    private void stage() throws IOException {
      for (OutputFile file : tree.files()) {
        now.put(file.path(), SiteManifest.digest(file.bytes()));
        bytes += file.bytes().length;
        Path there = folder.resolve(file.path().value());
        if (disk.kind(there) != Kind.FILE || !Arrays.equals(disk.read(there), file.bytes())) {
          disk.write(staged(changed.size()), file.bytes());
          changed.add(file);
        }
      }
    }

    private Path staged(int index) {
      return staging.resolve(Integer.toString(index));
    }

    /**
     * Old and new files are on the list before the first is moved: if this is killed halfway, the
     * next run still knows what is ours.
     */
    private void move() throws IOException {
      Map<OutputPath, String> all = new TreeMap<>(before);
      all.putAll(now);
      writeList(all);
      for (int i = 0; i < changed.size(); i++) {
        Path to = folder.resolve(changed.get(i).path().value());
        disk.createFolders(to.getParent());
        disk.rename(staged(i), to);
      }
      if (all.size() > now.size()) {
        removeWithdrawn();
        writeList(now);
      }
    }

    private void writeList(Map<OutputPath, String> files) throws IOException {
      Path text = staging.resolve("list");
      disk.write(text, SiteManifest.of(files).text().getBytes(StandardCharsets.UTF_8));
      disk.rename(text, list);
    }

    private void removeWithdrawn() throws IOException {
      for (Map.Entry<OutputPath, String> old : before.entrySet()) {
        Path file = folder.resolve(old.getKey().value());
        if (!now.containsKey(old.getKey())
            && places.obstacle(file) == null
            && disk.kind(file) == Kind.FILE
            && SiteManifest.digest(disk.read(file)).equals(old.getValue())) {
          disk.delete(file);
          removeEmptyFolders(file.getParent());
        }
      }
    }

    private void removeEmptyFolders(Path first) throws IOException {
      try {
        for (Path empty = first; !empty.equals(folder); empty = empty.getParent()) {
          disk.delete(empty);
        }
      } catch (DirectoryNotEmptyException e) {
        // Others have something there, so it stays.
      }
    }

    /** What a killed run has left, or this one has not moved; nothing behind a link. */
    private void removeStaging() throws IOException {
      switch (disk.kind(staging)) {
        case NOTHING -> {}
        case FOLDER -> {
          for (Path file : disk.list(staging)) {
            disk.delete(file);
          }
          disk.delete(staging);
        }
        case FILE, LINK, OTHER -> disk.delete(staging);
      }
    }

    private void removeStagingAfter(IOException why) {
      try {
        removeStaging();
      } catch (IOException e) {
        why.addSuppressed(e); // the next run removes it
      }
    }
  }
}
