package org.localoffer.output;

import java.util.Collection;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All files of a site, sorted by path; no path has two owners. */
public final class OutputTree {

  private final SequencedMap<OutputPath, OutputFile> files;

  private OutputTree(SequencedMap<OutputPath, OutputFile> files) {
    this.files = files;
  }

  /**
   * Puts files together.
   *
   * @throws IllegalStateException if two files want one path: the plan gives every page its own, so
   *     that is a fault in the program and never in the content
   */
  public static OutputTree of(Collection<OutputFile> files) {
    SequencedMap<OutputPath, OutputFile> sorted = new TreeMap<>();
    for (OutputFile file : files) {
      OutputFile other = sorted.putIfAbsent(file.path(), file);
      if (other != null) {
        throw new IllegalStateException(
            "two owners of " + file.path() + ": " + other.owner() + " and " + file.owner());
      }
    }
    return new OutputTree(Collections.unmodifiableSequencedMap(sorted));
  }

  /** The files, sorted by path. */
  public Collection<OutputFile> files() {
    return files.values();
  }

  /** The file at {@code path}, or null. */
  public @Nullable OutputFile file(OutputPath path) {
    return files.get(path);
  }

  /** Whether there is a file at {@code path}. */
  public boolean contains(OutputPath path) {
    return files.containsKey(path);
  }

  /** How many files there are. */
  public int size() {
    return files.size();
  }
}
