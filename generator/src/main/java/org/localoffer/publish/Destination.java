package org.localoffer.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a site goes, and what it must not touch there.
 *
 * @param output the folder that becomes the site; it and its parents need not exist
 * @param sources folders that the site is made from (content, templates): never replaced, and no
 *     place for a site either
 * @param home the user's own folder, never replaced
 */
public record Destination(Path output, List<Path> sources, Path home) {

  public Destination {
    sources = List.copyOf(sources);
  }
}
