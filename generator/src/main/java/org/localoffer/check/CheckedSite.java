package org.localoffer.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;

/** A site as the rules see it: all its files by name, and the facts of pages and style sheets. */
final class CheckedSite {

  private final OutputTree tree;
  private final List<PageFacts> pages;
  private final List<StyleSheetFacts> styleSheets;
  private final Map<OutputPath, PageFacts> byPath;

  CheckedSite(OutputTree tree, Collection<PageFacts> pages, List<StyleSheetFacts> styleSheets) {
    this.tree = tree;
    this.pages =
        pages.stream()
            .sorted(Comparator.comparing((PageFacts page) -> page.file().path()))
            .toList();
    this.styleSheets = List.copyOf(styleSheets);
    this.byPath = HashMap.newHashMap(pages.size());
    for (PageFacts page : pages) {
      byPath.put(page.file().path(), page);
    }
  }

  /** All files, sorted by path. */
  Collection<OutputFile> files() {
    return tree.files();
  }

  /** Whether there is a file of that path. */
  boolean hasFile(OutputPath path) {
    return tree.contains(path);
  }

  /** The pages, sorted by path. */
  List<PageFacts> pages() {
    return pages;
  }

  /** The page of that path, or null if there is none or it is not a page. */
  @Nullable PageFacts page(OutputPath path) {
    return byPath.get(path);
  }

  /** The style sheets, sorted by path. */
  List<StyleSheetFacts> styleSheets() {
    return styleSheets;
  }
}
