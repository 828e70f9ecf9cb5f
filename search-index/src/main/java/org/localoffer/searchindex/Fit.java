package org.localoffer.searchindex;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What of its score a document keeps for where, when and for whom it is.
 *
 * <p>A share is taken away and nothing is added, so that what says a little of the topic in the
 * right town never stands before what is all about it there. Who is for everybody loses a quarter
 * of what others lose, who has not said loses half. Of several groups of one kind the best counts,
 * as “toddler” is an age or a stage; of two kinds both, as “wheelchair user” is a need and a way
 * in.
 */
final class Fit {

  /** The steps of a loss. */
  static final int LOSS_STEPS = 64;

  /** All of a score. */
  static final int WHOLE = LOSS_STEPS * Concept.WHOLE;

  /** What a document starts with where a query names conditions only, in scores. */
  static final int BASE = 2;

  /** How many units of {@link #score} are a score of 1. */
  static final int UNITS = ImpactSimilarity.UNIT * Concept.WHOLE;

  private final double[] shares;
  private final int base;

  private Fit(double[] shares, int base) {
    this.shares = shares;
    this.base = base;
  }

  static Fit of(Reading reading, FacetTable facets, int documents) {
    double[] shares = new double[documents];
    Arrays.fill(shares, 1);
    FacetKind lead = reading.lead();
    for (Concept concept : reading.concepts()) {
      for (FacetKind kind : FacetKind.values()) {
        int[] kept =
            takesAway(kind, lead) ? kept(concept.choices(), kind, facets, documents) : null;
        for (int document = 0; kept != null && document < documents; document++) {
          shares[document] *= (double) kept[document] / WHOLE;
        }
      }
    }
    return new Fit(shares, lead == FacetKind.CONDITION ? BASE * UNITS : 0);
  }

  /** Whether the values of a kind of group take away, rather than add, where {@code lead} finds. */
  static boolean takesAway(FacetKind kind, FacetKind lead) {
    return kind == FacetKind.CONDITION
        || kind == FacetKind.PERSON && lead.compareTo(FacetKind.PERSON) < 0;
  }

  /**
   * The score of a document in whole units, rounded down; the browser comes to the same.
   *
   * @param score what Lucene gives it, a whole number of half units
   */
  long score(int document, float score) {
    return (long) Math.floor((score * (double) UNITS + base) * shares[document]);
  }

  /**
   * For each document the best that it keeps by one of the choices of a kind, or null if there are
   * none.
   */
  private static int @Nullable [] kept(
      List<Phrase.Choice> choices, FacetKind kind, FacetTable facets, int documents) {
    int[] kept = null;
    for (Phrase.Choice choice : choices) {
      FacetTable.Column column = facets.column(choice.group());
      if (column != null && column.group().kind() == kind) {
        kept = kept == null ? new int[documents] : kept;
        raise(kept, column, choice.values());
      }
    }
    return kept;
  }

  private static void raise(int[] kept, FacetTable.Column column, List<String> values) {
    FixedBitSet whole = column.documentsWith(values, false);
    FixedBitSet forAll = column.documentsForAll();
    FixedBitSet outside = column.documentsOutside();
    FixedBitSet without = column.documentsWithout();
    int loss = column.group().lossSteps();
    for (int document = 0; document < kept.length; document++) {
      int eighths =
          whole.get(document)
              ? Concept.WHOLE
              : forAll.get(document)
                  ? Concept.FOR_ALL
                  : outside.get(document)
                      ? Concept.OUTSIDE
                      : without.get(document) ? Concept.NOT_STATED : 0;
      kept[document] = Math.max(kept[document], WHOLE - loss * (Concept.WHOLE - eighths));
    }
  }
}
