package org.localoffer.directory;

import java.util.List;

/**
 * The steps of a process with their dates, from {@code timelines/<slug>.yaml}.
 *
 * @param slug its file name
 * @param title what families read
 */
public record Timeline(Slug slug, String title, List<Step> steps) {
  public Timeline {
    steps = List.copyOf(steps);
  }

  /**
   * @param by by when, in words: {@code Week 6}
   * @param label what happens
   * @param what more about it, or empty
   */
  public record Step(String by, String label, RichText what) {}
}
