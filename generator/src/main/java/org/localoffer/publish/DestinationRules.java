package org.localoffer.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localoffer.publish.PublishOutcome.Refused;

/**
 * Which folders may be replaced by a site: ours, empty ones and new ones, nowhere near others'
 * work.
 */
final class DestinationRules {

  /** What a folder may hold that Git keeps for a site to come. */
  static final Set<String> KEPT_BY_GIT = Set.of(".gitignore", ".gitkeep", ".gitattributes");

  static final String README = "README.md";

  private final SiteDisk disk;

  DestinationRules(SiteDisk disk) {
    this.disk = disk;
  }

  /**
   * The output with all links above it resolved. A link as the output itself is kept, to be
   * refused: the site-output folder is under version control, so a change to it from outside could
   * turn it into a link, and the build would replace what that points to.
   */
  Path resolve(Path output) throws IOException {
    Path absolute = output.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return parent == null ? absolute : resolveFolder(parent).resolve(absolute.getFileName());
  }

  private Path resolveFolder(Path folder) throws IOException {
    if (disk.kind(folder) != SiteDisk.Kind.NOTHING) {
      return disk.realPath(folder);
    }
    Path parent = folder.getParent();
    return parent == null ? folder : resolveFolder(parent).resolve(folder.getFileName());
  }

  /**
   * Why the output may not be replaced, or null if it may.
   *
   * @param output as {@link #resolve} gives it
   * @param readme the README of the new site if it is known; a folder that holds only a README
   *     passes if its first line is the same
   */
  @Nullable Refused refusal(Path output, Destination destination, byte @Nullable [] readme)
      throws IOException {
    if (output.getFileName() == null) {
      return new Refused(
          "the output is the root of a disk: " + output,
          "Give a folder for the site with --output, for example --output site-output.");
    }
    Refused neighbour = refusalForNeighbours(output, destination);
    if (neighbour != null) {
      return neighbour;
    }
    return switch (disk.kind(output)) {
      case NOTHING -> refusalForParent(output.getParent());
      case FOLDER -> refusalForContents(output, readme);
      case LINK ->
          new Refused(
              "the output is a link: " + output,
              "Give the folder that it points to, so that it is clear what gets replaced.");
      case FILE, OTHER ->
          new Refused(
              "the output is a file, not a folder: " + output,
              "Move the file away, or give another name with --output.");
    };
  }

  private @Nullable Refused refusalForNeighbours(Path output, Destination destination)
      throws IOException {
    if (resolveFolder(destination.home().toAbsolutePath().normalize()).startsWith(output)) {
      return new Refused(
          "the output holds your home folder: " + output,
          "Give a folder that is only for the site, for example --output site-output.");
    }
    for (Path source : destination.sources()) {
      Path resolved = resolveFolder(source.toAbsolutePath().normalize());
      if (resolved.startsWith(output)) {
        return new Refused(
            "the output would replace the folder that the site is made from: " + source,
            "Give a folder beside it with --output, for example --output site-output.");
      }
      if (output.startsWith(resolved)) {
        return new Refused(
            "the output is inside a folder that the site is made from: " + source,
            "Give a folder outside it with --output: the next build would read the pages as"
                + " entries.");
      }
    }
    return null;
  }

  private @Nullable Refused refusalForParent(Path parent) throws IOException {
    return switch (disk.kind(parent)) {
      case FOLDER -> null;
      case NOTHING -> refusalForParent(parent.getParent());
      case FILE, LINK, OTHER ->
          new Refused(
              "the output would be inside a file: " + parent,
              "Move the file away, or give another folder with --output.");
    };
  }

  private @Nullable Refused refusalForContents(Path output, byte @Nullable [] readme)
      throws IOException {
    List<Path> found = disk.list(output);
    if (found.contains(output.resolve(".git"))) {
      return new Refused(
          "the output is a Git working copy: " + output,
          "Give a folder inside it with --output: a build replaces the whole folder.");
    }
    Path manifest = output.resolve(SiteManifest.FILE_NAME);
    if (disk.kind(manifest) == SiteDisk.Kind.FILE && SiteManifest.isOurs(disk.read(manifest))) {
      return null;
    }
    for (Path file : found) {
      String name = file.getFileName().toString();
      boolean ours = KEPT_BY_GIT.contains(name) || name.equals(README) && isOurReadme(file, readme);
      if (!ours || disk.kind(file) != SiteDisk.Kind.FILE) {
        return new Refused(
            "the output holds files that no build of a site has made, for example " + file,
            "Give a new or empty folder with --output. If the old site may go, remove the folder"
                + " yourself first.");
      }
    }
    return null;
  }

  private boolean isOurReadme(Path file, byte @Nullable [] readme) throws IOException {
    return readme == null
        || disk.kind(file) == SiteDisk.Kind.FILE
            && firstLine(readme).equals(firstLine(disk.read(file)));
  }

  /** Without its line end, which Git may have changed. */
  private static String firstLine(byte[] text) {
    return new String(text, StandardCharsets.UTF_8).lines().findFirst().orElse("");
  }
}
