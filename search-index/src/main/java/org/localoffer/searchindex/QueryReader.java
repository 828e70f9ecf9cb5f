package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localoffer.searchindex.QueryPhrases.Match;
import org.localoffer.searchindex.QueryPhrases.Part;

/**
 * Finds out what a query means: its words, mended, then the phrases in it, the longest first.
 *
 * <p>A query is text and nothing else; no sign in it has a meaning. {@code reader.js} does the same
 * in the same order, and a test compares the two.
 */
final class QueryReader {

  /** What follows is not read: a longer query is an accident, and each word costs time. */
  static final int MAX_QUERY_LENGTH = 1_000;

  /** More words are not looked for. */
  static final int MAX_WORDS = 32;

  /** What + means behind a number. */
  private static final String PLUS = "plus";

  private final SearchSchema schema;
  private final QuietWords quiet;
  private final Set<String> faint;
  private final Set<String> quietKeys;
  private final QueryPhrases phrases;
  private final WordMender mender;
  private final WordSplitter splitter = new WordSplitter();

  QueryReader(
      SearchSchema schema,
      WordMender mender,
      Compounds compounds,
      QuietWords quiet,
      Set<String> faint,
      PhraseTable phrases) {
    this.schema = schema;
    this.mender = mender;
    this.quiet = quiet;
    this.faint = faint;
    this.quietKeys = phrases.quietKeys();
    this.phrases = new QueryPhrases(schema, mender, compounds, phrases);
  }

