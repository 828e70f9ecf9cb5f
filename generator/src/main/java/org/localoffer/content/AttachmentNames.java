package org.localoffer.content;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures and documents that there are, and which of them entries use; for any threads. */
final class AttachmentNames {

  private final Set<String> all;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /**
   * @param all paths such as {@code documents/easy-read.pdf}
   */
  AttachmentNames(Collection<String> all) {
    this.all = Collections.unmodifiableSet(new TreeSet<>(all));
  }

  /** Whether there is a file at {@code path}; if so, it counts as used from now on. */
  boolean use(String path) {
    boolean exists = all.contains(path);
    if (exists) {
      used.add(path);
    }
    return exists;
  }

  /** Every path, sorted. */
  Set<String> all() {
    return all;
  }

  /** The paths that were used, sorted. */
  List<String> used() {
    return used.stream().sorted().toList();
  }
}
