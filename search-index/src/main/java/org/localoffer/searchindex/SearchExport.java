package org.localoffer.searchindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Writes an index as files from which a browser ranks exactly as {@link SearchIndex#search} does.
 *
 * <p>The format is {@value #FORMAT}, version {@value #VERSION}. Every file but {@code reader.js} is
 * a classic script in UTF-8 that calls {@code lo(data)} once, where {@code data} is an object, or a
 * text whose columns are told apart as said below:
 *
 * <pre>
 * manifest.js             format       "local-offer-search"; the reader refuses any other
 *                         version      6; the reader refuses any other
 *                         count        how many documents there are; their numbers start at 0
 *                         shown        names of what is shown of a document, sorted
 *                         quiet        words that a query leaves out if it has others, with spaces
 *                         opening      those of them with which a phrase begins
 *                         faint        stems of words that count little beside others, with spaces
 *                         quietPhrases keys of phrases that a query leaves out as a whole if it has
 *                                      anything else, with commas
 *                         groups       what can be filtered by, in order: name, label, kind
 *                                      ("TOPIC", "PERSON", "TRAIT" or "CONDITION"), weight, loss, mark
 *                         numbers      for each name of a number the mark of its file
 *                         words        first    the first word of each file, with spaces between, as far as
 *                                               tells it from the last word of the file before
 *                                      marks    without spaces: 8 digits for each 8 files
 *                         endings      first, marks: likewise
 *                         phrases      first    the first stem of each file's first key, as far as needed;
 *                                               one capital, the digit for how many letters it shares
 *                                               with the one before, and the rest
 *                                      marks    8 digits for each 32 files
 *                         ids          first    the first id of each file, as far as needed
 *                                      marks
 *                         terms        first, marks: likewise
 *                         documents    sizes    for each file how many documents it has
 *                                      marks
 *                         texts        the mark of the file of texts that many documents share
 *                         answers      sizes    for each file how many answers it has
 *                                      marks
 * words-N-MARK.js         words        sorted by UTF-16 code units, with spaces between; of each one digit,
 *                                      how many letters it shares with the word before, and the rest
 *                         terms        for each word 0 if no document has it, or else 1 more than
 *                                      the number of its term as a signed difference to the term
 *                                      before, in this file
 *                         documents    for each word how many documents have its term
 * endings-N-MARK.js       words, terms, documents: the same, each word from its last letter to its first
 * phrases-N-MARK.js       a text of five columns, with ! between:
 *                         keys         sorted by their first stem, then as a whole, with | between: the
 *                                      stems of a phrase's words, with spaces between; "#" for a
 *                                      number from 0 to 25; a stem, a space, = and a form of that
 *                                      word for what the form alone stands for
 *                         own          for each key 1 more than the number of the term of these words
 *                                      side by side, or 0; without the zeros at the end
 *                         answers      for each key 1 more than the number of the answer to it, or 0;
 *                                      without the zeros at the end
 *                         texts        for each key, with spaces between: for each text that it stands
 *                                      for the eighths that it counts, how many terms it has, and the
 *                                      terms' numbers, rising, as differences
 *                         choices      for each key, with | between and none at the end: the groups of
 *                                      filters that it names, with commas between; of each a digit
 *                                      for its place among groups, one for how the number becomes
 *                                      values (0 there is none, 1 itself, 2 those below, 3 those from
 *                                      it, 4 from the first to the second), and the values, with spaces
 * terms-N-MARK.js         a text of five columns, with ! between. The number of a term is 32 times N and
 *                         its place in the file:
 *                         stems        sorted, with | between, shortened like words; those of a phrase have
 *                                      spaces between
 *                         weights      for each term its weight, 1 or more
 *                         gaps         for each term, with spaces between: the documents that have
 *                                      it, rising; each as the number of those left out since the
 *                                      one before
 *                         levels       for each term, with spaces between: one digit for each
 *                                      document, its level less 1; a single one if all are alike
 *                         pairs        two words, the first with one of these stems, that documents
 *                                      also have as one: with a space between, and commas between
 *                                      pairs
 * facet-GROUP-MARK.js     values       for each value its id and its label
 *                         depths       for each value how deep it stands
 *                         forAll       for each value 1 if it includes all others, else 0
 *                         sets         for each set of values that occurs: how many it has, and
 *                                      their places among the values, rising, as differences; the
 *                                      place after the last stands for "not stated"
 *                         documents    for each document the number of its set
 * numbers-NAME-MARK.js    counts       for each document how many numbers it has
 *                         values       the numbers, each as the signed difference to the one before
 *                                      it at an even, or at an odd, place of a document
 * ids-N-MARK.js           ids          sorted by UTF-16 code units, with spaces between
 *                         documents    for each id the number of the document
 * documents-N-MARK.js     a text: for each document id, title, address and a text for each of shown.
 *                         Each is a number, 0 for none or 1 more than the place of a common text, or
 *                         itself between two ^, in which ` and the place of a common text stand for
 *                         it. There is no id if it is the words of the title with hyphens between;
 *                         in the address ~ stands for the id
 * texts-MARK.js           a text: the common texts from place 3 on, with ^ between; `, ^ and the empty
 *                         text have the places 0 to 2
 * answers-N-MARK.js       rows         [what is explained, what it means, an address]
 * </pre>
 *
 * <p>The files {@code names…} are described in {@link NameShards}; {@code suggest-names.js} reads
 * them. Files of postcodes and of areas' centres come along where there are any ({@link
 * PostcodeShards}, {@link CentreFile}); {@code near.js} reads them.
 *
 * <p>Numbers in strings are written by {@link Digits}. N counts from 0, MARK are eight digits made
 * from the content of the file, or of the neighbouring ones that share it.
 *
 * <p>How a query becomes words, phrases and concepts is in {@link QueryReader}; what a document
 * scores is in {@link Concept}: a term brings weight times level times eight, a text its eighths of
 * the sum over its terms, a value of a filter the group's weight times 64 times its eighths, or
 * takes a share away ({@link Fit}). Equal scores stand in the order of the documents.
 */
