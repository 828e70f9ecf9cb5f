package org.localoffer.directory;

import java.util.List;

/**
 * What makes a service a short break (Breaks for Carers of Disabled Children Regulations 2011).
 *
 * @param kinds day, overnight, activity …
 * @param times when, as written: {@code weekend}, {@code evening}
 * @param inStatement whether the short breaks statement lists it
 */
public record ShortBreak(List<Term> kinds, List<String> times, boolean inStatement) {
  public ShortBreak {
    kinds = List.copyOf(kinds);
    times = List.copyOf(times);
  }
}
