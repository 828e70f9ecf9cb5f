package org.localoffer.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.localoffer.directory.SafeHtml;

/**
 * The words of the glossary that a page uses. The first use of each becomes a link to its meaning,
 * which stands further down on the same page; {@code assets/terms.js} makes a button of it that
 * shows the meaning in place. So it works without JavaScript, from a disk and on paper.
 *
 * <p>Texts are given in the order in which they stand on the page.
 */
final class TermsOnPage {

  /** Where a link or a button would be wrong, or where a word is itself a name. */
  private static final Set<String> LEFT_ALONE =
      Set.of("a", "h2", "h3", "h4", "h5", "h6", "code", "pre", "th", "caption");

  private final GlossaryIndex glossary;
  private final Set<String> explained = new HashSet<>();
  private final List<GlossaryIndex.Entry> entries = new ArrayList<>();

  TermsOnPage(GlossaryIndex glossary) {
    this.glossary = glossary;
  }

  /** The terms that were met, in the order of their first use. */
  List<GlossaryIndex.Entry> entries() {
    return entries;
  }

  /** The same text with its terms marked that the page has not used before. */
  SafeHtml marked(SafeHtml source) {
    if (glossary.isEmpty() || source.isEmpty()) {
      return source;
    }
    String html = source.html();
    StringBuilder out = new StringBuilder(html.length() + 256);
    int depth = 0;
    int copied = 0;
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        int end = html.indexOf('>', at) + 1;
        depth += nesting(html.substring(at, end));
        at = end;
      } else if (c == '&') {
        at = Math.max(at, html.indexOf(';', at)) + 1;
      } else if (!GlossaryIndex.isPartOfWord(c)) {
        at++;
      } else {
        GlossaryIndex.Match match = depth == 0 ? glossary.at(html, at) : null;
        if (match != null && explained.add(match.entry().anchor())) {
          entries.add(match.entry());
          out.append(html, copied, at);
          link(match.entry(), html.substring(at, match.end()), out);
          copied = match.end();
        }
        at = match == null ? endOfWord(html, at) : match.end();
      }
    }
    return copied == 0 ? source : new SafeHtml(out.append(html, copied, html.length()).toString());
  }

  private static void link(GlossaryIndex.Entry entry, String words, StringBuilder out) {
    out.append("<a class=\"lo-term\" data-module=\"lo-term\" href=\"#")
        .append(entry.anchor())
        .append("\">")
        .append(words)
        .append("</a>");
  }

  private static int endOfWord(String html, int from) {
    int end = from;
    while (end < html.length() && GlossaryIndex.isPartOfWord(html.charAt(end))) {
      end++;
    }
    return end;
  }

  /** How much deeper a tag leads into what is left alone: 1, 0 or -1. */
  private static int nesting(String tag) {
    boolean closes = tag.startsWith("</");
    int start = closes ? 2 : 1;
    int end = start;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return !LEFT_ALONE.contains(tag.substring(start, end)) ? 0 : closes ? -1 : 1;
  }
}
