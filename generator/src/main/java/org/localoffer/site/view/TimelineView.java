package org.localoffer.site.view;

import java.util.List;

/** The steps of a process. */
public record TimelineView(String title, List<Step> steps) {
  public TimelineView {
    steps = List.copyOf(steps);
  }

  /**
   * @param by by when, in words
   * @param label what happens
   * @param text more about it
   */
  public record Step(String by, String label, TextView text) {}
}
