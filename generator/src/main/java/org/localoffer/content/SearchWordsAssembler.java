package org.localoffer.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localoffer.content.SearchWordShape.Group;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.SearchWords;
import org.localoffer.directory.Slug;

/** The list that comes with the program and a council's own → one list. */
final class SearchWordsAssembler {

  private final Lists lists;

  SearchWordsAssembler(Lists lists) {
    this.lists = lists;
  }

  /** The national lines that were neither switched off nor replaced, then the council's own. */
  List<SearchWords> assemble(List<Draft> national, List<Draft> own) {
    Set<@Nullable Slug> dropped = new HashSet<>();
    for (Draft line : own) {
      dropped.add(line.get(SearchWordShape.ID));
      dropped.add(line.get(SearchWordShape.OFF));
    }
    dropped.remove(null);
    List<SearchWords> words = new ArrayList<>(national.size() + own.size());
    for (Draft line : national) {
      if (!dropped.contains(line.get(SearchWordShape.ID))) {
        add(line, words);
      }
    }
    for (Draft line : own) {
      if (!line.isWritten(SearchWordShape.OFF)) {
        add(line, words);
      }
    }
    return words;
  }

  /**
   * What the lines that neither say an age nor choose a filter mean: those that lead nowhere if no
   * entry has one of their meanings. Each list stands where its first meaning does.
   */
  static List<Located<List<String>>> onlyMeanings(List<Draft> lines) {
    List<Located<List<String>>> found = new ArrayList<>();
    for (Draft line : lines) {
      List<Located<String>> means = line.get(SearchWordShape.MEANS, List.of());
      if (!means.isEmpty()
          && !line.isWritten(SearchWordShape.AGES)
          && !line.isWritten(SearchWordShape.FILTER)) {
        found.add(new Located<>(line.list(SearchWordShape.MEANS), means.getFirst().at()));
      }
    }
    return found;
  }

  /**
   * A national line whose every value is a term that this council does not have leads nowhere, and
   * is left out.
   */
  private void add(Draft line, List<SearchWords> words) {
    Slug id = line.get(SearchWordShape.ID);
    AgeRange ages = ServiceAssembler.ages(line.get(SearchWordShape.AGES));
    SearchWords read =
        new SearchWords(
            id == null ? null : id.value(),
            line.list(SearchWordShape.SAY),
            line.list(SearchWordShape.MEANS),
            ages.isStated() ? ages : null,
            filter(line.get(SearchWordShape.FILTER)),
            line.list(SearchWordShape.QUIET),
            line.list(SearchWordShape.FAINT));
    if (!read.means().isEmpty()
        || read.ages() != null
        || !read.filter().isEmpty()
        || !read.quiet().isEmpty()
        || !read.faint().isEmpty()) {
      words.add(read);
    }
  }

  private Map<String, List<String>> filter(@Nullable Draft draft) {
    Map<String, List<String>> filter = new LinkedHashMap<>();
    if (draft != null) {
      for (Group group : SearchWordShape.GROUPS) {
        List<String> known =
            draft.list(group.field()).stream().filter(value -> isKnown(group, value)).toList();
        if (!known.isEmpty()) {
          filter.put(group.field().name(), known);
        }
      }
    }
    return filter;
  }

  private boolean isKnown(Group group, String value) {
    return group.vocabulary() == null || lists.find(group.vocabulary(), value) != null;
  }
}
