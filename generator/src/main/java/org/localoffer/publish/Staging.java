package org.localoffer.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;

/**
 * Writes a site into a new folder. Folders come first and the manifest last, so a folder with a
 * manifest is complete.
 *
 * <p>Nothing is written through a link: every folder is created and every file is opened as one
 * that must not be there yet, which the system refuses if there is a link of that name.
 */
final class Staging {

  /** Below this many files a second thread costs more than it saves. */
  private static final int WORTH_A_THREAD = 400;

  private final SiteDisk disk;
  private final Path folder;
  private final Path previous;
  private final Map<OutputPath, String> previousDigests;
  private final Set<String> previousFolders = new HashSet<>();
  private final List<OutputFile> files;
  private final String[] digests;
  private final AtomicInteger unchanged = new AtomicInteger();

  private Staging(SiteDisk disk, Path folder, Path previous, OutputTree tree) throws IOException {
    this.disk = disk;
    this.folder = folder;
    this.previous = previous;
    this.previousDigests = previousDigests(disk, previous);
    this.files = List.copyOf(tree.files());
    this.digests = new String[files.size()];
  }

  /**
   * What is in the folder now.
   *
   * @param files the number of files, the manifest among them
   * @param unchanged how many of them are those of the previous site under a second name
   * @param bytes how long all files are together
   */
  record Written(int files, int unchanged, long bytes) {}

  /**
   * Writes {@code tree} into {@code folder}, which must not exist.
   *
   * @param previous the site that will be replaced, if there is one; what has not changed since is
   *     taken from it, and what Git keeps in it is copied
   */
  static Written write(SiteDisk disk, OutputTree tree, Path folder, Path previous)
      throws IOException {
    if (tree.contains(new OutputPath(SiteManifest.FILE_NAME))) {
      throw new IllegalStateException(SiteManifest.FILE_NAME + " is written by publishing alone");
    }
    Staging staging = new Staging(disk, folder, previous, tree);
    disk.createFolder(folder);
    staging.createFolders();
    staging.writeFiles();
    staging.copyWhatGitKeeps(previous);
    byte[] manifest = staging.manifest().text().getBytes(StandardCharsets.UTF_8);
    disk.write(folder.resolve(SiteManifest.FILE_NAME), manifest);
    long bytes = manifest.length;
    for (OutputFile file : staging.files) {
      bytes += file.bytes().length;
    }
    return new Written(staging.files.size() + 1, staging.unchanged.get(), bytes);
  }

  private static Map<OutputPath, String> previousDigests(SiteDisk disk, Path previous)
      throws IOException {
    Path manifest = previous.resolve(SiteManifest.FILE_NAME);
    if (disk.kind(manifest) != SiteDisk.Kind.FILE) {
      return Map.of();
    }
    try {
      String text = new String(disk.read(manifest), StandardCharsets.UTF_8);
      return SiteManifest.parse(text).digests();
    } catch (IllegalArgumentException e) {
      return Map.of(); // of another version or damaged: everything is written anew
    }
  }

  private void createFolders() throws IOException {
    Set<String> created = new HashSet<>();
    for (OutputFile file : files) {
      String path = file.path().value();
      for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        String parent = path.substring(0, end);
        if (created.add(parent)) {
          disk.createFolder(folder.resolve(parent));
          lookForPrevious(parent);
        }
      }
    }
  }

  /** A folder of the previous site counts only if neither it nor one above it is a link. */
  private void lookForPrevious(String parent) throws IOException {
    if (!previousDigests.isEmpty()
        && isPreviousFolder(parent)
        && disk.kind(previous.resolve(parent)) == SiteDisk.Kind.FOLDER) {
      previousFolders.add(parent);
    }
  }

  private void writeFiles() throws IOException {
    int half = files.size() < WORTH_A_THREAD ? 0 : files.size() / 2;
    Half first = new Half(0, half);
    Thread thread = Thread.ofPlatform().name("write-site").unstarted(first);
    if (half > 0) {
      thread.start();
    }
    Half second = new Half(half, files.size());
    second.run();
    join(thread);
    first.rethrow();
    second.rethrow();
  }

  /** Puts one file in its place and returns its digest, which is dear to compute. */
  private String stage(OutputFile file) throws IOException {
    String path = file.path().value();
    String digest = previousDigests.get(file.path());
    if (digest != null
        && isPreviousFolder(path)
        && disk.linkIfSame(previous.resolve(path), file.bytes(), folder.resolve(path))) {
      unchanged.incrementAndGet();
      return digest;
    }
    disk.write(folder.resolve(path), file.bytes());
    return SiteManifest.digest(file.bytes());
  }

  /** Whether the previous site has the folder that {@code path} is in. */
  private boolean isPreviousFolder(String path) {
    int end = path.lastIndexOf('/');
    return end < 0 || previousFolders.contains(path.substring(0, end));
  }

  /** Waits to the end even if interrupted: a writer must not outlive the lock. */
  private static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void copyWhatGitKeeps(Path previous) throws IOException {
    for (String name : DestinationRules.KEPT_BY_GIT) {
      Path kept = previous.resolve(name);
      if (disk.kind(kept) == SiteDisk.Kind.FILE) {
        disk.write(folder.resolve(name), disk.read(kept));
      }
    }
  }

  private SiteManifest manifest() {
    TreeMap<OutputPath, String> all = new TreeMap<>();
    for (int i = 0; i < digests.length; i++) {
      all.put(files.get(i).path(), digests[i]);
    }
    return SiteManifest.of(all);
  }

  /** Writes one range of the files and remembers what went wrong. */
  private final class Half implements Runnable {
    private final int from;
    private final int to;
    private @Nullable Throwable failure;

    Half(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public void run() {
      try {
        for (int i = from; i < to; i++) {
          digests[i] = stage(files.get(i));
        }
      } catch (IOException | RuntimeException | Error e) {
        failure = e;
      }
    }

    void rethrow() throws IOException {
      switch (failure) {
        case null -> {}
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new IllegalStateException(failure);
      }
    }
  }
}
