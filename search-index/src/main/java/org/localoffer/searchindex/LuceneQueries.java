package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** What was read out of a query → the query that Lucene ranks by. */
final class LuceneQueries {

  private static final Query NOTHING = new MatchNoDocsQuery("nothing like it");

  private final WordList words;
  private final FacetTable facets;

  LuceneQueries(WordList words, FacetTable facets) {
    this.words = words;
    this.facets = facets;
  }

  /** Finds by what leads, and ranks by everything but what {@link Fit} sees to. */
  Query ranking(Reading reading) {
    return ranking(reading, false);
  }

  /** Finds the same, and ranks without the words of conditions, as far as something else leads. */
  Query topics(Reading reading) {
    return ranking(reading, reading.hasTopic());
  }

  /** Whether something of it only ranks. */
  static boolean hasConditions(Reading reading) {
    return reading.concepts().stream()
        .anyMatch(it -> it.kind() == FacetKind.CONDITION || !it.choices().isEmpty());
  }

  private Query ranking(Reading reading, boolean withoutConditions) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    FacetKind lead = reading.lead();
    for (Concept concept : reading.concepts()) {
      if (withoutConditions && concept.kind() == FacetKind.CONDITION) {
        continue;
      }
      query.add(
          new BoostQuery(text(concept), (float) concept.textEighths() / Concept.WHOLE),
          Occur.SHOULD);
      for (FacetKind kind : FacetKind.values()) {
        if (!Fit.takesAway(kind, lead)) {
          query.add(
              new BoostQuery(
                  best(valueScores(concept, kind)), (float) concept.valueEighths() / Concept.WHOLE),
              Occur.SHOULD);
        }
      }
      for (Query each : finding(concept, lead)) {
        found.add(each, Occur.SHOULD);
      }
    }
    return query.add(found.build(), Occur.FILTER).build();
  }

  /** The same among the documents that pass the filters. */
  Query filtered(Query query, Filters filters) {
    BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Map.Entry<String, List<String>> choice : filters.chosen().entrySet()) {
      FacetTable.Column column = facets.column(choice.getKey());
      if (column != null) {
        FixedBitSet passing = column.documentsWith(choice.getValue(), filters.unstated());
        both.add(new DocumentsQuery(passing, choice.toString()), Occur.FILTER);
      }
    }
    return both.build();
  }

  /** What a document must have one of to be found. */
  private List<Query> finding(Concept concept, FacetKind lead) {
    List<Query> finding = new ArrayList<>();
    if (concept.faint()) {
      return finding;
    }
    boolean isLast = lead == FacetKind.CONDITION;
    if (isLast || concept.kind() != FacetKind.CONDITION) {
      finding.add(text(concept));
    }
    for (Phrase.Choice choice : concept.choices()) {
      FacetTable.Column column = facets.column(choice.group());
      if (column != null && column.group().kind().compareTo(lead) <= 0) {
        finding.add(
            new DocumentsQuery(column.documentsWith(choice.values(), false), choice.toString()));
      }
    }
    return finding;
  }

  private Query text(Concept concept) {
    List<Query> texts = new ArrayList<>();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (QueryWord word : concept.words()) {
      Query terms = best(word.terms().stream().map(this::term).toList());
      any.add(new BoostQuery(terms, (float) concept.eighths(word) / Concept.WHOLE), Occur.SHOULD);
    }
    texts.add(any.build());
    for (PhraseTable.Text text : concept.texts()) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      text.terms().forEach(term -> all.add(term(term), Occur.MUST));
      texts.add(new BoostQuery(all.build(), (float) text.eighths() / Concept.WHOLE));
    }
    return best(texts);
  }

  /** The best of a concept's values counts, over all its groups of a kind. */
  private List<Query> valueScores(Concept concept, FacetKind kind) {
    List<Query> scores = new ArrayList<>();
    for (Phrase.Choice choice : concept.choices()) {
      FacetTable.Column column = facets.column(choice.group());
      if (column == null || column.group().kind() != kind) {
        continue;
      }
      scores.add(scored(column, column.documentsWith(choice.values(), false), Concept.WHOLE));
      scores.add(scored(column, column.documentsForAll(), Concept.FOR_ALL));
      scores.add(scored(column, column.documentsWithout(), Concept.NOT_STATED));
      scores.add(scored(column, column.documentsOutside(), Concept.OUTSIDE));
    }
    return scores;
  }

  private static Query scored(FacetTable.Column column, FixedBitSet documents, int eighths) {
    float score =
        (float) (column.group().weightSteps() * ImpactSimilarity.LEVELS * eighths)
            / (ImpactSimilarity.UNIT * Concept.WHOLE);
    return new BoostQuery(
        new DocumentsQuery(documents, column.group().name() + ' ' + eighths), score);
  }

  private Query term(int term) {
    return new TermQuery(new Term(IndexBuilder.TEXT, words.terms()[term]));
  }

  private static Query best(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> NOTHING;
      case 1 -> queries.getFirst();
      default -> new DisjunctionMaxQuery(queries, 0);
    };
  }
}
