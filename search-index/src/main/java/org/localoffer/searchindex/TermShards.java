package org.localoffer.searchindex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermStatistics;
import org.localoffer.searchindex.ImpactSimilarity.Impacts;

/** Writes the documents of each term with their levels; the shape is in {@link SearchExport}. */
final class TermShards {

  /** Digits in a file: about 300 bytes compressed. A term with more has a file to itself. */
  private static final int DIGITS = 300;

  private final ImpactSimilarity similarity = new ImpactSimilarity();
  private final CollectionStatistics collection;
  private final TermsEnum terms;
  private final long[] norms;

  private final Compounds compounds;
  private final Shards shards = Shards.byFirstStem("terms");
  private final StringBuilder weights = new StringBuilder();
  private final List<String> stems = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();
  private final List<String> levels = new ArrayList<>();
  private final List<String> pairs = new ArrayList<>();
  private int number;
  private int digits;

  private TermShards(SearchIndex index) throws IOException {
    LeafReader leaf = index.reader().leaves().getFirst().reader();
    collection = index.searcher().collectionStatistics(IndexBuilder.TEXT);
    terms = leaf.terms(IndexBuilder.TEXT).iterator();
    norms = norms(leaf);
    compounds = index.compounds();
  }

  static Shards of(SearchIndex index) throws IOException {
    if (index.words().terms().length == 0) {
      return Shards.byFirstStem("terms");
    }
    TermShards writer = new TermShards(index);
    writer.writeAll();
    return writer.shards;
  }

  private static long[] norms(LeafReader leaf) throws IOException {
    long[] norms = new long[leaf.maxDoc()];
    NumericDocValues values = leaf.getNormValues(IndexBuilder.TEXT);
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      norms[doc] = values.longValue();
    }
    return norms;
  }

  private void writeAll() throws IOException {
    PostingsEnum postings = null;
    while (terms.next() != null) {
      postings = terms.postings(postings, PostingsEnum.FREQS);
      writeTerm(postings);
      if (digits > DIGITS) {
        endShard();
      }
    }
    endShard();
  }

  private void writeTerm(PostingsEnum postings) throws IOException {
    Impacts impacts =
        similarity.scorer(
            1,
            collection,
            new TermStatistics(terms.term(), terms.docFreq(), terms.totalTermFreq()));
    StringBuilder gap = new StringBuilder();
    StringBuilder level = new StringBuilder(terms.docFreq());
    int next = 0;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      Digits.append(gap, doc - next);
      level.append(Digits.of(impacts.level(postings.freq(), norms[doc]) - 1));
      next = doc + 1;
    }
    Digits.append(weights, impacts.weight());
    stems.add(terms.term().utf8ToString());
    gaps.add(gap.toString());
    levels.add(level.toString());
    pairs.addAll(compounds.startingWith(number++));
    digits += gap.length() + level.length();
  }

  private void endShard() {
    if (gaps.isEmpty()) {
      return;
    }
    shards.add(
        stems.getFirst(),
        stems.getLast(),
        gaps.size(),
        json -> {
          json.writeStringProperty("stems", WordShards.shortened(stems, "|"));
          json.writeStringProperty("weights", weights.toString());
          json.writeStringProperty("gaps", String.join(" ", gaps));
          json.writeStringProperty("levels", String.join(" ", levels));
          json.writeStringProperty("pairs", String.join(",", pairs));
        });
    weights.setLength(0);
    stems.clear();
    gaps.clear();
    levels.clear();
    pairs.clear();
    digits = 0;
  }
}
