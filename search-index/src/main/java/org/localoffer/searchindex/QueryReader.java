package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.localoffer.searchindex.QueryWord.Match;

/**
 * Finds out what a query means: which terms of the index to look for.
 *
 * <p>A query is text and nothing else; no sign in it has a meaning. {@code reader.js} does the same
 * in the same order, and a test compares the two.
 */
final class QueryReader {

  /** What follows is not read: a longer query is an accident, and each word costs time. */
  static final int MAX_QUERY_LENGTH = 1_000;

  /** More different words are not looked for. */
  static final int MAX_WORDS = 32;

  /** From this length a word may be the beginning of others. */
  static final int SHORTEST_BEGINNING = 2;

  /** So many terms may stand in for a beginning: those that most documents have. */
  static final int MAX_BEGINNING_TERMS = 8;

  private final WordList list;

  QueryReader(WordList list) {
    this.list = list;
  }

  /** The words to look for, in the order of the query, no two with the same terms. */
  List<QueryWord> read(String query) {
    List<QueryWord> read = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    for (String word : wordsToLookFor(query)) {
      QueryWord meaning = meaningOf(word);
      if (meaning.match() == Match.NONE || seen.add(meaning.terms())) {
        read.add(meaning);
      }
    }
    return read;
  }

  private static List<String> wordsToLookFor(String query) {
    String text = query.substring(0, Math.min(query.length(), MAX_QUERY_LENGTH));
    Set<String> all = new LinkedHashSet<>();
    List<String> loud = new ArrayList<>();
    for (String word : new WordSplitter().words(text)) {
      if (all.size() < MAX_WORDS && all.add(word) && !QuietWords.contains(word)) {
        loud.add(word);
      }
    }
    return loud.isEmpty() ? List.copyOf(all) : loud;
  }

  /** A quiet word never stands in for another: {@code teh} must not bring up every entry. */
  private QueryWord meaningOf(String word) {
    int place = list.indexOf(word);
    if (place >= 0) {
      return new QueryWord(word, Match.WHOLE, List.of(), List.of(list.termOfWord()[place]));
    }
    List<Integer> longer = beginningWith(word);
    if (!longer.isEmpty()) {
      return standIns(word, Match.BEGINNING, longer);
    }
    int near = nearest(word);
    return near >= 0 && !QuietWords.contains(list.words()[near])
        ? standIns(word, Match.NEAR, List.of(near))
        : new QueryWord(word, Match.NONE, List.of(), List.of());
  }

  private QueryWord standIns(String word, Match match, List<Integer> places) {
    List<String> instead = new ArrayList<>();
    List<Integer> terms = new ArrayList<>();
    for (int place : places) {
      int term = list.termOfWord()[place];
      if (!terms.contains(term) && terms.size() < MAX_BEGINNING_TERMS) {
        terms.add(term);
        instead.add(list.words()[place]);
      }
    }
    return new QueryWord(word, match, instead, terms);
  }

  /** The places of the words that begin so, those with most documents first, then by alphabet. */
  private List<Integer> beginningWith(String word) {
    List<Integer> places = new ArrayList<>();
    if (word.length() >= SHORTEST_BEGINNING) {
      int end = list.firstFrom(word + '\uffff');
      for (int place = list.firstFrom(word); place < end; place++) {
        if (!QuietWords.contains(list.words()[place])) {
          places.add(place);
        }
      }
      places.sort(Comparator.<Integer>comparingInt(list::documentsOf).reversed());
    }
    return places;
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
    int near = nearest(word, limit, list.firstFrom(first), list.firstFrom(first + '\uffff'));
    return near >= 0
        ? near
        : nearest(word, EditDistance.allowedAtFirst(word), 0, list.words().length);
  }

  /** The fewest slips, then the most documents, then the alphabet. */
  private int nearest(String word, int limit, int from, int to) {
    int nearest = -1;
    int fewest = limit;
    for (int place = from; place < to; place++) {
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
}
