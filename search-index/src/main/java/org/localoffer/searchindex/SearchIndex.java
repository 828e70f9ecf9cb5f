package org.localoffer.searchindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Documents in memory, ranked by Lucene.
 *
 * <p>A document answers a query if it has any of its words; the more of them, the rarer they are
 * and the weightier the field, the better ({@link ImpactSimilarity}, {@link DocumentTerms}). A word
 * that no document has is taken as the beginning of others, then as a slip of the finger ({@link
 * QueryReader}). May be used by several threads.
 */
public final class SearchIndex implements AutoCloseable {

  private final List<SearchDocument> documents;
  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final WordList words;

  SearchIndex(List<SearchDocument> documents, IndexReader reader, WordList words) {
    this.documents = List.copyOf(documents);
    this.reader = reader;
    this.words = words;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new ImpactSimilarity());
    searcher.setQueryCache(null);
  }

  /**
   * Indexes the documents, on the calling thread, numbered in the given order.
   *
   * @throws IllegalArgumentException if two documents have one id, or one has text in a field that
   *     the schema does not name
   */
  public static SearchIndex build(SearchSchema schema, List<SearchDocument> documents) {
    return new IndexBuilder(schema).build(documents);
  }

  /**
   * The documents that answer a query, the best first, equal ones in their given order.
   *
   * @param query what somebody typed: any text, of which the first {@value
   *     QueryReader#MAX_QUERY_LENGTH} characters and {@value QueryReader#MAX_WORDS} words count
   * @param limit how many at most, 1 or more
   */
  public List<SearchHit> search(String query, int limit) {
    try {
      List<SearchHit> hits = new ArrayList<>();
      for (ScoreDoc found : searcher.search(luceneQuery(query), limit).scoreDocs) {
        SearchDocument document = documents.get(found.doc);
        hits.add(new SearchHit(document.id(), document.title(), document.address(), found.score));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory", e);
    }
  }

  /** How many documents answer a query. */
  public int count(String query) {
    try {
      return searcher.count(luceneQuery(query));
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory", e);
    }
  }

  /** What a query was taken to mean. */
  List<QueryWord> read(String query) {
    return new QueryReader(words).read(query);
  }

  List<SearchDocument> documents() {
    return documents;
  }

  IndexReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  WordList words() {
    return words;
  }

  private Query luceneQuery(String query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (QueryWord word : read(query)) {
      any.add(luceneQuery(word), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  private Query luceneQuery(QueryWord word) {
    List<Query> terms = new ArrayList<>();
    for (int term : word.terms()) {
      terms.add(new TermQuery(new Term(IndexBuilder.TEXT, words.terms()[term])));
    }
    return switch (terms.size()) {
      case 0 -> new MatchNoDocsQuery("nothing like " + word.word());
      case 1 -> terms.getFirst();
      default -> new DisjunctionMaxQuery(terms, 0);
    };
  }

  /** Frees the memory of the index. */
  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory", e);
    }
  }
}
