package org.localoffer.directory;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One term of a vocabulary.
 *
 * @param vocabulary the list that it belongs to
 * @param path its slug; for a nested category the slugs from the top: {@code short-breaks/clubs}
 * @param name what families read
 * @param description one or two sentences, or empty
 * @param also other words for it, for the search
 * @param parent the wider term, or null at the top
 * @param depth how many wider terms there are; 0 at the top
 * @param openToAll of a support level: no criteria have to be met. Of other terms: false
 * @param ages of a stage: the ages of those who are in it. Of other terms not stated
 * @param publicBody of a kind of organisation: those of this kind act for the state, like a
 *     council. Of other terms: false
 */
public record Term(
    VocabularyName vocabulary,
    String path,
    String name,
    String description,
    List<String> also,
    @Nullable Term parent,
    int depth,
    boolean openToAll,
    AgeRange ages,
    boolean publicBody) {

  public Term {
    also = List.copyOf(also);
  }

  /** The last part of the path. */
  public String slug() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether, by the content format, it means all the others of its list: the whole county. */
  public boolean isForAll() {
    return switch (vocabulary) {
      case NEEDS -> path.equals("any");
      case AREAS -> path.equals("county-wide");
      default -> false;
    };
  }

  /** Whether, by the content format, it is the area of what lies outside the county. */
  public boolean isOutside() {
    return vocabulary == VocabularyName.AREAS && path.equals("out-of-area");
  }

  /** Whether this term is {@code other} or lies below it. */
  public boolean isWithin(Term other) {
    for (Term term = this; term != null; term = term.parent) {
      if (term.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** Two terms are the same when their vocabulary and path are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Term term && vocabulary == term.vocabulary && path.equals(term.path);
  }

  @Override
  public int hashCode() {
    return Objects.hash(vocabulary, path);
  }
}
