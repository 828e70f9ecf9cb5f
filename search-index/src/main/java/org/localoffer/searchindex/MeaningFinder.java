package org.localoffer.searchindex;

import org.localoffer.searchindex.PhraseTerms.Looked;

/** Tells whether what a phrase is to mean leads to anything in an index. */
public final class MeaningFinder {

  private final SearchSchema schema;
  private final PhraseTable phrases;
  private final PhraseTerms terms;

  /** Looks in {@code index}, which may be closed before the first question. */
  public MeaningFinder(SearchIndex index) {
    this.schema = index.schema();
    this.phrases = index.phrases();
    this.terms = new PhraseTerms(index.words(), new PhraseTexts(new BritishStems(), index.quiet()));
  }

  /**
   * Whether documents have all words of a text, function words apart, though perhaps not one
   * document; or it is a phrase that stands for something itself ({@link PhraseTableBuilder}).
   */
  public boolean leads(String text) {
    Looked looked = terms.look(text);
    if (!looked.terms().isEmpty() && !looked.isLacking()) {
      return true;
    }
    PhraseTable.Entry entry = phrases.find(looked.text().key());
    return entry != null
        && (entry.texts().stream().anyMatch(it -> !it.loose())
            || entry.choices().stream().anyMatch(this::isTopic));
  }

  private boolean isTopic(Phrase.Choice choice) {
    FacetGroup group = schema.group(choice.group());
    return group != null && group.kind() == FacetKind.TOPIC;
  }
}
