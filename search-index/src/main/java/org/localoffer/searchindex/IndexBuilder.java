package org.localoffer.searchindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Puts documents into a Lucene index in memory: one thread, one segment, documents numbered in the
 * given order.
 */
final class IndexBuilder {

  /** The one Lucene field; see {@link DocumentTerms}. */
  static final String TEXT = "text";

  /**
   * Megabytes after which Lucene would start a second segment. 10,000 entries of 250 words take
   * about 30; it is not taken before it is needed.
   */
  private static final int BUFFER_MEGABYTES = 1_024;

  private final Map<String, Integer> frequencies = new HashMap<>();
  private final WordSplitter splitter = new WordSplitter();
  private final BritishStems stems = new BritishStems();
  private final WordTable table = new WordTable(stems);
  private final PhraseSpotter spotter = new PhraseSpotter(table);
  private final DocumentTerms terms = new DocumentTerms(table, spotter);
  private final SearchSchema schema;
  private final SearchLanguage language;
  private final QuietWords quiet;
  private final PhraseTexts texts;

  IndexBuilder(SearchSchema schema, SearchLanguage language) {
    this.schema = schema;
    this.language = language;
    this.quiet = new QuietWords(language.quiet(), splitter);
    this.texts = new PhraseTexts(stems, quiet);
    for (SearchField field : schema.fields()) {
      frequencies.put(field.name(), field.frequency());
    }
  }

  SearchIndex build(List<SearchDocument> documents) {
    requireDistinctIds(documents);
    learnPhrases();
    try {
      IndexReader reader = index(documents);
      WordList found = listWords(reader);
      PhraseTable phrases = PhraseTableBuilder.build(schema, found, stems, texts, language);
      // Words of phrases too, so that a slip in one that no document has can be mended.
      WordList words = found.with(phrases.words(), stems);
      Set<String> slips = slipsIn(phrases, words);
      return new SearchIndex(
          schema,
          documents,
          reader,
          words.without(slips),
          quiet,
          faint(),
          phrases.without(slips),
          FacetTable.of(schema, documents),
          language.answers());
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory", e);
    }
  }

  private IndexReader index(List<SearchDocument> documents) throws IOException {
    try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), config())) {
      Document document = new Document();
      document.add(new Field(TEXT, terms, fieldType()));
      for (SearchDocument each : documents) {
        collectTerms(each);
        writer.addDocument(document);
      }
      return inOneSegment(writer);
    }
  }

  private static IndexReader inOneSegment(IndexWriter writer) throws IOException {
    IndexReader reader = DirectoryReader.open(writer);
    if (reader.leaves().size() <= 1) {
      return reader;
    }
    reader.close();
    writer.forceMerge(1);
    return DirectoryReader.open(writer);
  }

  private void learnPhrases() {
    for (Phrase phrase : language.phrases()) {
      texts.of(phrase.say());
      for (Phrase.Meaning meaning : phrase.means()) {
        texts.of(meaning.text());
      }
    }
    texts.all().forEach(text -> spotter.learn(text.term()));
  }

  private void collectTerms(SearchDocument document) {
    terms.clear();
    document
        .text()
        .forEach(
            (field, values) -> {
              Integer frequency = frequencies.get(field);
              if (frequency == null) {
                throw new IllegalArgumentException(
                    document.id() + " has text in an unknown field: " + field);
              }
              terms.startField(frequency);
              for (String value : values) {
                terms.startText();
                splitter.split(value, terms::add);
              }
            });
  }

  private WordList listWords(IndexReader reader) throws IOException {
    List<String> sorted = new ArrayList<>(table.termCount());
    int[] documents = new int[table.termCount()];
    Terms indexed = MultiTerms.getTerms(reader, TEXT);
    if (indexed != null) {
      TermsEnum each = indexed.iterator();
      while (each.next() != null) {
        documents[sorted.size()] = each.docFreq();
        sorted.add(each.term().utf8ToString());
      }
    }
    return WordList.of(table, sorted, documents);
  }

  /** The spellings that would be mended to the same word if nobody had listed them. */
  private Set<String> slipsIn(PhraseTable phrases, WordList words) {
    SortedMap<String, Integer> spellings = phrases.spellings();
    WordList others = words.without(spellings.keySet());
    WordMender mender = new WordMender(others, WordEndings.of(others), quiet);
    Set<String> slips = new HashSet<>();
    spellings.forEach(
        (word, term) -> {
          QueryWord mended = mender.mend(word, false, false);
          if (mended.match() == QueryWord.Match.NEAR && mended.terms().equals(List.of(term))) {
            slips.add(word);
          }
        });
    return slips;
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(null)
        .setSimilarity(new ImpactSimilarity())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergePolicy(new LogDocMergePolicy())
        .setMergeScheduler(new SerialMergeScheduler())
        .setCommitOnClose(false);
  }

  /** Terms and frequencies only: nobody reads positions, and stored fields cost a compression. */
  private static FieldType fieldType() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  private static void requireDistinctIds(List<SearchDocument> documents) {
    Set<String> ids = new HashSet<>();
    for (SearchDocument document : documents) {
      if (!ids.add(document.id())) {
        throw new IllegalArgumentException("two search documents have the id " + document.id());
      }
    }
  }

  private SortedSet<String> faint() {
    SortedSet<String> faint = new TreeSet<>();
    language.faint().forEach(text -> splitter.words(text).forEach(it -> faint.add(stems.of(it))));
    return faint;
  }
}
