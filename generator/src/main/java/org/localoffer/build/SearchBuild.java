package org.localoffer.build;

import java.util.List;
import org.localoffer.content.ContentResult;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.search.SearchFiles;
import org.localoffer.searchindex.SearchIndex;
import org.localoffer.site.SitePlanner;

/** The steps as far as the search index: the same index that the site's search is made from. */
public final class SearchBuild {

  private SearchBuild() {}

  /** An index, or what has to be mended first. */
  public sealed interface Outcome {}

  /** The index; to be closed by its user. */
  public record Indexed(SearchIndex index) implements Outcome {}

  /** At least one finding is an error. */
  public record Rejected(List<Diagnostic> findings) implements Outcome {
    public Rejected {
      findings = List.copyOf(findings);
    }
  }

  /** Reads, plans and indexes. */
  public static Outcome index(SiteBuild build, BuildInputs inputs) {
    ContentResult content = build.read(inputs);
    return content.directory() == null
        ? new Rejected(content.findings())
        : new Indexed(SearchFiles.index(SitePlanner.plan(content.directory(), inputs.today())));
  }
}
