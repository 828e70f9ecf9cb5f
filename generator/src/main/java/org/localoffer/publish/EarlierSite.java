package org.localoffer.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.output.OutputPath;

/**
 * The files of the site that an earlier build has published, for what would be the same again. A
 * file is given only as the manifest knows it: what was cut or altered since counts as not there,
 * and so does everything if the manifest cannot be read. For any threads.
 */
public final class EarlierSite {

  private final Path folder;
  private final SiteDisk disk;
  private final Map<OutputPath, String> digests;

  private EarlierSite(Path folder, SiteDisk disk, Map<OutputPath, String> digests) {
    this.folder = folder;
    this.disk = disk;
    this.digests = digests;
  }

  /**
   * The site in a folder; one without files where there is none.
   *
   * @param folder where a build publishes
   */
  public static EarlierSite in(Path folder) {
    SiteDisk disk = new LocalDisk();
    try {
      Path manifest = folder.resolve(SiteManifest.FILE_NAME);
      if (disk.kind(manifest) == SiteDisk.Kind.FILE) {
        String text = new String(disk.read(manifest), StandardCharsets.UTF_8);
        return new EarlierSite(folder, disk, SiteManifest.parse(text).digests());
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      // Everything is made anew, which is right with any site or none.
    }
    return new EarlierSite(folder, disk, Map.of());
  }

  /**
   * A file's bytes, or null where it is not there as it was published.
   *
   * @param path from the site's root; need not be a path that a site can have
   */
  public byte @Nullable [] file(String path) {
    try {
      String digest = digests.get(new OutputPath(path));
      Path file = folder.resolve(path);
      if (digest == null || disk.kind(file) != SiteDisk.Kind.FILE) {
        return null;
      }
      byte[] bytes = disk.read(file);
      return SiteManifest.digest(bytes).equals(digest) ? bytes : null;
    } catch (IOException | IllegalArgumentException unreadable) {
      return null;
    }
  }
}
