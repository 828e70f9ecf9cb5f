package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Pairs of words that documents have both as two words and as one: {@code play group}.
 *
 * <p>They are written beside the first word, so that a browser need not look for each two words of
 * a query as one.
 */
final class Compounds {

  private final Set<String> pairs = new HashSet<>();
  private final Map<Integer, List<String>> byTerm = new HashMap<>();

  private Compounds() {}

  static Compounds of(WordList list) {
    SequencedMap<String, Integer> terms = new LinkedHashMap<>();
    for (int place = 0; place < list.words().length; place++) {
      if (list.termOfWord()[place] != WordList.NO_TERM) {
        terms.put(list.words()[place], list.termOfWord()[place]);
      }
    }
    Compounds compounds = new Compounds();
    terms.keySet().forEach(word -> compounds.split(word, terms));
    return compounds;
  }

  private void split(String word, Map<String, Integer> terms) {
    for (int at = 1; at < word.length(); at++) {
      Integer term = terms.get(word.substring(0, at));
      if (term != null && terms.containsKey(word.substring(at))) {
        String pair = pair(word.substring(0, at), word.substring(at));
        pairs.add(pair);
        byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(pair);
      }
    }
  }

  boolean has(String first, String second) {
    return pairs.contains(pair(first, second));
  }

  /** The pairs whose first word has this term, each with a space between, sorted by the whole. */
  List<String> startingWith(int term) {
    return byTerm.getOrDefault(term, List.of());
  }

  private static String pair(String first, String second) {
    return first + ' ' + second;
  }
}
