package org.localoffer.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects what the rules find. Not for use by two threads at once: give each its own and join them
 * with {@link #addAll}.
 */
public final class Findings {

  private final List<Diagnostic> found = new ArrayList<>();

  /** Adds one finding of {@code rule}. */
  public void add(Rule rule, SourcePosition position, String message, String hint) {
    add(Diagnostic.of(rule, position, message, hint));
  }

  /** Adds one finding. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds findings that were made elsewhere. */
  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Whether anything found stops the site from being published. */
  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** Everything found, once each, in file order. */
  public List<Diagnostic> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