public final class SearchExport {

  /** The name of the format. */
  public static final String FORMAT = "local-offer-search";

  /** Counts up with every change that an older reader would misread. */
  public static final int VERSION = 7;

  private SearchExport() {}

  /** The files of an index alone. */
  public static List<SearchFile> export(SearchIndex index) {
    return export(index, List.of(), SearchPlaces.NONE);
  }

  /**
   * The files, sorted by path: the same gives the same bytes, wherever it is run.
   *
   * @param suggestions names that a search box offers; of what is typed alike, the earlier ones
   *     first
   * @param places where postcodes and areas lie
   * @throws IllegalArgumentException if an address has a {@code ~}, a suggestion a line end, or a
   *     postcode is no sector or there twice
   */
  public static List<SearchFile> export(
      SearchIndex index, List<Suggestion> suggestions, SearchPlaces places) {
    try {
      SortedSet<String> shown = DocumentShards.namesShown(index.documents());
      TermShards.Terms terms = TermShards.of(index);
      TermNumbers numbers = terms.numbers();
      List<String> groups =
          index.facets().columns().stream().map(column -> column.group().name()).toList();
      List<ExportPart> parts =
          List.of(
              FacetFiles.of(index.facets()),
              NumberFiles.of(index.documents()),
              WordShards.of(index.words(), numbers),
              WordShards.of(index.words(), index.endings(), numbers),
              PhraseShards.of(index.phrases(), groups, numbers),
              IdShards.of(index.documents()),
              terms.shards(),
              DocumentShards.of(index.documents(), shown),
              AnswerShards.of(index.answers()),
              PostcodeShards.of(places),
              CentreFile.of(places));
      List<SearchFile> files = new ArrayList<>();
      files.add(ReaderScript.file());
      files.add(ScriptFile.of("manifest", manifest(index, shown, parts)));
      for (ExportPart part : parts) {
        files.addAll(part.files());
      }
      files.addAll(NameShards.of(suggestions));
      files.sort((a, b) -> a.path().compareTo(b.path()));
      return List.copyOf(files);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory", e);
    }
  }

  private static String manifest(
      SearchIndex index, SortedSet<String> shown, List<ExportPart> parts) {
    return ScriptFile.json(
        json -> {
          json.writeStringProperty("format", FORMAT);
          json.writeNumberProperty("version", VERSION);
          json.writeNumberProperty("count", index.documents().size());
          json.writeArrayPropertyStart("shown");
          shown.forEach(json::writeString);
          json.writeEndArray();
          json.writeStringProperty("quiet", String.join(" ", index.quiet().words()));
          json.writeStringProperty(
              "opening", String.join(" ", index.phrases().quietOpenings(index.quiet())));
          json.writeStringProperty("faint", String.join(" ", index.faint()));
          json.writeStringProperty("quietPhrases", String.join(",", index.phrases().quietKeys()));
          for (ExportPart part : parts) {
            part.describe(json);
          }
        });
  }
}
