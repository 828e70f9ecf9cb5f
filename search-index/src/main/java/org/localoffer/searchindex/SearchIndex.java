package org.localoffer.searchindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;

/**
 * Documents in memory, ranked by Lucene.
 *
 * <p>A query is read as words and phrases ({@link QueryReader}); a document answers if it has one
 * of those that name a topic. The more of them, the rarer they are and the weightier the field, the
 * better ({@link ImpactSimilarity}, {@link DocumentTerms}, {@link Concept}). What says less than a
 * {@value #SHARE_OF_BEST}th of what another says of the topic is left out. May be used by several
 * threads.
 */
public final class SearchIndex implements AutoCloseable {

  /** An answer has at least one of so many parts of the best score for the topic. */
  static final int SHARE_OF_BEST = 4;

  /** The name of the number by which documents are in alphabetical order. */
  public static final String NAME = "name";

  private final SearchSchema schema;
  private final List<SearchDocument> documents;
  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final WordList words;
  private final WordEndings endings;
  private final Compounds compounds;
  private final QuietWords quiet;
  private final SortedSet<String> faint;
  private final PhraseTable phrases;
  private final FacetTable facets;
  private final LuceneQueries queries;
  private final List<SearchAnswer> answers;

  SearchIndex(
      SearchSchema schema,
      List<SearchDocument> documents,
      IndexReader reader,
      WordList words,
      QuietWords quiet,
      SortedSet<String> faint,
      PhraseTable phrases,
      FacetTable facets,
      List<SearchAnswer> answers) {
    this.schema = schema;
    this.documents = List.copyOf(documents);
    this.reader = reader;
    this.words = words;
    this.endings = WordEndings.of(words);
    this.compounds = Compounds.of(words);
    this.quiet = quiet;
    this.faint = faint;
    this.phrases = phrases;
    this.facets = facets;
    this.answers = answers;
    this.queries = new LuceneQueries(words, facets);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new ImpactSimilarity());
    searcher.setQueryCache(null);
  }

  /**
   * Indexes the documents, on the calling thread, numbered in the given order.
   *
   * @throws IllegalArgumentException if two documents have one id, or one has text in a field or a
   *     value that the schema does not name
   */
  public static SearchIndex build(
      SearchSchema schema, List<SearchDocument> documents, SearchLanguage language) {
    return new IndexBuilder(schema, language).build(documents);
  }

  /** The first {@code limit} documents that answer a query, nothing filtered. */
  public List<SearchHit> search(String query, int limit) {
    List<SearchHit> all = search(query, Filters.NONE, false);
    return all.subList(0, Math.min(limit, all.size()));
  }

  /**
   * The documents that answer a query, the best first, equal ones in their given order. The empty
   * query finds all documents, in alphabetical order.
   *
   * @param query what somebody typed: any text, of which the first {@value
   *     QueryReader#MAX_QUERY_LENGTH} characters and {@value QueryReader#MAX_WORDS} words count
   * @param filters what documents must have
   * @param exact whether words are taken as they were typed, without mending slips
   */
  public List<SearchHit> search(String query, Filters filters, boolean exact) {
    try {
      return query.isEmpty() ? everything(filters) : ranked(read(query, exact), filters);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory", e);
    }
  }

  /** How many documents answer a query. */
  public int count(String query) {
    return search(query, Filters.NONE, false).size();
  }

  /**
   * How many of the answers have each value of a group, in its order, and then how many have not
   * said: what a choice in the group would leave, its present choice lifted.
   *
   * @throws IllegalArgumentException if there is no such group
   */
  public List<Integer> counts(String query, Filters filters, boolean exact, String group) {
    FacetTable.Column column = facets.column(group);
    if (column == null) {
      throw new IllegalArgumentException("there is no group of filters " + group);
    }
    FixedBitSet found = new FixedBitSet(Math.max(1, documents.size()));
    for (SearchHit hit : search(query, filters.without(group), exact)) {
      found.set(hit.document());
    }
    List<Integer> counts = new ArrayList<>();
    for (int count : column.count(found)) {
      counts.add(count);
    }
    return counts;
  }

  /** What a query was taken to mean. */
  Reading read(String query, boolean exact) {
    WordMender mender = new WordMender(words, endings, quiet);
    return new QueryReader(schema, mender, compounds, quiet, faint, phrases).read(query, exact);
  }

  SearchSchema schema() {
    return schema;
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

  WordEndings endings() {
    return endings;
  }

  Compounds compounds() {
    return compounds;
  }

  QuietWords quiet() {
    return quiet;
  }

  /** The stems of the words that say what form something has. */
  SortedSet<String> faint() {
    return faint;
  }

  PhraseTable phrases() {
    return phrases;
  }

  List<SearchAnswer> answers() {
    return answers;
  }

  FacetTable facets() {
    return facets;
  }

  private List<SearchHit> ranked(Reading reading, Filters filters) throws IOException {
    Fit fit = Fit.of(reading, facets, documents.size());
    ScoreDoc[] byTopic = found(queries.topics(reading));
    FixedBitSet near = reading.hasTopic() ? nearTheBest(byTopic) : nearTheBest(byTopic, fit);
    boolean isRanked = filters.chosen().isEmpty() && !LuceneQueries.hasConditions(reading);
    List<Scored> ranked = new ArrayList<>();
    for (ScoreDoc found :
        isRanked ? byTopic : found(queries.filtered(queries.ranking(reading), filters))) {
      if (near.get(found.doc)) {
        ranked.add(new Scored(found.doc, fit.score(found.doc, found.score)));
      }
    }
    if (!isRanked) {
      ranked.sort(
          Comparator.comparingLong(Scored::units).reversed().thenComparingInt(Scored::document));
    }
    return ranked.stream().map(it -> hit(it.document, it.units)).toList();
  }

  private record Scored(int document, long units) {}

  private ScoreDoc[] found(Query query) throws IOException {
    return searcher.search(query, Math.max(1, documents.size())).scoreDocs;
  }

  /** The documents that say enough of what is looked for, wherever and for whomever they are. */
  private FixedBitSet nearTheBest(ScoreDoc[] byTopic) {
    FixedBitSet near = new FixedBitSet(Math.max(1, documents.size()));
    for (ScoreDoc found : byTopic) {
      if (found.score * SHARE_OF_BEST >= byTopic[0].score) {
        near.set(found.doc);
      }
    }
    return near;
  }

  /** The same where nothing is looked for by name: those that fit well enough. */
  private FixedBitSet nearTheBest(ScoreDoc[] all, Fit fit) {
    FixedBitSet near = new FixedBitSet(Math.max(1, documents.size()));
    long best = 0;
    for (ScoreDoc found : all) {
      best = Math.max(best, fit.score(found.doc, found.score));
    }
    for (ScoreDoc found : all) {
      if (fit.score(found.doc, found.score) * SHARE_OF_BEST >= best) {
        near.set(found.doc);
      }
    }
    return near;
  }

  private List<SearchHit> everything(Filters filters) throws IOException {
    List<SearchHit> hits = new ArrayList<>();
    if (documents.isEmpty()) {
      return hits;
    }
    Query filtered = queries.filtered(MatchAllDocsQuery.INSTANCE, filters);
    for (ScoreDoc found : searcher.search(filtered, documents.size()).scoreDocs) {
      hits.add(hit(found.doc, 0));
    }
    hits.sort(Comparator.comparingInt(this::nameRank).thenComparingInt(SearchHit::document));
    return hits;
  }

  /** The place in alphabetical order; documents without one come last. */
  private int nameRank(SearchHit hit) {
    List<Integer> ranks = documents.get(hit.document()).numbers().get(NAME);
    return ranks == null || ranks.isEmpty() ? Integer.MAX_VALUE : ranks.getFirst();
  }

  private SearchHit hit(int number, long units) {
    SearchDocument document = documents.get(number);
    return new SearchHit(
        document.id(), document.title(), document.address(), (float) units / Fit.UNITS, number);
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
