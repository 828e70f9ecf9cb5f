package org.localoffer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.Guide;
import org.localoffer.directory.SearchCase;
import org.localoffer.searchindex.SearchHit;
import org.localoffer.searchindex.SearchIndex;
import org.localoffer.site.Addresses;
import org.localoffer.site.ListedService;
import org.localoffer.site.SitePlan;

/** Searches as families do, and says where what they look for stands too far down. */
final class SearchCases {

  private final SearchIndex index;
  private final Set<String> published;
  private final List<Diagnostic> findings = new ArrayList<>();

  private SearchCases(SearchIndex index, Set<String> published) {
    this.index = index;
    this.published = published;
  }

  /**
   * What searches must find and do not, in the order of the cases.
   *
   * @param index made from {@code plan}
   */
  static List<Diagnostic> check(
      SearchIndex index, SitePlan plan, List<Located<SearchCase>> searchCases) {
    if (searchCases.isEmpty()) {
      return List.of();
    }
    Set<String> published = new HashSet<>();
    for (ListedService listed : plan.services()) {
      published.add(listed.service().slug().value());
    }
    for (Guide guide : plan.guides()) {
      published.add(Addresses.GUIDE_ID + guide.slug());
    }
    SearchCases cases = new SearchCases(index, published);
    searchCases.forEach(cases::check);
    return cases.findings;
  }

  private void check(Located<SearchCase> located) {
    SearchCase tried = located.value();
    List<SearchHit> found = index.search(tried.query(), Integer.MAX_VALUE);
    for (SearchCase.Wanted wanted : tried.finds()) {
      String id = id(wanted);
      int rank = rank(id, found);
      if (!published.contains(id)) {
        findings.add(new CannotBeFound().at(located.at(), tried, written(wanted)));
      } else if (rank == SearchMisses.NOT_FOUND || rank > tried.within()) {
        findings.add(new SearchMisses().at(located.at(), tried, written(wanted), rank, found));
      }
    }
  }

  private static int rank(String id, List<SearchHit> found) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return SearchMisses.NOT_FOUND;
  }

  private static String id(SearchCase.Wanted wanted) {
    return switch (wanted) {
      case SearchCase.Wanted.OfService service -> service.slug().value();
      case SearchCase.Wanted.OfGuide guide -> Addresses.GUIDE_ID + guide.slug();
    };
  }

  /** As an editor would name it. */
  private static String written(SearchCase.Wanted wanted) {
    return switch (wanted) {
      case SearchCase.Wanted.OfService service -> service.slug().value();
      case SearchCase.Wanted.OfGuide guide -> "guides/" + guide.slug();
    };
  }
}
