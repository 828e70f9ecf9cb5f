package org.localoffer.site;

import org.jspecify.annotations.Nullable;
import org.localoffer.directory.SafeHtml;
import org.localoffer.output.OutputPath;

/**
 * Gives the HTML of an entry the addresses that fit the page that it stands on. The HTML is the
 * {@code markdown} package's: a quotation mark that is not around a value is always {@code &quot;},
 * so that the patterns below occur in tags only.
 */
final class LinkedHtml {

  private static final String HREF = "href=\"" + EntryLinks.SCHEME;
  private static final String ID = " id=\"";
  private static final String OWN_ANCHOR = " href=\"#";

  private final EntryLinks links;

  LinkedHtml(EntryLinks links) {
    this.links = links;
  }

  /**
   * The HTML with addresses in place of entries. A link to an entry that is not published today
   * becomes its text.
   *
   * @param idPrefix what ids get before them, so that two texts can stand on one page; or empty
   */
  SafeHtml linked(SafeHtml source, Root root, String idPrefix) {
    String html = source.html();
    html = replaced(html, HREF, root);
    if (!idPrefix.isEmpty()) {
      html = html.replace(ID, ID + idPrefix).replace(OWN_ANCHOR, OWN_ANCHOR + idPrefix);
    }
    return html.equals(source.html()) ? source : new SafeHtml(html);
  }

  private String replaced(String html, String marker, Root root) {
    int found = html.indexOf(marker);
    if (found < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + 64);
    int copied = 0;
    while (found >= 0) {
      int from = found + marker.length();
      int to = html.indexOf('"', from);
      String address = html.substring(from, to);
      int hash = address.indexOf('#');
      @Nullable OutputPath target = links.target(hash < 0 ? address : address.substring(0, hash));
      if (target != null) {
        out.append(html, copied, from - EntryLinks.SCHEME.length()).append(root.to(target));
        out.append(hash < 0 ? "" : EntryLinks.anchor(address, hash));
        copied = describe(html, to, address, out);
      } else {
        copied = unlink(html, copied, found, out);
      }
      found = html.indexOf(marker, to);
    }
    return out.append(html, copied, html.length()).toString();
  }

  /** Copies the rest of a link, its text with what the reader should know before. */
  private int describe(String html, int from, String address, StringBuilder out) {
    int text = html.indexOf('>', from) + 1;
    int end = html.indexOf("</a>", text);
    out.append(html, from, text).append(links.described(html.substring(text, end), address));
    return end;
  }

  /** Copies the text of a link without the link; links do not nest. Gives back where to go on. */
  private static int unlink(String html, int copied, int found, StringBuilder out) {
    int tag = html.lastIndexOf('<', found);
    int text = html.indexOf('>', found) + 1;
    int end = html.indexOf("</a>", text);
    out.append(html, copied, tag).append(html, text, end);
    return end + "</a>".length();
  }
}
