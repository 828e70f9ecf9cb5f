package org.localoffer.search;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.SearchCase;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.searchindex.SearchExport;
import org.localoffer.searchindex.SearchIndex;
import org.localoffer.searchindex.SearchSchema;
import org.localoffer.site.SitePlan;

/** A plan → its search index, the files from which a browser searches, and how well it finds. */
public final class SearchFiles {

  /** The folder of the site in which the files lie. */
  private static final String FOLDER = "search/";

  private static final String OWNER = "the search index";

  private SearchFiles() {}

  /** The index in memory; to be closed by the caller. */
  public static SearchIndex index(SitePlan plan) {
    SearchSchema schema = SearchDocuments.schema(plan);
    return SearchIndex.build(
        schema, SearchDocuments.of(plan, schema), FamilyWords.of(plan, schema.groups()));
  }

  /**
   * What a plan gives.
   *
   * @param files the files that the search page loads, sorted by path
   * @param findings what searches must find and do not, and lines of search words that lead nowhere
   */
  public record Made(List<OutputFile> files, List<Diagnostic> findings) {
    public Made {
      files = List.copyOf(files);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Indexes a site, exports the index and tries it.
   *
   * @param searchCases what searches must find, each with the place of its query
   * @param ownMeanings of each line of the council's search words that stands for nothing else
   */
  public static Made of(
      SitePlan plan,
      List<Located<SearchCase>> searchCases,
      List<Located<List<String>>> ownMeanings) {
    try (SearchIndex index = index(plan)) {
      List<OutputFile> files =
          SearchExport.export(index, Suggestions.of(plan), PublicPlaces.of(plan)).stream()
              .map(
                  file -> new OutputFile(new OutputPath(FOLDER + file.path()), OWNER, file.bytes()))
              .toList();
      List<Diagnostic> findings = new ArrayList<>(SearchCases.check(index, plan, searchCases));
      findings.addAll(OwnMeanings.check(index, ownMeanings));
      return new Made(files, findings);
    }
  }
}
