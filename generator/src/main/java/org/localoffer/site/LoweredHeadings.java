package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.SafeHtml;
import org.localoffer.site.view.TextPart;
import org.localoffer.site.view.TextView;

/**
 * Texts whose headings stand one level lower, below a heading of the page. In the HTML of the
 * {@code markdown} package a {@code <} begins a tag, since any other is written {@code &lt;}.
 */
final class LoweredHeadings {

  private static final int LOWEST = 6;

  private LoweredHeadings() {}

  static TextView of(TextView text) {
    List<TextPart> parts = new ArrayList<>(text.parts().size());
    for (TextPart part : text.parts()) {
      parts.add(
          new TextPart(
              part.kind(),
              of(part.html()),
              part.services(),
              part.countText(),
              part.more(),
              part.contact(),
              part.timeline(),
              part.glossary()));
    }
    return new TextView(parts);
  }

  static SafeHtml of(SafeHtml text) {
    String html = text.html();
    for (int level = LOWEST - 1; level >= 2; level--) {
      html =
          html.replace("<h" + level + " ", "<h" + (level + 1) + " ")
              .replace("<h" + level + ">", "<h" + (level + 1) + ">")
              .replace("</h" + level + ">", "</h" + (level + 1) + ">");
    }
    return html.equals(text.html()) ? text : new SafeHtml(html);
  }
}
