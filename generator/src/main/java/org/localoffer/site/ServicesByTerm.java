package org.localoffer.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.localoffer.directory.Service;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** The services of each term, and of each need together with an area or a stage. */
final class ServicesByTerm {

  private final Map<Term, List<Service>> byTerm = new HashMap<>();
  private final Map<Term, Map<Term, List<Service>>> byPair = new HashMap<>();

  /** Adds a service at the end of the lists in which it stands. */
  void enter(Service service) {
    for (TermKind kind : TermKind.values()) {
      for (Term term : service.terms(kind.vocabulary())) {
        byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(service);
      }
    }
    List<Term> areas = service.terms(VocabularyName.AREAS);
    List<Term> stages = service.terms(VocabularyName.STAGES);
    for (Term need : service.terms(VocabularyName.NEEDS)) {
      Map<Term, List<Service>> others = byPair.computeIfAbsent(need, key -> new HashMap<>());
      enter(service, areas, others);
      enter(service, stages, others);
    }
  }

  List<Service> with(Term term) {
    return byTerm.getOrDefault(term, List.of());
  }

  List<Service> with(Term need, Term other) {
    return byPair.getOrDefault(need, Map.of()).getOrDefault(other, List.of());
  }

  private static void enter(Service service, List<Term> terms, Map<Term, List<Service>> lists) {
    for (Term term : terms) {
      lists.computeIfAbsent(term, key -> new ArrayList<>()).add(service);
    }
  }
}
