package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.localoffer.searchindex.QueryWord.Match;

/**
 * Finds a typed word among the words of an index: the word itself, another form of it, words that
 * begin so, the nearest one, or two that were written together.
 */
final class WordMender {

  /**
   * From this length the last word of a query, still being typed, may be the beginning of others.
   */
  private static final int SHORTEST_BEGINNING = 2;

  /** From this length any word may: {@code car} is not care. */
  private static final int SHORTEST_BEGINNING_INSIDE = 4;

  /** So many terms may stand in for a beginning: those that most documents have. */
  private static final int MAX_BEGINNING_TERMS = 8;

  /** From this length a word that one document has may be a slip in that document. */
  private static final int SHORTEST_RARE = 5;

  /** So many documents must have the word that was perhaps meant instead of a rare one. */
  private static final int FREQUENT = 10;

  /** A rare word and the one that was meant have so many first letters in common. */
  private static final int RARE_BEGINNING = 3;

  /** Two words written together have this many letters each, at least. */
  private static final int SHORTEST_PART = 3;

  private final WordList list;
  private final WordEndings endings;
  private final QuietWords quiet;
  private final BritishStems stems = new BritishStems();

  WordMender(WordList list, WordEndings endings, QuietWords quiet) {
    this.list = list;
    this.endings = endings;
    this.quiet = quiet;
  }

  /** The term of a word that the index has, or {@link WordList#NO_TERM}. */
  int termOf(String word) {
    int place = list.indexOf(word);
    return place < 0 ? WordList.NO_TERM : list.termOfWord()[place];
  }

  /**
   * What the index has for a word. A quiet word is never mended, and what has the stem of an
   * indexed word is known.
   *
   * @param last whether it is the last word of the query
   * @param exact whether slips are left alone
   */
  QueryWord mend(String word, boolean last, boolean exact) {
    int term = list.termOf(stems.of(word));
    if (quiet.contains(word)) {
      return whole(word, term);
    }
    if (term != WordList.NO_TERM) {
      int place = exact || !isRare(word, term) ? -1 : list.indexOf(word);
      int near = place < 0 ? -1 : frequentBeside(word);
      return near < 0 ? whole(word, term) : standIns(word, Match.RARE, List.of(place, near));
    }
    if (list.indexOf(word) >= 0 || isFormOfKnown(word)) {
      return whole(word, WordList.NO_TERM);
    }
    return mendUnknown(word, last, exact);
  }

  private QueryWord mendUnknown(String word, boolean last, boolean exact) {
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

  /** Whether a word that only phrases have has the same stem. */
  private boolean isFormOfKnown(String word) {
    String stem = stems.of(word);
    String start = stem.substring(0, Math.min(stem.length(), Math.max(3, stem.length() - 1)));
    int end = endOf(start);
    for (int place = list.firstFrom(start); place < end; place++) {
      if (stems.of(list.words()[place]).equals(stem)) {
        return true;
      }
    }
    return false;
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

  private boolean isRare(String word, int term) {
    return list.documents()[term] == 1
        && word.length() >= SHORTEST_RARE
        && EditDistance.allowed(word) > 0;
  }

  /**
   * The place of the nearest word, or -1: of those with the same first letter, which people rarely
   * get wrong, or else of those that end alike. The browser then need not load the other words.
   */
  private int nearest(String word) {
    int limit = EditDistance.allowed(word);
    if (limit == 0) {
      return -1;
    }
    String first = word.substring(0, 1);
    int near = nearest(word, limit, 0, startingWith(first));
    int[] alike = endings.placesOf(EditDistance.endingKept(word));
    return near >= 0 ? near : nearest(word, EditDistance.allowedAtFirst(word), 0, alike);
  }

  /** The place of a frequent word that is one slip away and begins alike, or -1. */
  private int frequentBeside(String word) {
    String start = word.substring(0, RARE_BEGINNING);
    int near = nearest(word, 1, FREQUENT, startingWith(start));
    return near >= 0 && !quiet.contains(list.words()[near]) ? near : -1;
  }

  /** The fewest slips, then the most documents, then the first of the places. */
  private int nearest(String word, int limit, int leastDocuments, int[] places) {
    int nearest = -1;
    int fewest = limit;
    for (int place : places) {
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

  private int[] startingWith(String start) {
    return IntStream.range(list.firstFrom(start), endOf(start)).toArray();
  }

  private int endOf(String start) {
    return list.firstFrom(start + '\uffff');
  }
}
