package org.localoffer.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;

/**
 * Reads a content folder: every text file once, in the order of the paths' characters, links never
 * followed.
 */
public final class ContentFolder {

  /**
   * Largest text file, in bytes. An entry of 250 words has 2 KB; YAML takes quadratic time over a
   * long scalar (6 s to refuse 4 MB), so larger files are refused before they are read.
   */
  public static final long MAX_FILE_BYTES = 256 * 1024;

  /** Most files in a content folder; ten times the largest known Local Offer. */
  public static final int MAX_FILES = 100_000;

  /** Deepest folder below the content folder. */
  private static final int MAX_DEPTH = 12;

  private static final Set<String> ATTACHMENT_FOLDERS = Set.of("pictures", "documents");

  private final Path root;
  private final String displayRoot;

  /**
   * @param root the folder
   * @param displayRoot the folder as the person typed it, for messages
   */
  public ContentFolder(Path root, String displayRoot) {
    this.root = root;
    this.displayRoot = displayRoot;
  }

  /**
   * Reads everything.
   *
   * @throws IOException if the folder itself cannot be listed
   */
  public Sources read() throws IOException {
    Scan scan = new Scan();
    Files.walkFileTree(root, Set.of(), MAX_DEPTH, scan);
    List<SourceFile> files = new ArrayList<>(scan.texts.size());
    for (Map.Entry<String, Path> entry : scan.texts.entrySet()) {
      files.add(read(entry.getKey(), entry.getValue(), scan.findings));
    }
    return new Sources(
        displayRoot, files, scan.attachments.keySet().stream().toList(), scan.findings);
  }

  private SourceFile read(String path, Path file, List<Diagnostic> findings) {
    return new TextReader(displayPath(path), findings).read(path, file);
  }

  private String displayPath(String path) {
    return displayRoot + "/" + path;
  }

  /** Sorts what lies in the folder into texts, attachments and findings. */
  private final class Scan extends SimpleFileVisitor<Path> {

    private final Map<String, Path> texts = new TreeMap<>();
    private final Map<String, Path> attachments = new TreeMap<>();
    private final Map<String, String> byFoldedName = new TreeMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private int seen;

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && name(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (++seen > MAX_FILES) {
        findings.add(new TooManyFiles().at(start("")));
        return FileVisitResult.TERMINATE;
      }
      String path = relative(file);
      if (isDebris(name(file))) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        findings.add(new LinkInContent().at(start(path)));
      } else if (attributes.isDirectory()) {
        findings.add(new FileLeftOut().at(start(path), "it lies too many folders deep"));
      } else if (!attributes.isRegularFile()) {
        findings.add(new NotAPlainFile().at(start(path)));
      } else {
        sort(path, file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(root)) {
        throw failure;
      }
      findings.add(new UnreadableFile().at(start(relative(file)), reason(failure)));
      return FileVisitResult.CONTINUE;
    }

    private void sort(String path, Path file) {
      String folded = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      String other = byFoldedName.putIfAbsent(folded, path);
      if (other != null) {
        findings.add(new NamesDifferInCase().at(start(path), other));
        return;
      }
      String top = path.substring(0, Math.max(0, path.indexOf('/')));
      if (ATTACHMENT_FOLDERS.contains(top)) {
        attachments.put(path, file);
      } else if (path.endsWith(".yaml") || path.endsWith(".md")) {
        texts.put(path, file);
      } else {
        findings.add(new FileLeftOut().at(start(path), whyNot(path)));
      }
    }

    private String whyNot(String path) {
      return path.endsWith(".yml")
          ? "its name must end in .yaml, not .yml"
          : "entries end in .yaml or .md, and pictures and documents lie in pictures/ and"
              + " documents/";
    }
  }

  /** What editors' programs leave behind; passed over like hidden files. */
  private static boolean isDebris(String name) {
    return name.startsWith(".")
        || name.endsWith("~")
        || name.endsWith(".swp")
        || name.endsWith(".bak")
        || name.endsWith(".tmp")
        || name.equals("Thumbs.db")
        || (name.startsWith("#") && name.endsWith("#"));
  }

  private SourcePosition start(String path) {
    return new SourceText(path.isEmpty() ? displayRoot : displayPath(path), "").start();
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  static String reason(IOException failure) {
    return switch (failure) {
      case java.nio.file.AccessDeniedException denied -> "you are not allowed to open it";
      case java.nio.file.NoSuchFileException gone -> "it is not there";
      default -> failure.getClass().getSimpleName() + " " + failure.getMessage();
    };
  }

  /** Whether {@code folder} exists and is a folder, without following a link. */
  public static boolean isFolder(Path folder) {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(folder);
  }

  /** Whether {@code folder} holds the file that every content folder has: {@code site.yaml}. */
  public static boolean isContent(Path folder) {
    return Files.isRegularFile(folder.resolve("site.yaml"), LinkOption.NOFOLLOW_LINKS);
  }
}
