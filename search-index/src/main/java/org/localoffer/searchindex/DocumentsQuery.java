package org.localoffer.searchindex;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Given documents, each with the same score: what filters and their values are to Lucene. The index
 * has one segment, so a document's number is its number there.
 */
final class DocumentsQuery extends Query {

  private final FixedBitSet documents;
  private final String name;

  DocumentsQuery(FixedBitSet documents, String name) {
    this.documents = documents;
    this.name = name;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        return ConstantScoreScorerSupplier.fromIterator(
            new BitSetIterator(documents, documents.cardinality()),
            score(),
            mode,
            context.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentsQuery query
        && query.documents.equals(documents)
        && query.name.equals(name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(documents, name);
  }
}
