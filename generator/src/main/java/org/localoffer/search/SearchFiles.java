package org.localoffer.search;

import java.util.List;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.searchindex.SearchExport;
import org.localoffer.searchindex.SearchIndex;
import org.localoffer.searchindex.SearchSchema;
import org.localoffer.site.SitePlan;

/** A plan → its search index, and the files from which a browser searches. */
public final class SearchFiles {

  /** The folder of the site in which the files lie. */
  private static final String FOLDER = "search/";

  private static final String OWNER = "the search index";

  private SearchFiles() {}

  /** The index in memory; to be closed by the caller. */
  public static SearchIndex index(SitePlan plan) {
    SearchSchema schema = SearchDocuments.schema(plan);
    return SearchIndex.build(
        schema,
        SearchDocuments.of(plan, schema),
        FamilyWords.of(plan.directory(), schema.groups()));
  }

  /** The files that the search page loads, sorted by path. */
  public static List<OutputFile> of(SitePlan plan) {
    try (SearchIndex index = index(plan)) {
      return SearchExport.export(index, Suggestions.of(plan), PublicPlaces.of(plan)).stream()
          .map(file -> new OutputFile(new OutputPath(FOLDER + file.path()), OWNER, file.bytes()))
          .toList();
    }
  }
}
