package org.localoffer.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.directory.Slug;
import org.localoffer.source.SourceFile;

/** File names as slugs: each entry's address. */
final class EntryNames {

  /**
   * Devices to Windows, whatever the ending (Microsoft, “Naming files, paths, and namespaces”);
   * index is the page of the folder itself, page-2 a further one.
   */
  private static final Pattern RESERVED =
      Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|index|page-[0-9]+");

  private EntryNames() {}

  /** The files whose name is a slug that no other has, by slug; all others are reported. */
  static Map<Slug, SourceFile> bySlug(List<SourceFile> files, Findings findings) {
    Map<Slug, SourceFile> bySlug = new TreeMap<>();
    for (SourceFile file : files) {
      String name = file.baseName();
      if (!isUsable(name)) {
        findings.add(bad(file, name));
        continue;
      }
      SourceFile other = bySlug.putIfAbsent(new Slug(name), file);
      if (other != null) {
        findings.add(new SameSlug().at(file.text().start(), other.path()));
      }
    }
    return bySlug;
  }

  /** Whether a name can be an address, and a file on every computer. */
  static boolean isUsable(String name) {
    return Slug.isSlug(name) && !RESERVED.matcher(name).matches();
  }

  static Diagnostic bad(SourceFile file, String name) {
    if (Slug.isSlug(name)) {
      return new BadEntryName().reserved(file.text().start(), name);
    }
    return new BadEntryName().at(file.text().start(), name, better(name));
  }

  /** {@code Play Club (Sat).yaml} → {@code play-club-sat}; empty where nothing is left. */
  private static String better(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\p{M}'’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    List<String> words = new ArrayList<>(List.of(plain.split("-")));
    while (String.join("-", words).length() > Slug.MAX_LENGTH) {
      words.removeLast();
    }
    return String.join("-", words);
  }
}
