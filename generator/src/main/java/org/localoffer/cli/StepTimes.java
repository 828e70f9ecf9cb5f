package org.localoffer.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.build.StepListener;

/** Times the steps, and shows the one at work to a person who watches. */
final class StepTimes implements StepListener {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Machine machine;
  private final boolean progress;
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private final long start = System.nanoTime();
  private @Nullable String current;
  private long since = start;

  /**
   * @param progress whether to show the step at work on {@code err}
   */
  StepTimes(Machine machine, boolean progress) {
    this.machine = machine;
    this.progress = progress;
  }

  @Override
  public void begin(String name) {
    end();
    current = name;
    if (progress) {
      machine.err().print(CLEAR_LINE + name + " …");
      machine.err().flush();
    }
  }

  /** Ends the last step. */
  void end() {
    long now = System.nanoTime();
    if (current != null) {
      nanos.merge(current, now - since, Long::sum);
    }
    current = null;
    since = now;
    if (progress) {
      machine.err().print(CLEAR_LINE);
      machine.err().flush();
    }
  }

  /** All steps with their milliseconds, one a line. */
  String table() {
    StringBuilder out = new StringBuilder();
    nanos.forEach(
        (name, time) -> {
          String milliseconds = Long.toString(time / 1_000_000);
          out.append(" ".repeat(Math.max(1, 8 - milliseconds.length())))
              .append(milliseconds)
              .append(" ms  ")
              .append(name)
              .append('\n');
        });
    return out.toString();
  }

  /** The time since the start, for example {@code 1.4 s}. */
  String total() {
    long tenths = (System.nanoTime() - start) / 100_000_000;
    return tenths / 10 + "." + tenths % 10 + " s";
  }
}
