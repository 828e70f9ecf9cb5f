package org.localoffer.build;

/** Is told what the build does; for progress and timings. Called by one thread at a time. */
public interface StepListener {

  /** Listens to nothing. */
  StepListener NONE = name -> {};

  /**
   * A step begins; the one before it is over.
   *
   * @param name in words: {@code reading entries}
   */
  void begin(String name);
}
