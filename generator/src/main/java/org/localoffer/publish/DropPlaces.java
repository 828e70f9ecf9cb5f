package org.localoffer.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputTree;
import org.localoffer.publish.PublishOutcome.Refused;
import org.localoffer.publish.SiteDisk.Kind;

/** Whether files can be put below a folder that others write to, without following a link. */
final class DropPlaces {

  private final SiteDisk disk;
  private final Path root;
  private final Set<Path> passable = new HashSet<>();

  /**
   * @param root a folder without links in its path
   */
  DropPlaces(SiteDisk disk, Path root) {
    this.disk = disk;
    this.root = root;
    passable.add(root);
  }

  /** Why the files of {@code tree} cannot be put into {@code folder}, or null if they can. */
  @Nullable Refused refusal(Path folder, OutputTree tree) throws IOException {
    for (OutputFile file : tree.files()) {
      Path obstacle = obstacle(folder.resolve(file.path().value()));
      if (obstacle != null) {
        return switch (disk.kind(obstacle)) {
          case LINK ->
              new Refused(
                  "there is a link where the site is to be written: " + obstacle,
                  "Remove the link: it may lead to files that are not part of the site.");
          case FOLDER ->
              new Refused(
                  "there is a folder where a file of the site is to be written: " + obstacle,
                  "Move the folder away, or give the site a folder of its own.");
          case FILE, OTHER, NOTHING ->
              new Refused(
                  "there is a file where a folder of the site is to be: " + obstacle,
                  "Move the file away, or give the site a folder of its own.");
        };
      }
    }
    return null;
  }

  /**
   * The first part of a path below the root that is in the way of a file there: a link, a file in
   * place of a folder or a folder in place of the file. Null if there is none.
   */
  @Nullable Path obstacle(Path file) throws IOException {
    Path above = obstacleAbove(file.getParent());
    if (above != null) {
      return above;
    }
    Kind kind = disk.kind(file);
    return kind == Kind.FILE || kind == Kind.NOTHING ? null : file;
  }

  private @Nullable Path obstacleAbove(Path folder) throws IOException {
    if (passable.contains(folder)) {
      return null;
    }
    Path above = obstacleAbove(folder.getParent());
    if (above != null) {
      return above;
    }
    Kind kind = disk.kind(folder);
    if (kind == Kind.FOLDER || kind == Kind.NOTHING) {
      passable.add(folder);
      return null;
    }
    return folder;
  }
}
