package org.localoffer.search;

import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.NamedRule;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.directory.SearchCase;
import org.localoffer.searchindex.SearchHit;

/**
 * A search does not find what it must, or too far down.
 *
 * <p>A warning: a council must be able to publish a correction on a day on which the search is not
 * as good as it should be.
 */
final class SearchMisses extends NamedRule {

  /** So many of the entries that stand first are named. */
  private static final int NAMED = 3;

  /** What an entry's rank is that was not found. */
  static final int NOT_FOUND = 0;

  private static final String NOT_AT_ALL =
      "Add words that families use to the entry's also_known_as, or say what they mean in"
          + " search/words.yaml.";

  private static final String TOO_LOW =
      NOT_AT_ALL + " If what stands above it helps such a family as well, raise “within”.";

  SearchMisses() {
    super("LO-SEARCH-01", Severity.WARNING);
  }

  /**
   * @param wanted the entry that must be found, as an editor writes it
   * @param rank the place at which it stands, from 1, or {@link #NOT_FOUND}
   * @param found everything that was found, the best first
   */
  Diagnostic at(
      SourcePosition position, SearchCase tried, String wanted, int rank, List<SearchHit> found) {
    String should = "“" + tried.query() + "” should find " + wanted + " " + among(tried.within());
    boolean isFound = rank != NOT_FOUND;
    String does = isFound ? ", but it stands at " + rank : ", but it is not found at all";
    return Diagnostic.of(
        this, position, should + does + "; " + first(rank, found), isFound ? TOO_LOW : NOT_AT_ALL);
  }

  private static String among(int within) {
    return within == 1 ? "first" : "among the first " + within;
  }

  private static String first(int rank, List<SearchHit> found) {
    if (found.isEmpty()) {
      return "nothing is found";
    }
    int others = rank == NOT_FOUND ? found.size() : rank - 1;
    StringBuilder names = new StringBuilder("first ");
    int named = Math.min(NAMED, others);
    names.append(named == 1 ? "stands " : "stand ");
    for (int i = 0; i < named; i++) {
      names.append(i == 0 ? "“" : i == named - 1 ? " and “" : ", “");
      names.append(found.get(i).title()).append('”');
    }
    return names.toString();
  }
}
