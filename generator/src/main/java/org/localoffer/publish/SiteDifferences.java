package org.localoffer.publish;

import java.util.List;
import org.localoffer.output.OutputPath;

/**
 * Where a published site differs from its manifest.
 *
 * @param missing files that the manifest has and the folder has not (or has as a link or a folder),
 *     sorted by path
 * @param changed files with other bytes than were published, sorted by path
 * @param extra what the folder has and the manifest has not, in the order of a walk
 */
public record SiteDifferences(
    List<OutputPath> missing, List<OutputPath> changed, List<String> extra) {

  public SiteDifferences {
    missing = List.copyOf(missing);
    changed = List.copyOf(changed);
    extra = List.copyOf(extra);
  }

  /** Whether the site is as it was published. */
  public boolean isWhole() {
    return missing.isEmpty() && changed.isEmpty() && extra.isEmpty();
  }
}
