package org.localoffer.searchindex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Writes an index as files from which a browser ranks exactly as {@link SearchIndex#search} does.
 *
 * <p>The format is {@value #FORMAT}, version {@value #VERSION}. Every file but {@code reader.js} is
 * a classic script in UTF-8 that calls {@code localOfferSearch(name, data)} once, where {@code
 * name} is its own file name without {@code .js} and {@code data} an object:
 *
 * <pre>
 * manifest.js             format       "local-offer-search"; the reader refuses any other
 *                         version      1; the reader refuses any other
 *                         count        how many documents there are; their numbers start at 0
 *                         shown        names of what is shown of a document, sorted
 *                         quiet        words that a query leaves out if it has others, with spaces
 *                         words        first    the first word of each file, with spaces between
 *                                      marks    the mark of each file, without spaces
 *                         terms        sizes    for each file how many terms it has
 *                                      marks
 *                         documents    sizes    for each file how many documents it has
 *                                      marks
 * words-N-MARK.js         words        sorted by UTF-16 code units, with spaces between
 *                         terms        for each word the number of its term: signed difference to
 *                                      the word before, in this file
 *                         documents    for each word how many documents have its term
 * terms-N-MARK.js         weights      for each term its weight, 1 or more
 *                         gaps         for each term, with spaces between: the documents that have
 *                                      it, rising; each as the number of those left out since the
 *                                      one before
 *                         levels       for each term, with spaces between: one digit for each
 *                                      document, its level less 1
 * documents-N-MARK.js     rows         [id, title, address, then a string or null for each of shown]
 * </pre>
 *
 * <p>Numbers in strings are written by {@link Digits}. A document's score is the sum over the words
 * of the query of weight times level; of several terms for one word the best counts. Equal scores
 * stand in the order of the documents. N counts from 0, MARK are eight digits made from the file's
 * content. How a query becomes words and terms is in {@link WordSplitter} and {@link QueryReader}.
 *
 * <p>Files of postcodes and of areas' centres come along where there are any ({@link
 * PostcodeShards}, {@link CentreFile}); {@code near.js} reads them.
 *
 * <p>To come without redrawing: facets are further kinds of file beside {@code terms}, synonyms
 * further terms for a word.
 */
public final class SearchExport {

  /** The name of the format. */
  public static final String FORMAT = "local-offer-search";

  /** Counts up with every change that an older reader would misread. */
  public static final int VERSION = 1;

  private static final String READER = "reader.js";

  private SearchExport() {}

  /** The files of an index alone. */
  public static List<SearchFile> export(SearchIndex index) {
    return export(index, SearchPlaces.NONE);
  }

  /** The files, sorted by path: the same index gives the same bytes, wherever it is run. */
  public static List<SearchFile> export(SearchIndex index, SearchPlaces places) {
    try {
      PostcodeShards postcodes = PostcodeShards.of(places);
      CentreFile centres = CentreFile.of(places);
      SortedSet<String> shown = DocumentShards.namesShown(index.documents());
      List<Shards> kinds =
          List.of(
              WordShards.of(index.words()),
              TermShards.of(index),
              DocumentShards.of(index.documents(), shown));
      List<SearchFile> files = new ArrayList<>();
      files.add(reader());
      files.add(
          ScriptFile.of(
              "manifest", manifest(index.documents().size(), shown, kinds, postcodes, centres)));
      files.addAll(postcodes.files());
      files.addAll(centres.files());
      for (Shards kind : kinds) {
        files.addAll(kind.files());
      }
      files.sort((a, b) -> a.path().compareTo(b.path()));
      return List.copyOf(files);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory", e);
    }
  }

  private static String manifest(
      int count,
      SortedSet<String> shown,
      List<Shards> kinds,
      PostcodeShards postcodes,
      CentreFile centres) {
    return ScriptFile.json(
        json -> {
          json.writeStringProperty("format", FORMAT);
          json.writeNumberProperty("version", VERSION);
          json.writeNumberProperty("count", count);
          json.writeArrayPropertyStart("shown");
          shown.forEach(json::writeString);
          json.writeEndArray();
          json.writeStringProperty("quiet", QuietWords.TEXT);
          for (Shards kind : kinds) {
            kind.describe(json);
          }
          postcodes.describe(json);
          centres.describe(json);
        });
  }

  private static SearchFile reader() throws IOException {
    try (InputStream script = SearchExport.class.getResourceAsStream(READER)) {
      if (script == null) {
        throw new IllegalStateException(READER + " is missing from the program");
      }
      return new SearchFile(READER, script.readAllBytes());
    }
  }
}
