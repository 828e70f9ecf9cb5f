package org.localoffer.searchindex;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Lucene's BM25 in whole steps: the weight of a term (how rare it is) times the level of a document
 * (how much it says of it).
 *
 * <p>Lucene ranks by these steps and {@link SearchExport} writes the same ones, so the browser adds
 * up whole numbers and comes to the same order, ties included. Scores are the product divided by
 * {@value #UNIT}, a power of two, so that nothing is lost in a float.
 */
final class ImpactSimilarity extends Similarity {

  /** A level is 1 to this: one letter in the export. */
  static final int LEVELS = 64;

  /** Steps of weight for 1 of inverse document frequency; 10,000 documents reach about 9.5. */
  static final int WEIGHT_STEPS = 64;

  /** What a score is divided by. */
  static final int UNIT = LEVELS * WEIGHT_STEPS;

  /**
   * The level that a document gets for having the word at all: over a fifth of the most, so that a
   * document with all words of the query mostly stands before one that is full of one.
   */
  private static final int FLOOR = 14;

  /**
   * How soon further occurrences stop to matter, in steps of {@link SearchField}: a word in the
   * body alone comes to about a fifth, in a title with boost 8 to about two thirds.
   */
  private static final float SATURATION = 6f * SearchField.STEPS;

  /** How much longer documents lose, 0 to 1: less than usual, as a full entry is a good one. */
  private static final float LENGTH_SHARE = 0.2f;

  private final BM25Similarity bm25 = new BM25Similarity(SATURATION, LENGTH_SHARE);

  @Override
  public long computeNorm(FieldInvertState state) {
    return bm25.computeNorm(state);
  }

  @Override
  public Impacts scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
    float rarity = bm25.idfExplain(collection, terms).getValue().floatValue();
    return new Impacts(rarity, boost, bm25.scorer(1, collection, terms));
  }

  /** The impacts of one term. */
  static final class Impacts extends SimScorer {

    private final float rarity;
    private final int weight;
    private final float boost;
    private final SimScorer exact;

    /**
     * @param boost a whole number of eighths, so that nothing is lost in a float
     */
    private Impacts(float rarity, float boost, SimScorer exact) {
      this.boost = boost;
      this.rarity = rarity;
      this.weight = Math.max(1, Math.round(rarity * WEIGHT_STEPS));
      this.exact = exact;
    }

    /** The weight of the term, at least 1. */
    int weight() {
      return weight;
    }

    /** The level of a document, 1 to {@link #LEVELS}. */
    int level(float frequency, long norm) {
      float share = exact.score(frequency, norm) / rarity;
      return Math.clamp(FLOOR + Math.round((LEVELS - FLOOR) * share), 1, LEVELS);
    }

    @Override
    public float score(float frequency, long norm) {
      return boost * (weight * level(frequency, norm)) / UNIT;
    }
  }
}
