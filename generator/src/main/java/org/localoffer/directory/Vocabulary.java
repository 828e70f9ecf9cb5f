package org.localoffer.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of terms in the order in which families see them; a term follows its parent. */
public final class Vocabulary {

  private final VocabularyName name;
  private final List<Term> terms;
  private final Map<String, Term> byPath = new LinkedHashMap<>();

  /**
   * @param terms parents before children, paths unique
   */
  public Vocabulary(VocabularyName name, List<Term> terms) {
    this.name = name;
    this.terms = List.copyOf(terms);
    for (Term term : terms) {
      byPath.put(term.path(), term);
    }
  }

  /** Which list this is. */
  public VocabularyName name() {
    return name;
  }

  /** All terms, each after its parent. */
  public List<Term> terms() {
    return terms;
  }

  /** The term with this path (for nested categories {@code short-breaks/clubs}), or null. */
  public @Nullable Term find(String path) {
    return byPath.get(path);
  }

  /** The terms without a parent, in order. */
  public List<Term> top() {
    return terms.stream().filter(term -> term.parent() == null).toList();
  }

  /** The terms right below {@code parent}, in order. */
  public List<Term> childrenOf(Term parent) {
    return terms.stream().filter(term -> parent.equals(term.parent())).toList();
  }
}
