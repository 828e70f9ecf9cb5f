package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.RichText;
import org.localoffer.directory.SafeHtml;
import org.localoffer.site.view.GlossaryEntry;
import org.localoffer.site.view.TextView;

/**
 * The texts of one page, asked for in the order in which they stand on it, and the words of the
 * glossary that they use.
 *
 * @param root the way to the root of the site
 * @param prefix what sets the ids of these texts apart where several entries stand on the page
 */
record PageTexts(Texts texts, Root root, TermsOnPage terms, String prefix) {

  /** The texts of one of several entries on the page. */
  PageTexts within(String entry) {
    return new PageTexts(texts, root, terms, entry);
  }

  /** The main text of a page: its headings keep their ids, which other entries link to. */
  TextView main(RichText text) {
    return texts.main(text, root, terms);
  }

  /**
   * One of several texts of a page.
   *
   * @param name what sets its ids apart from the other texts', unique on the page
   */
  TextView part(RichText text, String name) {
    return texts.part(text, root, prefix + name, terms);
  }

  /**
   * A sentence that is plain text, such as the name of a term; without parts where it uses no word
   * that the page has not explained yet.
   */
  TextView explaining(String sentence) {
    SafeHtml plain =
        new SafeHtml("<p class=\"govuk-body\">" + GlossaryIndex.escaped(sentence) + "</p>");
    SafeHtml marked = terms.marked(plain);
    return marked == plain ? TextView.EMPTY : new TextView(List.of(Texts.text(marked)));
  }

  /** The words that were used so far and what they mean, in the order of their first use. */
  List<GlossaryEntry> explained() {
    List<GlossaryEntry> entries = new ArrayList<>();
    for (GlossaryIndex.Entry entry : terms.entries()) {
      entries.add(texts.glossaryEntry(entry.term(), entry.anchor(), root));
    }
    return entries;
  }
}
