package org.localoffer.feeds;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.site.SecurityPolicy;

/**
 * The file {@code _headers}, which Netlify and Cloudflare Pages read: the headers of every file,
 * and that a file with a mark of its content in its name may be kept for ever. All other files are
 * asked for anew each time, which is what these hosts do by themselves; said twice, they would join
 * the two to one that is wrong.
 */
public final class HeaderFile {

  static final OutputPath PATH = new OutputPath("_headers");

  /** How many rules Cloudflare Pages reads, beside the one for all files. */
  static final int MOST_RULES = 99;

  /** What a browser may do with a file whose name changes with its content. */
  static final String FOR_EVER = "public, max-age=31536000, immutable";

  /**
   * {@code search/words-3-810d7f12.js}: kind, a number perhaps, eight digits or more, ending. Only
   * files that the program names: an editor's {@code pictures/fete-20261231.jpg} reads the same.
   */
  private static final Pattern MARKED =
      Pattern.compile("((?:assets|search)/[a-z]+(?:-[a-z]+)*-)(?:\\d+-)?[0-9a-f]{8,}\\.[a-z0-9]+");

  private HeaderFile() {}

  /**
   * The file for a site.
   *
   * @param files the paths of all its other files
   */
  public static OutputFile of(Collection<OutputPath> files) {
    StringBuilder text = new StringBuilder();
    text.append("# Read by Netlify and Cloudflare Pages. For other hosts see docs/hosting.md.\n");
    text.append("# Strict-Transport-Security is left to the council: it binds the whole domain.\n");
    text.append("/*\n");
    for (Map.Entry<String, String> header : SecurityPolicy.HEADERS.entrySet()) {
      text.append("  ").append(header.getKey()).append(": ").append(header.getValue()).append('\n');
    }
    marked(files).stream()
        .limit(MOST_RULES)
        .forEach(
            kind -> text.append('/').append(kind).append("*\n  Cache-Control: " + FOR_EVER + "\n"));
    return OutputFile.ofText(PATH, "the headers", text.toString());
  }

  /** The beginnings of paths of which every file has a mark of its content in its name. */
  private static SortedSet<String> marked(Collection<OutputPath> files) {
    SortedSet<String> kinds = new TreeSet<>();
    SortedSet<String> unmarked = new TreeSet<>();
    for (OutputPath file : files) {
      Matcher name = MARKED.matcher(file.value());
      if (name.matches()) {
        kinds.add(name.group(1));
      } else {
        unmarked.add(file.value());
      }
    }
    SortedSet<String> always = new TreeSet<>();
    String before = " "; // no path begins so
    for (String kind : kinds) {
      SortedSet<String> from = unmarked.tailSet(kind);
      boolean mixed = !from.isEmpty() && from.first().startsWith(kind);
      if (!mixed && !kind.startsWith(before)) { // else its rule would say the same once more
        always.add(kind);
        before = kind;
      }
    }
    return always;
  }
}
