package org.localoffer.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.localoffer.output.OutputPath;

/**
 * The list of a site's files, published with it as {@value #FILE_NAME}: it marks a folder as one
 * that a build may replace, and shows whether the site is whole.
 *
 * <pre>
 * # local-offer site 1
 * 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  a-to-z.html
 * # end 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752
 * </pre>
 *
 * <p>The first line is the format and its version. Then follows one line for each file but the
 * manifest itself: the SHA-256 of its bytes in lower-case hexadecimal digits, two spaces, its path;
 * sorted by path, lines ended by LF. The last line has the SHA-256 of all before it, so that a cut
 * or altered manifest is known for what it is. {@code sha256sum --check manifest.txt} understands
 * it, so a host can check a copy without this program.
 */
public final class SiteManifest {

  /** Where the manifest lies in the site. */
  public static final String FILE_NAME = "manifest.txt";

  private static final String FIRST_LINE = "# local-offer site 1\n";
  private static final String LAST_LINE = "# end ";
  private static final String GAP = "  ";
  private static final int DIGEST_LENGTH = 64;

  private final SequencedMap<OutputPath, String> digests;

  private SiteManifest(SequencedMap<OutputPath, String> digests) {
    this.digests = digests;
  }

  /** A manifest of files with the SHA-256 of each, in hexadecimal digits. */
  static SiteManifest of(Map<OutputPath, String> digests) {
    return new SiteManifest(Collections.unmodifiableSequencedMap(new TreeMap<>(digests)));
  }

  /** Whether this is a manifest of ours, of any version; says nothing about the lines. */
  static boolean isOurs(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, 64), StandardCharsets.UTF_8);
    return start.startsWith("# local-offer site ");
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if it is not one, in words for a person
   */
  public static SiteManifest parse(String text) {
    if (!text.startsWith(FIRST_LINE)) {
      throw new IllegalArgumentException("the manifest does not begin with " + FIRST_LINE.strip());
    }
    int end = text.lastIndexOf(LAST_LINE);
    if (end < 0 || !text.substring(end).equals(lastLine(text.substring(0, end)))) {
      throw new IllegalArgumentException("the manifest was cut or altered: its last line is wrong");
    }
    SequencedMap<OutputPath, String> digests = new TreeMap<>();
    for (int at = FIRST_LINE.length(); at < end; ) {
      int next = text.indexOf('\n', at);
      int path = at + DIGEST_LENGTH + GAP.length();
      if (path >= next) {
        throw new IllegalArgumentException(
            "the manifest has a line that is too short: " + text.substring(at, next));
      }
      digests.put(
          new OutputPath(text.substring(path, next)), text.substring(at, at + DIGEST_LENGTH));
      at = next + 1;
    }
    return new SiteManifest(Collections.unmodifiableSequencedMap(digests));
  }

  private static String lastLine(String before) {
    return LAST_LINE + digest(before.getBytes(StandardCharsets.UTF_8)) + "\n";
  }

  /** The bytes of the manifest file; the same files always give the same bytes. */
  public String text() {
    StringBuilder text = new StringBuilder(FIRST_LINE.length() + digests.size() * 120);
    text.append(FIRST_LINE);
    digests.forEach(
        (path, digest) -> text.append(digest).append(GAP).append(path.value()).append('\n'));
    return text.append(lastLine(text.toString())).toString();
  }

  /** The files and the SHA-256 of each, sorted by path. */
  public SequencedMap<OutputPath, String> digests() {
    return digests;
  }

  /** The SHA-256 of a file's bytes in lower-case hexadecimal digits. */
  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Looks at every file of a published site.
   *
   * @param site the folder
   * @return where the folder and its manifest differ
   * @throws PublishFailed if the folder or one of its files cannot be read
   * @throws IllegalArgumentException if the folder has no manifest that can be read, in words
   */
  public static SiteDifferences verify(Path site) throws PublishFailed {
    try {
      return verify(site, new LocalDisk());
    } catch (IOException e) {
      throw PublishFailed.of(e, site);
    }
  }

  static SiteDifferences verify(Path site, SiteDisk disk) throws IOException {
    Path file = site.resolve(FILE_NAME);
    if (disk.kind(file) != SiteDisk.Kind.FILE) {
      throw new IllegalArgumentException("there is no " + FILE_NAME + " in " + site);
    }
    String text = new String(disk.read(file), StandardCharsets.UTF_8);
    SiteManifest manifest = parse(text);
    List<OutputPath> missing = new ArrayList<>();
    List<OutputPath> changed = new ArrayList<>();
    for (var entry : manifest.digests.entrySet()) {
      Path path = site.resolve(entry.getKey().value());
      if (disk.kind(path) != SiteDisk.Kind.FILE) {
        missing.add(entry.getKey());
      } else if (!digest(disk.read(path)).equals(entry.getValue())) {
        changed.add(entry.getKey());
      }
    }
    List<String> extra = new ArrayList<>();
    manifest.addExtras(site, "", disk, extra);
    return new SiteDifferences(missing, changed, extra);
  }

  private void addExtras(Path folder, String prefix, SiteDisk disk, List<String> extra)
      throws IOException {
    for (Path path : disk.list(folder)) {
      String name = prefix + path.getFileName();
      if (disk.kind(path) == SiteDisk.Kind.FOLDER) {
        addExtras(path, name + "/", disk, extra);
      } else if (!isListed(name)) {
        extra.add(name);
      }
    }
  }

  private boolean isListed(String name) {
    if (name.equals(FILE_NAME) || DestinationRules.KEPT_BY_GIT.contains(name)) {
      return true;
    }
    try {
      return digests.containsKey(new OutputPath(name));
    } catch (IllegalArgumentException e) {
      return false; // no build makes such a name
    }
  }
}
