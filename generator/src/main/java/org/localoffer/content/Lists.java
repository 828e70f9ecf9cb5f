package org.localoffer.content;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Term;
import org.localoffer.directory.Vocabulary;
import org.localoffer.directory.VocabularyName;

/** The vocabularies, read before everything that refers to them. */
final class Lists {

  private final Map<VocabularyName, Vocabulary> vocabularies = new EnumMap<>(VocabularyName.class);
  private final Set<VocabularyName> broken = EnumSet.noneOf(VocabularyName.class);

  Lists() {
    for (VocabularyName name : VocabularyName.values()) {
      vocabularies.put(name, new Vocabulary(name, List.of()));
    }
  }

  /** Lists of which nobody knows the terms: every term is believed. */
  static Lists unknown() {
    Lists lists = new Lists();
    lists.broken.addAll(EnumSet.allOf(VocabularyName.class));
    return lists;
  }

  void put(Vocabulary vocabulary) {
    vocabularies.put(vocabulary.name(), vocabulary);
  }

  /** Notes that the file of a vocabulary could not be read, so nobody knows its terms. */
  void markBroken(VocabularyName name) {
    broken.add(name);
  }

  boolean isBroken(VocabularyName name) {
    return broken.contains(name);
  }

  Vocabulary get(VocabularyName name) {
    Vocabulary found = vocabularies.get(name);
    if (found == null) {
      throw new IllegalStateException("no vocabulary " + name);
    }
    return found;
  }

  @Nullable Term find(VocabularyName name, String path) {
    return get(name).find(path);
  }

  Map<VocabularyName, Vocabulary> all() {
    return vocabularies;
  }
}
