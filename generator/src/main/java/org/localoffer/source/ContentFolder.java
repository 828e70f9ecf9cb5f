package org.localoffer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;

/**
 * Reads a content folder: every text file once, in the order of the paths' characters, links never
 * followed. Pictures and documents are listed, and read when they are asked for.
 */
public final class ContentFolder {

  /**
   * Largest text file, in bytes. An entry of 250 words has 2 KB; YAML takes quadratic time over a
   * long scalar (6 s to refuse 4 MB), so larger files are refused before they are read.
   */
  public static final long MAX_FILE_BYTES = 256 * 1024;

  /** Most files in a content folder; ten times the largest known Local Offer. */
  public static final int MAX_FILES = 100_000;

  /** Deepest folder below the content folder; the format itself needs two or three. */
  static final int MAX_DEPTH = 12;

  private final Path root;
  private final String displayRoot;

  /**
   * @param root the folder
   * @param displayRoot the folder as the person typed it, for messages
   */
  public ContentFolder(Path root, String displayRoot) {
    this.root = root;
    this.displayRoot = withoutSlash(displayRoot);
  }

  /**
   * Reads everything.
   *
   * @throws IOException if the folder itself cannot be listed
   */
  public Sources read() throws IOException {
    if (!isFolder(root)) {
      throw Files.exists(root)
          ? new NotDirectoryException(root.toString())
          : new NoSuchFileException(root.toString());
    }
    Scan scan = new Scan(root.toRealPath());
    Files.walkFileTree(scan.top, Set.of(), MAX_DEPTH, scan);
    Listing listing = Listing.of(scan.files.keySet(), displayRoot, scan.findings);
    List<SourceFile> files = new ArrayList<>(listing.texts().size());
    for (String path : listing.texts()) {
      TextReader reader = new TextReader(displayRoot + "/" + path, scan.findings);
      files.add(reader.read(path, scan.file(path)));
    }
    return new Sources(displayRoot, files, listing.attachments(), scan::open, scan.findings);
  }

  /** Notes the plain files of the folder; whatever else lies there is reported. */
  private final class Scan extends SimpleFileVisitor<Path> {

    private final Path top;
    private final Map<String, Path> files = new TreeMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private int seen;

    Scan(Path top) {
      this.top = top;
    }

    Path file(String path) {
      Path file = files.get(path);
      if (file == null) {
        throw new IllegalStateException("listed, but not seen: " + path);
      }
      return file;
    }

    InputStream open(String path) throws IOException {
      return Files.newInputStream(file(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(top) && name(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (++seen > MAX_FILES) {
        findings.add(new TooManyFiles().at(start("")));
        return FileVisitResult.TERMINATE;
      }
      String path = relative(file);
      if (Listing.isDebris(name(file))) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        findings.add(new LinkInContent().at(start(path)));
      } else if (attributes.isDirectory()) {
        findings.add(new FileLeftOut().at(start(path), "it lies too many folders deep"));
      } else if (!attributes.isRegularFile()) {
        findings.add(new NotAPlainFile().at(start(path)));
      } else {
        files.put(path, file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(top)) {
        throw failure;
      }
      findings.add(new UnreadableFile().at(start(relative(file)), reason(failure)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
    }

    private String relative(Path file) {
      return top.relativize(file).toString().replace('\\', '/');
    }

    private SourcePosition start(String path) {
      String shown = path.isEmpty() ? displayRoot : displayRoot + "/" + path;
      return new SourceText(shown, "").start();
    }
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private static String withoutSlash(String path) {
    int end = path.length();
    while (end > 1 && (path.charAt(end - 1) == '/' || path.charAt(end - 1) == '\\')) {
      end--;
    }
    return path.substring(0, end);
  }

  /** Why a file could not be read, in words where they are known. */
  static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "you are not allowed to open it";
      case NoSuchFileException gone -> "it is not there";
      default -> failure.getClass().getSimpleName() + " " + failure.getMessage();
    };
  }

  /** Whether {@code folder} is a folder; it may be a link to one, as the person chose it. */
  public static boolean isFolder(Path folder) {
    return Files.isDirectory(folder);
  }

  /** Whether {@code folder} holds the file that every content folder has: {@code site.yaml}. */
  public static boolean isContent(Path folder) {
    return Files.isRegularFile(folder.resolve("site.yaml"), LinkOption.NOFOLLOW_LINKS);
  }
}
