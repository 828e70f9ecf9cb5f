package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.localoffer.searchindex.PhraseTable.Entry;
import org.localoffer.searchindex.PhraseTable.Text;
import org.localoffer.searchindex.PhraseTerms.Looked;

/**
 * Finds out what the phrases of a language stand for in an index: of their texts and filters what
 * documents can have.
 */
final class PhraseTableBuilder {

  /** How much a text counts by the number of its terms, in eighths; the last for more of them. */
  private static final int[] EIGHTHS = {6, 5, 4, 3};

  /** Of a single word that no document has, as of most acronyms: nothing else stands for it. */
  private static final int[] INSTEAD_EIGHTHS = {8, 6, 5, 4};

  private static final List<Integer> UNKNOWN_WORD = List.of(WordList.NO_TERM);

  private final SearchSchema schema;
  private final PhraseTerms terms;
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Set<String> spoken = new HashSet<>();
  private final SortedSet<String> quietKeys = new TreeSet<>();

  private PhraseTableBuilder(SearchSchema schema, PhraseTerms terms) {
    this.schema = schema;
    this.terms = terms;
  }

  /**
   * @param words those of the documents
   * @param texts those of the phrases
   */
  static PhraseTable build(
      SearchSchema schema,
      WordList words,
      BritishStems stems,
      PhraseTexts texts,
      SearchLanguage language) {
    PhraseTableBuilder table = new PhraseTableBuilder(schema, new PhraseTerms(words, texts));
    language.phrases().forEach(table::add);
    Map<String, Entry> direct = new HashMap<>(table.byKey);
    language.phrases().forEach(phrase -> table.follow(phrase, direct));
    for (int answer = 0; answer < language.answers().size(); answer++) {
      table.answer(language.answers().get(answer), answer);
    }
    language.quiet().forEach(table::quieten);
    if (table.spoken.remove(Phrase.NUMBER)) {
      table.spoken.addAll(AgeNumbers.words());
    }
    return new PhraseTable(words, stems, table.byKey, table.spoken, table.quietKeys);
  }

  private void add(Phrase phrase) {
    Looked said = terms.said(phrase.say());
    if (!said.text().isPhrase()) {
      return;
    }
    List<Text> means = texts(phrase.means(), said.terms());
    List<Phrase.Choice> choices = choices(phrase.choices());
    if (said.whole() != WordList.NO_TERM || !means.isEmpty() || !choices.isEmpty()) {
      put(said, Text.best(means), choices, PhraseTable.NO_ANSWER);
    }
  }

  private void put(Looked said, List<Text> means, List<Phrase.Choice> choices, int answer) {
    byKey.merge(said.text().key(), new Entry(said.whole(), means, choices, answer), Entry::and);
    spoken.addAll(said.text().words());
  }

  private void answer(SearchAnswer answer, int number) {
    for (String say : answer.say()) {
      Looked said = terms.look(say);
      if (said.text().isPhrase()) {
        put(said, List.of(), List.of(), number);
      }
    }
  }

  /** Leaves a phrase out as a whole; {@link QuietWords} has the single words. */
  private void quieten(String text) {
    Looked said = terms.said(text);
    if (said.text().isPhrase() && said.text().words().size() > 1) {
      put(said, List.of(), List.of(), PhraseTable.NO_ANSWER);
      quietKeys.add(said.text().key());
    }
  }

  /**
   * What a text of a phrase stands for by itself: who says {@code respite} means short breaks, and
   * that is a category; and of a text that no document has, its own texts.
   */
  private void follow(Phrase phrase, Map<String, Entry> direct) {
    Looked said = terms.said(phrase.say());
    if (!said.text().isPhrase()) {
      return;
    }
    for (Phrase.Meaning meaning : phrase.means()) {
      if (meaning.loose()) {
        continue;
      }
      Looked meant = terms.look(meaning.text());
      Entry entry = direct.get(meant.text().key());
      if (entry != null) {
        List<Phrase.Choice> topics = topics(entry.choices());
        List<Text> means = meant.isLacking() ? entry.texts() : List.of();
        if (!topics.isEmpty() || !means.isEmpty()) {
          put(said, means, topics, PhraseTable.NO_ANSWER);
        }
      }
    }
  }

  private List<Phrase.Choice> topics(List<Phrase.Choice> choices) {
    List<Phrase.Choice> topics = new ArrayList<>();
    for (Phrase.Choice choice : choices) {
      FacetGroup known = schema.group(choice.group());
      if (known != null && known.kind() == FacetKind.TOPIC) {
        topics.add(choice);
      }
    }
    return topics;
  }

  /**
   * Of other texts those that documents can have and that are not the phrase once more. A loose one
   * must stand there side by side: words of what families say are apart in every other entry.
   */
  private List<Text> texts(List<Phrase.Meaning> means, List<Integer> own) {
    List<Text> found = new ArrayList<>();
    for (Phrase.Meaning meaning : means) {
      Looked meant = terms.look(meaning.text());
      boolean isApart = meant.whole() == WordList.NO_TERM && meant.text().words().size() > 1;
      if (meaning.loose() && isApart) {
        continue;
      }
      List<Integer> all =
          meant.whole() == WordList.NO_TERM ? meant.terms() : List.of(meant.whole());
      if (!all.isEmpty() && !all.contains(WordList.NO_TERM) && !all.equals(own)) {
        boolean instead = own.equals(UNKNOWN_WORD) && !meaning.loose();
        int[] eighths = instead ? INSTEAD_EIGHTHS : EIGHTHS;
        found.add(
            new Text(eighths[Math.min(all.size(), eighths.length) - 1], all, meaning.loose()));
      }
    }
    return found;
  }

  /** Of the values of filters those that there are, in the order of their group. */
  private List<Phrase.Choice> choices(List<Phrase.Choice> asked) {
    List<Phrase.Choice> known = new ArrayList<>();
    for (Phrase.Choice choice : asked) {
      FacetGroup group = schema.group(choice.group());
      if (group == null) {
        continue;
      }
      List<String> values = new ArrayList<>();
      for (FacetValue value : group.values()) {
        if (choice.values().contains(value.id())) {
          values.add(value.id());
        }
      }
      if (choice.number() != Phrase.Number.NONE || !values.isEmpty()) {
        known.add(new Phrase.Choice(choice.group(), values, choice.number()));
      }
    }
    return known;
  }
}
