package org.localoffer.search;

import java.util.List;
import org.localoffer.directory.PostcodeTable;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.searchindex.SearchExport;
import org.localoffer.searchindex.SearchIndex;
import org.localoffer.site.SitePlan;

/** A plan → its search index, and the files from which a browser searches. */
public final class SearchFiles {

  /** The folder of the site in which the files lie. */
  private static final String FOLDER = "search/";

  private static final String OWNER = "the search index";

  private SearchFiles() {}

  /** The index in memory; to be closed by the caller. */
  public static SearchIndex index(SitePlan plan) {
    return SearchIndex.build(SearchDocuments.SCHEMA, SearchDocuments.of(plan));
  }

  /**
   * The files that the search page loads, sorted by path.
   *
   * @param postcodes where postcodes lie; where it is empty, the site does not ask for one
   */
  public static List<OutputFile> of(SitePlan plan, PostcodeTable postcodes) {
    try (SearchIndex index = index(plan)) {
      return SearchExport.export(index, PublicPlaces.of(plan, postcodes)).stream()
          .map(file -> new OutputFile(new OutputPath(FOLDER + file.path()), OWNER, file.bytes()))
          .toList();
    }
  }
}
