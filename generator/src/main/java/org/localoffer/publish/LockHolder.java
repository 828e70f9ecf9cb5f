package org.localoffer.publish;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes, as the lock file tells others.
 *
 * @param pid the number of the process
 * @param started when the process began
 */
public record LockHolder(long pid, Instant started) {

  private static final String FIRST_LINE = "local-offer lock 1";
  private static final String PID = "pid ";
  private static final String STARTED = "started ";

  /** This process. */
  static LockHolder self() {
    ProcessHandle self = ProcessHandle.current();
    return new LockHolder(self.pid(), self.info().startInstant().orElse(Instant.EPOCH));
  }

  /** The lines of a lock file. */
  String lines() {
    return FIRST_LINE + "\n" + PID + pid + "\n" + STARTED + started + "\n";
  }

  /** Reads a lock file; null if it is not one, or is just being written. */
  static @Nullable LockHolder parse(byte[] lockFile) {
    String[] lines = new String(lockFile, StandardCharsets.UTF_8).split("\n", 4);
    if (lines.length < 4
        || !lines[0].equals(FIRST_LINE)
        || !lines[1].startsWith(PID)
        || !lines[2].startsWith(STARTED)) {
      return null;
    }
    try {
      return new LockHolder(
          Long.parseLong(lines[1].substring(PID.length())),
          Instant.parse(lines[2].substring(STARTED.length())));
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }

  /** {@code process 4711, which started at 09:15 on 21 November 2026}. */
  public String inWords() {
    return "process "
        + pid
        + ", which started at "
        + DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK)
            .withZone(ZoneId.of("Europe/London"))
            .format(started);
  }
}
