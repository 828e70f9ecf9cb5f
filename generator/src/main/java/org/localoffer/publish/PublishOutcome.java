package org.localoffer.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to publish. A failing disk is a {@link PublishFailed} instead. */
public sealed interface PublishOutcome {

  /**
   * The new site is there, all of it.
   *
   * @param output the folder it is in, without links
   * @param files how many files it has, its manifest included
   * @param unchanged how many of them are the same as before, and were not written again
   * @param bytes how long they are together
   * @param inOneStep false where the platform cannot exchange two folders, so that the site was
   *     missing for a moment
   * @param notes sentences that a person should read, in the order of events; mostly none
   */
  record Published(
      Path output, int files, int unchanged, long bytes, boolean inOneStep, List<String> notes)
      implements PublishOutcome {
    public Published {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The output is not a folder that this program may replace; nothing was changed.
   *
   * @param reason what is wrong with it, in one sentence without a full stop
   * @param hint what to do, in whole sentences
   */
  record Refused(String reason, String hint) implements PublishOutcome {}

  /**
   * Another build is publishing to the same place, and was still when the wait was over; nothing
   * was changed.
   *
   * @param lockFile the file that is locked
   * @param holder who has it, or null where that could not be read
   * @param waited how long this build has waited
   */
  record Locked(Path lockFile, @Nullable LockHolder holder, Duration waited)
      implements PublishOutcome {

    /** Who holds the lock, for a sentence: {@code process 4711, which started …}. */
    public String holderInWords() {
      return holder == null ? "another build" : holder.inWords();
    }
  }
}
