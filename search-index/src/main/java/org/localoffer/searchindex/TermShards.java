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

  /**
   * What was written.
   *
   * @param numbers by which other files name the terms
   */
  record Terms(Shards shards, TermNumbers numbers) {}

  /** Digits that make a file full: about 250 bytes compressed. */
  private static final int DIGITS = 250;

  /** A term that would bring a file beyond this begins the next: few who need one need both. */
  private static final int MOST_DIGITS = 330;

  /** What a term takes beside its documents, in digits. */
  private static final int OF_A_TERM = 12;

  private final ImpactSimilarity similarity = new ImpactSimilarity();
  private final CollectionStatistics collection;
  private final TermsEnum terms;
  private final long[] norms;

  private final Compounds compounds;
  private final TermNumbers numbers;
  private final Shards shards = Shards.byFirstStem("terms");
  private final StringBuilder weights = new StringBuilder();
  private final List<String> stems = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();
  private final List<String> levels = new ArrayList<>();
  private final List<String> pairs = new ArrayList<>();
  private int number;
  private int file;
  private int digits;

  private TermShards(SearchIndex index) throws IOException {
    LeafReader leaf = index.reader().leaves().getFirst().reader();
    collection = index.searcher().collectionStatistics(IndexBuilder.TEXT);
    terms = leaf.terms(IndexBuilder.TEXT).iterator();
    norms = norms(leaf);
    compounds = index.compounds();
    numbers = new TermNumbers(index.words().terms().length);
  }

  static Terms of(SearchIndex index) throws IOException {
    if (index.words().terms().length == 0) {
      return new Terms(Shards.byFirstStem("terms"), new TermNumbers(0));
    }
    TermShards writer = new TermShards(index);
    writer.writeAll();
    return new Terms(writer.shards, writer.numbers);
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
    String ofAll = alike(level) ? level.substring(0, 1) : level.toString();
    startTerm(gap.length() + ofAll.length() + OF_A_TERM);
    Digits.append(weights, impacts.weight());
    stems.add(terms.term().utf8ToString());
    gaps.add(gap.toString());
    levels.add(ofAll);
    pairs.addAll(compounds.startingWith(number++));
  }

  private static boolean alike(CharSequence level) {
    return level.chars().allMatch(digit -> digit == level.charAt(0));
  }

  private void startTerm(int size) {
    if (digits > DIGITS
        || digits + size > MOST_DIGITS
        || stems.size() == TermNumbers.MOST_IN_FILE) {
      endShard();
    }
    numbers.add(file, stems.size());
    digits += size;
  }

  private void endShard() {
    if (gaps.isEmpty()) {
      return;
    }
    shards.add(
        stems.getFirst(),
        stems.getLast(),
        String.join(
            "!",
            Shortened.of(stems, "|"),
            weights,
            String.join(" ", gaps),
            String.join(" ", levels),
            String.join(",", pairs)));
    file++;
    weights.setLength(0);
    stems.clear();
    gaps.clear();
    levels.clear();
    pairs.clear();
    digits = 0;
  }
}
