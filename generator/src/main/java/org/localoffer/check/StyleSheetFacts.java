package org.localoffer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localoffer.output.OutputFile;

/**
 * The addresses in one style sheet.
 *
 * @param file the style sheet
 * @param outsideAssets what the browser would fetch from elsewhere
 * @param links what should be in this site
 */
record StyleSheetFacts(OutputFile file, List<Fact> outsideAssets, List<Link> links) {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)");

  /** {@code url(…)} with or without quotes, and {@code @import "…"}. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:url\\(\\s*|@import\\s*)(?:\"([^\"]*)\"|'([^']*)')|url\\(\\s*([^\"'\\s)][^)\\s]*)");

  StyleSheetFacts {
    outsideAssets = List.copyOf(outsideAssets);
    links = List.copyOf(links);
  }

  static boolean isStyleSheet(OutputFile file) {
    return file.path().value().endsWith(".css");
  }

  static StyleSheetFacts read(OutputFile file, LinkTable table) {
    // Blanks of the same length, so that places stay right.
    String text = COMMENT.matcher(file.text()).replaceAll(m -> " ".repeat(m.group().length()));
    List<Fact> outside = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Matcher found = ADDRESS.matcher(text);
    while (found.find()) {
      String address = address(found);
      LinkTarget target = table.resolve(file.path(), address);
      switch (target.kind()) {
        case OUTSIDE, PROGRAM -> outside.add(new Fact(found.start(), address));
        case INSIDE, NOT_A_FILE, ABOVE -> links.add(new Link(found.start(), target));
        case EMBEDDED -> {
          // A picture within the style sheet.
        }
      }
    }
    return new StyleSheetFacts(file, outside, links);
  }

  private static String address(Matcher found) {
    for (int group = 1; group < found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return found.group(found.groupCount());
  }
}