  /**
   * @param exact whether words are taken as they were typed, without mending slips
   */
  Reading read(String query, boolean exact) {
    List<QueryWord> words = mended(typed(query), exact);
    List<Concept> concepts = new ArrayList<>();
    List<Concept> quietOnes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Part part : phrases.parts(words)) {
      Match phrase = part.phrase();
      Concept concept = phrase == null ? plain(part.words().getFirst()) : concept(part, phrase);
      if (concept != null && seen.add(part.stems())) {
        boolean isQuiet = phrase != null && quietKeys.contains(phrase.key());
        (isQuiet ? quietOnes : concepts).add(concept);
        if (part.words().size() > 1 && !isQuiet) {
          choicesIn(part, concept, concepts, seen);
        }
      }
    }
    if (concepts.isEmpty()) {
      concepts.addAll(quietOnes);
    }
    if (concepts.stream().noneMatch(it -> it.isTopic() || it.kind() == FacetKind.PERSON)) {
      concepts.replaceAll(Concept::loud);
    }
    if (concepts.isEmpty()) {
      for (QueryWord word : words) {
        if (seen.add(word.stem())) {
          concepts.add(new Concept(List.of(word), List.of(), List.of(), FacetKind.TOPIC, false));
        }
      }
    }
    return new Reading(words, concepts);
  }

  /** The words as typed; {@code 5yo} is two if {@code # yo} is a phrase, {@code 16+} is 16 plus. */
  private List<String> typed(String query) {
    List<String> typed = new ArrayList<>();
    String read = query.substring(0, Math.min(query.length(), MAX_QUERY_LENGTH));
    List<String> texts = AgeNumbers.aroundPlus(read);
    for (int i = 0; i < texts.size(); i++) {
      splitter.words(texts.get(i)).forEach(word -> addTyped(word, typed));
      if (i < texts.size() - 1 && AgeNumbers.in(typed.getLast()) != AgeNumbers.NONE) {
        typed.add(PLUS);
      }
    }
    return typed.subList(0, Math.min(MAX_WORDS, typed.size()));
  }

  private void addTyped(String word, List<String> typed) {
    int digits = AgeNumbers.digitsOf(word);
    if (digits < word.length()
        && AgeNumbers.in(word.substring(0, digits)) != AgeNumbers.NONE
        && phrases.hasWithNumber(word.substring(digits))) {
      typed.add(word.substring(0, digits));
      typed.add(word.substring(digits));
    } else {
      typed.add(word);
    }
  }

  private List<QueryWord> mended(List<String> typed, boolean exact) {
    List<QueryWord> words = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      QueryWord word = mender.mend(typed.get(i), i == typed.size() - 1, exact);
      List<QueryWord> parts =
          word.match() == QueryWord.Match.NONE && !exact ? mender.split(typed.get(i)) : List.of();
      if (parts.isEmpty()) {
        words.add(word);
      } else {
        words.addAll(parts);
      }
    }
    return words;
  }

  /**
   * What shorter phrases and single words inside a longer phrase name: {@code Saturday} in {@code
   * Saturday club}, {@code learning disability} in {@code adults with learning disabilities}; not
   * where the whole names something of the same group. A topic is only in its last words, where the
   * whole names nothing: a {@code health visitor} is not all of health.
   */
  private void choicesIn(Part whole, Concept named, List<Concept> concepts, Set<String> seen) {
    List<Part> inside = phrases.inside(whole.words());
    for (Part inner : inside) {
      List<Phrase.Choice> choices = new ArrayList<>();
      if (inner.phrase() != null) {
        boolean mayBeTopic = inner == inside.getLast() && named.choices().isEmpty();
        for (Phrase.Choice choice : inner.phrase().entry().choices()) {
          if (named.choices().stream().noneMatch(it -> it.group().equals(choice.group()))
              && (mayBeTopic || schema.kindOf(List.of(choice)) != FacetKind.TOPIC)) {
            choices.add(choice);
          }
        }
      }
      if (!choices.isEmpty() && seen.add(inner.stems())) {
        concepts.add(new Concept(List.of(), List.of(), choices, schema.kindOf(choices), false));
      }
    }
  }

  private @Nullable Concept plain(QueryWord word) {
    return word.quiet()
        ? null
        : new Concept(
            List.of(word), List.of(), List.of(), FacetKind.TOPIC, faint.contains(word.stem()));
  }

  private Concept concept(Part part, Match phrase) {
    List<QueryWord> own = new ArrayList<>();
    if (phrase.numbers().isEmpty()) {
      for (QueryWord word : part.words()) {
        if (!word.quiet()) {
          own.add(word);
        }
      }
      if (own.isEmpty()) {
        own.addAll(part.words());
      }
    }
    if (phrase.entry().own() != WordList.NO_TERM) {
      own.add(QueryWord.ofPhrase(phrase.entry().own()));
    }
    List<Phrase.Choice> choices = new ArrayList<>();
    for (Phrase.Choice choice : phrase.entry().choices()) {
      choices.add(
          choice.number() == Phrase.Number.NONE
              ? choice
              : new Phrase.Choice(
                  choice.group(), valuesOf(choice.number(), phrase.numbers()), Phrase.Number.NONE));
    }
    // What a condition stands for besides is looked for: a ramp is a way in, and a change to a
    // home.
    FacetKind named = schema.kindOf(choices);
    boolean isTopic = named == FacetKind.CONDITION && !phrase.entry().texts().isEmpty();
    FacetKind kind = isTopic ? FacetKind.TOPIC : named;
    return new Concept(own, phrase.entry().texts(), choices, kind, isFaint(part, kind));
  }

  /** A faint word stays so where it stands for something: “group” names a category. */
  private boolean isFaint(Part part, FacetKind kind) {
    return kind == FacetKind.TOPIC
        && part.words().size() == 1
        && faint.contains(part.words().getFirst().stem());
  }

  private static List<String> valuesOf(Phrase.Number number, List<Integer> numbers) {
    int from = number == Phrase.Number.BELOW ? 0 : numbers.getFirst();
    int to =
        switch (number) {
          case NONE -> -1;
          case AT, BETWEEN -> numbers.getLast();
          case BELOW -> numbers.getFirst() - 1;
          case FROM -> Phrase.MAX_NUMBER;
        };
    List<String> values = new ArrayList<>();
    for (int each = from; each <= to; each++) {
      values.add(Integer.toString(each));
    }
    return values;
  }
}
