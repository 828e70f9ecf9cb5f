package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.searchindex.QueryPhrases.Match;
import org.localoffer.searchindex.QueryPhrases.Part;

/**
 * Puts single words of a query together that a phrase has in another order, or apart: the most of
 * them first, then those with the fewest others between.
 */
final class WordsApart {

  /** A phrase, and the places of its words among the parts, in the order of the phrase. */
  private record Apart(String key, List<Integer> places) {

    boolean isBetterThan(@Nullable Apart other) {
      return other == null
          || places.size() > other.places.size()
          || places.size() == other.places.size() && spread() < other.spread();
    }

    int first() {
      return Collections.min(places);
    }

    private int spread() {
      return Collections.max(places) - first();
    }
  }

  private final SearchSchema schema;
  private final PhraseTable phrases;

  WordsApart(SearchSchema schema, PhraseTable phrases) {
    this.schema = schema;
    this.phrases = phrases;
  }

  /** The same words; those of a phrase together where the first of them was. */
  List<Part> together(List<Part> parts) {
    List<Part> rest = parts;
    for (Apart phrase = best(rest); phrase != null; phrase = best(rest)) {
      List<QueryWord> words = new ArrayList<>();
      for (int place : phrase.places) {
        words.addAll(rest.get(place).words());
      }
      List<Part> fewer = new ArrayList<>();
      for (int i = 0; i < rest.size(); i++) {
        if (i == phrase.first()) {
          fewer.add(new Part(words, match(phrase.key)));
        } else if (!phrase.places.contains(i)) {
          fewer.add(rest.get(i));
        }
      }
      rest = fewer;
    }
    return rest;
  }

  private @Nullable Match match(String key) {
    PhraseTable.Entry entry = phrases.find(key);
    return entry == null ? null : new Match(entry, key);
  }

  private @Nullable Apart best(List<Part> parts) {
    Apart best = null;
    for (Part part : parts) {
      if (isFree(part)) {
        for (String key : phrases.longerThan(part.words().getFirst().stem())) {
          List<Integer> places = places(key, parts);
          Apart phrase = new Apart(key, places);
          if (!places.isEmpty() && phrase.isBetterThan(best)) {
            best = phrase;
          }
        }
      }
    }
    return best;
  }

  /**
   * Whether it is a single word that says what is looked for, and not where or for what age. A
   * number belongs to its neighbours: {@code last year he had 3 seizures} is not of year 3.
   */
  private boolean isFree(Part part) {
    Match phrase = part.phrase();
    return part.words().size() == 1
        && !part.words().getFirst().quiet()
        && AgeNumbers.digitsOf(part.words().getFirst().word()) == 0
        && (phrase == null || schema.kindOf(phrase.entry().choices()) != FacetKind.CONDITION);
  }

  /** Where the words of a phrase are, each once; empty if one is missing. */
  private List<Integer> places(String key, List<Part> parts) {
    List<Integer> places = new ArrayList<>();
    for (String stem : key.split(" ")) {
      int place = 0;
      while (place < parts.size()
          && (places.contains(place)
              || !isFree(parts.get(place))
              || !parts.get(place).words().getFirst().stem().equals(stem))) {
        place++;
      }
      if (place == parts.size()) {
        return List.of();
      }
      places.add(place);
    }
    return places;
  }
}
