package org.localoffer.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputTree;

/**
 * Checks a finished site before it is published.
 *
 * <p>What one page tells is gathered by {@link #read}, for any number of threads, as soon as the
 * page is there; what pages tell together is looked at afterwards and costs little.
 */
public final class SiteChecker {

  /** Below this many pages a second thread costs more than it saves. */
  private static final int WORTH_A_THREAD = 20;

  private final String siteName;
  private final LinkTable table = new LinkTable();

  /**
   * @param siteName what goes before a page's path in a message, for example {@code site-output}
   */
  public SiteChecker(String siteName) {
    this.siteName = siteName;
  }

  /** Parses a page: dear, and the only part that looks at its text. */
  public PageFacts read(OutputFile page) {
    return PageReader.read(page, table);
  }

  /** Checks a site of which no page has been read yet; reads them on two threads. */
  public List<Diagnostic> check(OutputTree tree) {
    List<OutputFile> pages = tree.files().stream().filter(file -> file.path().isHtml()).toList();
    return check(tree, read(pages));
  }

  /**
   * Checks a site.
   *
   * @param tree all its files
   * @param pages what {@link #read} of this checker gave for each page in it, in any order
   * @return what is wrong, in the order of files and lines
   */
  public List<Diagnostic> check(OutputTree tree, Collection<PageFacts> pages) {
    List<StyleSheetFacts> sheets =
        tree.files().stream()
            .filter(StyleSheetFacts::isStyleSheet)
            .map(file -> StyleSheetFacts.read(file, table))
            .toList();
    CheckedSite site = new CheckedSite(tree, pages, sheets);
    Report report = new Report(siteName);
    for (SiteRule rule : SiteRules.RULES) {
      rule.check(site, report);
    }
    return report.findings();
  }

  private List<PageFacts> read(List<OutputFile> pages) {
    int half = pages.size() < WORTH_A_THREAD ? 0 : pages.size() / 2;
    FutureTask<List<PageFacts>> first = new FutureTask<>(() -> readAll(pages.subList(0, half)));
    Thread.ofPlatform().name("check-site").daemon().start(first);
    List<PageFacts> second = readAll(pages.subList(half, pages.size()));
    List<PageFacts> all = new ArrayList<>(result(first));
    all.addAll(second);
    return all;
  }

  private List<PageFacts> readAll(List<OutputFile> pages) {
    List<PageFacts> facts = new ArrayList<>(pages.size());
    for (OutputFile page : pages) {
      facts.add(read(page));
    }
    return facts;
  }

  private static List<PageFacts> result(FutureTask<List<PageFacts>> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the pages were checked", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a page could not be checked", e.getCause());
    }
  }
}
