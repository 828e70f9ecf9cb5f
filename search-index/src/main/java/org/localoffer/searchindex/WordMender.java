package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.localoffer.searchindex.QueryWord.Match;

/**
 * Finds a typed word among the words of an index: the word itself, another form of it, words that
 * begin so, the nearest one, or two that were written together.
 */
final class WordMender {

  /**
   * From this length the last word of a query, still being typed, may be the beginning of others.
   */
  static final int SHORTEST_BEGINNING = 2;

  /** From this length any word may: {@code car} is not care. */
  static final int SHORTEST_BEGINNING_INSIDE = 4;

  /** So many terms may stand in for a beginning: those that most documents have. */
  static final int MAX_BEGINNING_TERMS = 8;

  /** From this length a word that one document has may be a slip in that document. */
  static final int SHORTEST_RARE = 5;

  /** So many documents must have the word that was perhaps meant instead of a rare one. */
  static final int FREQUENT = 10;

  /** A rare word and the one that was meant have so many first letters in common. */
  static final int RARE_BEGINNING = 3;

  /** Two words written together have this many letters each, at least. */
  static final int SHORTEST_PART = 3;

  private final WordList list;
  private final QuietWords quiet;
  private final BritishStems stems = new BritishStems();

  WordMender(WordList list, QuietWords quiet) {
    this.list = list;
    this.quiet = quiet;
  }

  /** The term of a word that the index has, or {@link WordList#NO_TERM}. */
  int termOf(String word) {
    int place = list.indexOf(word);
    return place < 0 ? WordList.NO_TERM : list.termOfWord()[place];
  }

  /**
   * What the index has for a word.
   *
   * @param last whether it is the last word of the query
   * @param exact whether slips are left alone
   */
  QueryWord mend(String word, boolean last, boolean exact) {
    int place = list.indexOf(word);
    if (place >= 0 && !exact && isRare(place)) {
      int near = frequentBeside(word);
      if (near >= 0) {
        return standIns(word, Match.RARE, List.of(place, near));
      }
    }
    if (place >= 0 || quiet.contains(word)) {
      return whole(word, place < 0 ? WordList.NO_TERM : list.termOfWord()[place]);
    }
    int form = otherForm(word);
    if (form >= 0) {
      return whole(word, list.termOfWord()[form]);
    }
    List<Integer> longer =
        word.length() >= (last ? SHORTEST_BEGINNING : SHORTEST_BEGINNING_INSIDE)
            ? beginningWith(word)
            : List.of();
    if (!longer.isEmpty()) {
      return standIns(word, Match.BEGINNING, longer);
    }
    int near = exact ? -1 : nearest(word);
    return near >= 0 && !quiet.contains(list.words()[near])
        ? standIns(word, Match.NEAR, List.of(near))
        : new QueryWord(word, Match.NONE, List.of(), List.of(), stems.of(word), false);
  }

  /** Two words of the index that were written as one, the first as short as may be; or none. */
  List<QueryWord> split(String word) {
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      String left = word.substring(0, at);
      String right = word.substring(at);
      if (termOf(left) != WordList.NO_TERM && termOf(right) != WordList.NO_TERM) {
        return List.of(whole(left, termOf(left)), whole(right, termOf(right)));
      }
    }
    return List.of();
  }

  private QueryWord whole(String word, int term) {
    return new QueryWord(
        word,
        Match.WHOLE,
        List.of(),
        term == WordList.NO_TERM ? List.of() : List.of(term),
        stems.of(word),
        quiet.contains(word));
  }

  private QueryWord standIns(String word, Match match, List<Integer> places) {
    List<String> instead = new ArrayList<>();
    List<Integer> terms = new ArrayList<>();
    for (int place : places) {
      int term = list.termOfWord()[place];
      if (!terms.contains(term) && terms.size() < MAX_BEGINNING_TERMS) {
        if (term != WordList.NO_TERM) {
          terms.add(term);
        }
        if (match != Match.RARE || !list.words()[place].equals(word)) {
          instead.add(list.words()[place]);
        }
      }
    }
    String meant = match == Match.NEAR ? instead.getFirst() : word;
    return new QueryWord(word, match, instead, terms, stems.of(meant), false);
  }

  /** The place of a word with the same stem, or -1. */
  private int otherForm(String word) {
    String stem = stems.of(word);
    int term = list.termOf(stem);
    String start = stem.substring(0, Math.min(stem.length(), Math.max(3, stem.length() - 1)));
    int end = endOf(start);
    for (int place = list.firstFrom(start); place < end; place++) {
      if (list.termOfWord()[place] == term
          && (term != WordList.NO_TERM || stems.of(list.words()[place]).equals(stem))) {
        return place;
      }
    }
    return -1;
  }

  /** The places of the words that begin so, those with most documents first, then by alphabet. */
  private List<Integer> beginningWith(String word) {
    List<Integer> places = new ArrayList<>();
    int end = endOf(word);
    for (int place = list.firstFrom(word); place < end; place++) {
      if (list.documentsOf(place) > 0 && !quiet.contains(list.words()[place])) {
        places.add(place);
      }
    }
    places.sort(Comparator.<Integer>comparingInt(list::documentsOf).reversed());
    return places;
  }

  private boolean isRare(int place) {
    String word = list.words()[place];
    return list.documentsOf(place) == 1
        && word.length() >= SHORTEST_RARE
        && EditDistance.allowed(word) > 0;
  }

  /**
   * The place of the nearest word, or -1. Words with the same first letter come first: people
   * rarely get it wrong, and the browser then need not load the other words.
   */
  private int nearest(String word) {
    int limit = EditDistance.allowed(word);
    if (limit == 0) {
      return -1;
    }
    String first = word.substring(0, 1);
    int near = nearest(word, limit, 0, list.firstFrom(first), endOf(first));
    return near >= 0
        ? near
        : nearest(word, EditDistance.allowedAtFirst(word), 0, 0, list.words().length);
  }

  /** The place of a frequent word that is one slip away and begins alike, or -1. */
  private int frequentBeside(String word) {
    String start = word.substring(0, RARE_BEGINNING);
    int near = nearest(word, 1, FREQUENT, list.firstFrom(start), endOf(start));
    return near >= 0 && !quiet.contains(list.words()[near]) ? near : -1;
  }

  /** The fewest slips, then the most documents, then the alphabet. */
  private int nearest(String word, int limit, int leastDocuments, int from, int to) {
    int nearest = -1;
    int fewest = limit;
    for (int place = from; place < to; place++) {
      if (list.documentsOf(place) < leastDocuments) {
        continue;
      }
      int slips = EditDistance.between(word, list.words()[place], fewest);
      if (slips < fewest
          || slips == fewest
              && (nearest < 0 || list.documentsOf(place) > list.documentsOf(nearest))) {
        nearest = place;
        fewest = slips;
      }
    }
    return nearest;
  }

  private int endOf(String start) {
    return list.firstFrom(start + '\uffff');
  }
}
