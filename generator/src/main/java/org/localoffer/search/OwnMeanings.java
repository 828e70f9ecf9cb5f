package org.localoffer.search;

import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Located;
import org.localoffer.searchindex.MeaningFinder;
import org.localoffer.searchindex.SearchIndex;

/** Looks whether what the council's own lines of search words mean is in any entry. */
final class OwnMeanings {

  private OwnMeanings() {}

  /**
   * The lines that lead nowhere, in their order.
   *
   * @param meanings of each line that stands for nothing else
   */
  static List<Diagnostic> check(SearchIndex index, List<Located<List<String>>> meanings) {
    if (meanings.isEmpty()) {
      return List.of();
    }
    MeaningFinder finder = new MeaningFinder(index);
    return meanings.stream()
        .filter(line -> line.value().stream().noneMatch(finder::leads))
        .map(line -> new MeansNothingHere().at(line.at(), line.value()))
        .toList();
  }
}
