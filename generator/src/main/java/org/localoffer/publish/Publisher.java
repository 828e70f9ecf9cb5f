package org.localoffer.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;
import org.localoffer.publish.PublishOutcome.Locked;
import org.localoffer.publish.PublishOutcome.Published;
import org.localoffer.publish.PublishOutcome.Refused;

/**
 * Puts a site in place of the one before it, in one step: readers find the old site or the new one,
 * never a mixture and never nothing.
 *
 * <p>The steps, with the lock {@code .site-output.lock} beside the output held throughout:
 *
 * <ol>
 *   <li>what a killed run has left is finished or removed;
 *   <li>the new site is written to {@code .site-output.building}, a sibling and therefore on the
 *       same file system;
 *   <li>it is synced: one {@code syncfs} for the whole file system instead of one {@code fsync} for
 *       each page;
 *   <li>the two folders exchange their names in one system call;
 *   <li>the parent folder is synced, so the exchange is on the disk before anything is removed;
 *   <li>the old site, which now bears the name {@code .site-output.building}, is removed.
 * </ol>
 *
 * <p><b>If the process is killed</b>, the output is the whole old site before step 4 and the whole
 * new one after it, and what is left beside it is rubbish by its name. <b>If the power fails</b>,
 * the same holds: the exchange is not asked for before every page is on the disk (3), and no old
 * page is removed before the exchange is (5). Where the system has no {@code syncfs} (Windows) or
 * does not wait for it (macOS), pages of a site that was published in the last seconds before a
 * power cut may be incomplete; {@link SiteManifest#verify} tells.
 *
 * <p><b>Where folders cannot be exchanged</b>, the new site is renamed to {@code
 * .site-output.ready}, the old one to {@code .site-output.old} and the new one to {@code
 * site-output}. Between the last two the site is missing. The first name says that the new site is
 * whole, so whoever finds it finishes the work: {@link #recover}. {@link Published#inOneStep}
 * tells.
 */
public final class Publisher {

  /** How long a build waits for another one to finish publishing: many times what that takes. */
  public static final Duration DEFAULT_WAIT = Duration.ofSeconds(10);

  /** How long between two looks at the lock. */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private final Destination destination;
  private final Duration wait;
  private final SiteDisk disk;
  private final DestinationRules rules;

  /**
   * @param destination where the site goes
   * @param wait how long to wait for another build that is publishing to the same place; zero not
   *     to wait
   */
  public Publisher(Destination destination, Duration wait) {
    this(destination, wait, new LocalDisk());
  }

  Publisher(Destination destination, Duration wait, SiteDisk disk) {
    this.destination = destination;
    this.wait = wait;
    this.disk = disk;
    this.rules = new DestinationRules(disk);
  }

  /**
   * Why the output may not be replaced, or null if it may: to be asked before a site is built for
   * nothing. Changes nothing.
   *
   * @throws PublishFailed if the place cannot be looked at
   */
  public @Nullable Refused refusal() throws PublishFailed {
    return withPath(() -> rules.refusal(rules.resolve(destination.output()), destination, null));
  }

  /**
   * Finishes or removes what a killed run has left beside the output; looks at three names and does
   * nothing if there is nothing, if another build is at work or if the output is not ours. To be
   * called at the start of every build, as the content may turn out to be faulty and {@link
   * #publish} not be called.
   *
   * @return whether anything was finished or removed
   * @throws PublishFailed if the disk fails
   */
  public boolean recover() throws PublishFailed {
    return withPath(this::recoverIfNeeded);
  }

  private boolean recoverIfNeeded() throws IOException {
    Path output = rules.resolve(destination.output());
    if (rules.refusal(output, destination, null) != null) {
      return false;
    }
    Siblings names = Siblings.of(output);
    SiteSwitch siteSwitch = new SiteSwitch(disk, names);
    if (!siteSwitch.hasLeftovers()) {
      return false;
    }
    try (SiteDisk.Hold hold = disk.tryLock(names.lock(), LockHolder.self().lines())) {
      if (hold == null) {
        return false;
      }
      siteSwitch.recover();
      return true;
    }
  }

  /**
   * Publishes a site.
   *
   * @return what became of it; only {@link Published} changes the output
   * @throws PublishFailed if the disk fails; the output is unchanged
   */
  public PublishOutcome publish(OutputTree tree) throws PublishFailed {
    disk.warmUp();
    return withPath(() -> lockAndPublish(tree));
  }

  private PublishOutcome lockAndPublish(OutputTree tree) throws IOException {
    Path output = rules.resolve(destination.output());
    OutputFile readme = tree.file(new OutputPath(DestinationRules.README));
    byte[] ours = readme == null ? new byte[0] : readme.bytes();
    Refused refused = rules.refusal(output, destination, ours);
    if (refused != null) {
      return refused;
    }
    Siblings names = Siblings.of(output);
    disk.createFolders(names.parent());
    try (SiteDisk.Hold hold = waitForLock(names)) {
      if (hold == null) {
        return new Locked(names.lock(), holder(names.lock()), wait);
      }
      SiteSwitch siteSwitch = new SiteSwitch(disk, names);
      siteSwitch.recover();
      return stageAndSwitch(tree, names, siteSwitch);
    }
  }

  private Published stageAndSwitch(OutputTree tree, Siblings names, SiteSwitch siteSwitch)
      throws IOException {
    Staging.Written written;
    boolean inOneStep;
    try {
      written = Staging.write(disk, tree, names.building(), names.output());
      disk.syncTree(names.building());
      inOneStep = siteSwitch.putInPlace();
    } catch (IOException e) {
      siteSwitch.removeStaging(e);
      throw e;
    }
    List<String> notes = new ArrayList<>();
    if (!inOneStep) {
      notes.add(
          "This disk cannot exchange two folders in one step, so the site was missing for a moment"
              + " while it was published.");
    }
    siteSwitch.tidyUp(notes);
    return new Published(
        names.output(), written.files(), written.unchanged(), written.bytes(), inOneStep, notes);
  }

  /** Looks at the lock until it is free or the wait is over; null then. */
  private SiteDisk.@Nullable Hold waitForLock(Siblings names) throws IOException {
    String holder = LockHolder.self().lines();
    long looks = wait.dividedBy(LOOK_AGAIN);
    for (long i = 0; ; i++) {
      SiteDisk.Hold hold = disk.tryLock(names.lock(), holder);
      if (hold != null || i >= looks) {
        return hold;
      }
      try {
        Thread.sleep(LOOK_AGAIN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
  }

  private @Nullable LockHolder holder(Path lockFile) {
    if (FileHold.isHeldByThisProcess(lockFile)) {
      return LockHolder.self();
    }
    try {
      return LockHolder.parse(disk.read(lockFile));
    } catch (IOException e) {
      return null; // it was given back just now
    }
  }

  /** Something that uses the disk. */
  private interface DiskUse<T extends @Nullable Object> {
    T run() throws IOException;
  }

  private <T extends @Nullable Object> T withPath(DiskUse<T> use) throws PublishFailed {
    try {
      return use.run();
    } catch (IOException e) {
      throw PublishFailed.of(e, destination.output());
    }
  }
}
