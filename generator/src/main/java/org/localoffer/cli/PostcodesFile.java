package org.localoffer.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import org.localoffer.postcode.SectorTable;

/** The table of postcodes in a content folder: the one file there that the program writes. */
final class PostcodesFile {

  /** Enough of a file to see whose it is. */
  private static final int HEAD_BYTES = 256;

  private final Path folder;
  private final Path file;
  private final String shown;
  private final String shownFolder;

  /**
   * @param content the content folder
   * @param display how a path is shown to the person
   */
  PostcodesFile(Path content, Function<Path, String> display) {
    this.folder = content;
    this.file = content.resolve(SectorTable.PATH);
    this.shown = display.apply(file);
    this.shownFolder = display.apply(content);
  }

  /**
   * Makes sure that it may be written.
   *
   * @throws ConfigurationProblem if there is no content folder, or somebody else's file is in the
   *     way
   * @throws IOException if the disk fails
   */
  void requireReplaceable() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationProblem(
          "there is no content folder at " + shownFolder,
          "Give the folder that holds site.yaml and services, for example: --content content");
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs()) {
      throw new ConfigurationProblem(
          shown + " was not made by the import, so it is left as it is",
          "Move it out of the way if it is no longer needed, then import again.");
    }
  }

  private boolean isOurs() throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return SectorTable.isReplaceable(
          new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8));
    }
  }

  /** Writes it beside its place first, so that it is the old or the new one, whole, at any time. */
  void write(String text) throws IOException {
    Files.createDirectories(folder.resolve(SectorTable.PATH).getParent());
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try {
      try (FileChannel out =
          FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** The path as the person would type it. */
  @Override
  public String toString() {
    return shown;
  }
}
