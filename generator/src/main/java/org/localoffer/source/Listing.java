package org.localoffer.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;

/**
 * What the plain files of a content folder are for, which their names alone decide.
 *
 * @param texts the paths of the entries, sorted
 * @param attachments the paths of pictures and documents, sorted
 */
record Listing(List<String> texts, List<String> attachments) {

  private static final Set<String> ATTACHMENT_FOLDERS = Set.of("pictures", "documents");

  /** Endings by which other programs know YAML and Markdown; a person meant an entry. */
  private static final List<String> FOREIGN_ENDINGS =
      List.of(".yml", ".yaml", ".md", ".mdown", ".markdown", ".yaml.txt", ".md.txt");

  /** The one table that is text; any other CSV file in the folder is somebody's notes. */
  private static final String POSTCODES = "search/postcodes.csv";

  Listing {
    texts = List.copyOf(texts);
    attachments = List.copyOf(attachments);
  }

  /**
   * Sorts files; those that have no use, or share their name with another, are reported.
   *
   * @param paths relative to the content folder, with {@code /}, in any order
   */
  static Listing of(Collection<String> paths, String displayRoot, List<Diagnostic> findings) {
    List<String> texts = new ArrayList<>();
    List<String> attachments = new ArrayList<>();
    Map<String, String> byFoldedName = new HashMap<>();
    for (String path : new TreeSet<>(paths)) {
      SourcePosition start = new SourceText(displayRoot + "/" + path, "").start();
      String other = byFoldedName.putIfAbsent(folded(path), path);
      if (other != null) {
        findings.add(new NamesDifferInCase().at(start, other));
      } else if (ATTACHMENT_FOLDERS.contains(path.substring(0, Math.max(0, path.indexOf('/'))))) {
        attachments.add(path);
      } else if (path.endsWith(".yaml") || path.endsWith(".md") || path.equals(POSTCODES)) {
        texts.add(path);
      } else {
        findings.add(leftOut(path, start));
      }
    }
    return new Listing(texts, attachments);
  }

  private static Diagnostic leftOut(String path, SourcePosition start) {
    String small = path.toLowerCase(Locale.ROOT);
    for (String ending : FOREIGN_ENDINGS) {
      if (small.endsWith(ending)) {
        return new ForeignEnding().at(start, path.substring(path.length() - ending.length()));
      }
    }
    return new FileLeftOut()
        .at(
            start,
            "entries end in .yaml or .md, and pictures and documents lie in pictures/ and"
                + " documents/");
  }

  /** The name as computers see it that take capital letters and composed accents for the same. */
  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Whether editors' programs leave such files behind; passed over like hidden files. */
  static boolean isDebris(String name) {
    return name.startsWith(".")
        || name.endsWith("~")
        || name.endsWith(".swp")
        || name.endsWith(".bak")
        || name.endsWith(".tmp")
        || name.equals("Thumbs.db")
        || (name.startsWith("#") && name.endsWith("#"));
  }
}
