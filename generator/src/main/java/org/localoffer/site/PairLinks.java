package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.site.view.LinkLine;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.TermCard;
import org.localoffer.site.view.TermChoice;
import org.localoffer.words.Words;

/**
 * What leads from lists of services to shorter, wider and neighbouring ones. Every link tells how
 * many services stand at its end, and none leads to an empty list.
 */
final class PairLinks {

  /** What needs are paired with. */
  static final List<TermKind> PAIRED = List.of(TermKind.AREAS, TermKind.STAGES);

  private final Catalogue catalogue;
  private final Cards cards;
  private final Words words;
  private final @Nullable Term anyNeed;
  private final @Nullable Term everywhere;

  PairLinks(Planning planning) {
    this.catalogue = planning.catalogue();
    this.cards = planning.cards();
    this.words = planning.words();
    this.anyNeed = catalogue.forAll(VocabularyName.NEEDS);
    this.everywhere = catalogue.forAll(VocabularyName.AREAS);
  }

  /** On the page of a term: what it can be paired with. */
  List<TermChoice> choices(Term term, Root root) {
    List<TermChoice> choices = new ArrayList<>();
    if (term.vocabulary() == VocabularyName.NEEDS) {
      for (TermKind kind : PAIRED) {
        add(choices, kind.by(term, words), others(term, kind.vocabulary(), null, root));
      }
    } else if (PAIRED.contains(TermKind.of(term))) {
      add(choices, TermKind.NEEDS.by(term, words), needs(term, null, root));
    }
    return choices;
  }

  /** On the page of a pair: the same need elsewhere, and other needs here. */
  List<TermChoice> choices(Term need, Term other, Root root) {
    List<TermChoice> choices = new ArrayList<>();
    add(
        choices,
        Wording.elsewhere(need, other, words),
        others(need, other.vocabulary(), other, root));
    add(choices, Wording.otherNeeds(other, words), needs(other, need, root));
    return choices;
  }

  /** On the page of an area: what works in all of them helps there too, but is not counted. */
  List<LinkLine> wider(Term term, Root root) {
    List<LinkView> links = new ArrayList<>();
    if (isPartOfTheCounty(term) && everywhere != null && !catalogue.with(everywhere).isEmpty()) {
      links.add(counted(everywhere, root));
    }
    return links.isEmpty()
        ? List.of()
        : List.of(new LinkLine(words.text("listing.help-here-too"), links));
  }

  /** On the page of a pair: the two lists that it is cut from. */
  List<LinkLine> wider(Term need, Term other, Root root) {
    List<LinkView> links = List.of(counted(need, root), counted(other, root));
    return List.of(new LinkLine(words.text("listing.all-services"), links));
  }

  /** On the page of a pair: what helps with any need, or everywhere, but is not counted. */
  List<LinkLine> further(Term need, Term other, Root root) {
    List<LinkView> links = new ArrayList<>();
    if (isPartOfTheCounty(other)) {
      addPair(links, need, everywhere, root);
    }
    if (!need.isForAll()) {
      addPair(links, anyNeed, other, root);
      if (isPartOfTheCounty(other)) {
        addPair(links, anyNeed, everywhere, root);
      }
    }
    return links.isEmpty()
        ? List.of()
        : List.of(new LinkLine(words.text("listing.may-help-too"), links));
  }

  private static boolean isPartOfTheCounty(Term term) {
    return term.vocabulary() == VocabularyName.AREAS && !term.isForAll() && !term.isOutside();
  }

  private LinkView counted(Term term, Root root) {
    String text = Wording.counted(term.name(), catalogue.with(term).size(), words);
    return root.link(text, Addresses.term(term));
  }

  private void addPair(List<LinkView> links, @Nullable Term need, @Nullable Term other, Root root) {
    int count = need == null || other == null ? 0 : catalogue.with(need, other).size();
    if (need != null && other != null && count > 0) {
      String text = Wording.counted(Wording.pair(need, other, words), count, words);
      links.add(root.link(text, Addresses.pair(need, other)));
    }
  }

  private List<TermCard> others(
      Term need, VocabularyName vocabulary, @Nullable Term without, Root root) {
    List<TermCard> found = new ArrayList<>();
    for (Term other : catalogue.directory().vocabulary(vocabulary).terms()) {
      if (!other.equals(without) && !catalogue.with(need, other).isEmpty()) {
        found.add(cards.pair(need, other, other.name(), root));
      }
    }
    return found;
  }

  private List<TermCard> needs(Term other, @Nullable Term without, Root root) {
    List<TermCard> found = new ArrayList<>();
    for (Term need : catalogue.directory().vocabulary(VocabularyName.NEEDS).terms()) {
      if (!need.equals(without) && !catalogue.with(need, other).isEmpty()) {
        found.add(cards.pair(need, other, need.name(), root));
      }
    }
    return found;
  }

  private static void add(List<TermChoice> choices, String summaryText, List<TermCard> terms) {
    if (!terms.isEmpty()) {
      choices.add(new TermChoice(summaryText, terms));
    }
  }
}
