package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Term;
import org.localoffer.site.view.Fact;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.TextView;
import org.localoffer.words.Words;

/** Rows of a summary list in the making; what was not stated is left out unless asked for. */
final class FactRows {

  private final Words words;
  private final List<Fact> rows = new ArrayList<>();

  FactRows(Words words) {
    this.words = words;
  }

  /** Adds a row, or one that says "Not stated" where there is nothing. */
  FactRows always(String key, String label, List<LinkView> values, TextView text) {
    boolean stated = !values.isEmpty() || !text.parts().isEmpty();
    rows.add(
        new Fact(
            key,
            label,
            stated,
            stated ? values : List.of(new LinkView(words.text("fact.not-stated"), "")),
            text));
    return this;
  }

  /**
   * Adds the name of a term, or a row that says "Not stated".
   *
   * @param text the name with its words explained, in place of the plain name; or without parts
   */
  FactRows named(String key, String label, @Nullable Term term, TextView text) {
    return always(key, label, text.parts().isEmpty() ? name(term) : List.of(), text);
  }

  FactRows values(String key, String label, List<LinkView> values) {
    return values.isEmpty() ? this : always(key, label, values, TextView.EMPTY);
  }

  FactRows value(String key, String label, String value) {
    return value.isEmpty() ? this : values(key, label, List.of(new LinkView(value, "")));
  }

  FactRows text(String key, String label, TextView text) {
    return text.parts().isEmpty() ? this : always(key, label, List.of(), text);
  }

  FactRows link(String key, String label, String text, @Nullable String href) {
    return href == null ? this : values(key, label, List.of(new LinkView(text, href)));
  }

  /** Yes, no, or "Not stated". */
  FactRows answer(String key, String label, @Nullable Boolean answer) {
    return always(
        key,
        label,
        answer == null ? List.of() : List.of(new LinkView(Wording.yesOrNo(answer, words), "")),
        TextView.EMPTY);
  }

  /** Yes or no; left out where nothing was stated, for what few are asked. */
  FactRows statedAnswer(String key, String label, @Nullable Boolean answer) {
    return answer == null ? this : answer(key, label, answer);
  }

  List<Fact> rows() {
    return rows;
  }

  /** Names without pages. */
  static List<LinkView> names(List<Term> terms) {
    List<LinkView> names = new ArrayList<>(terms.size());
    for (Term term : terms) {
      names.add(new LinkView(term.name(), ""));
    }
    return names;
  }

  /** Names that lead to the pages of terms. */
  static List<LinkView> links(List<Term> terms, Root root) {
    List<LinkView> links = new ArrayList<>(terms.size());
    for (Term term : terms) {
      links.add(root.link(term));
    }
    return links;
  }

  /** The name of a term that may not have been stated. */
  static List<LinkView> name(@Nullable Term term) {
    return term == null ? List.of() : List.of(new LinkView(term.name(), ""));
  }
}
