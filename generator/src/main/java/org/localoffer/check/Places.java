package org.localoffer.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.output.OutputFile;

/** Lines and columns in one file that has a fault. */
final class Places {

  private final SourceText text;
  private final List<SourcePosition> elements;

  private Places(SourceText text, List<SourcePosition> elements) {
    this.text = text;
    this.elements = elements;
  }

  /** A page is parsed a second time for this, now with positions; few pages have faults. */
  static Places of(String siteName, OutputFile file) {
    boolean readable = file.path().isHtml() || StyleSheetFacts.isStyleSheet(file);
    SourceText text = new SourceText(siteName + "/" + file.path(), readable ? file.text() : "");
    List<SourcePosition> elements = new ArrayList<>();
    if (file.path().isHtml()) {
      HtmlParsing.parse(file, true)
          .traverse(
              (node, depth) -> {
                if (node instanceof Element element) {
                  elements.add(position(text, element.sourceRange()));
                }
              });
    }
    return new Places(text, elements);
  }

  /** Elements that the parser has added are where the page starts. */
  private static SourcePosition position(SourceText text, Range range) {
    return range.isTracked() && range.start().lineNumber() > 0
        ? text.at(range.start().lineNumber(), range.start().columnNumber())
        : text.start();
  }

  /** Where a {@link Fact} is. */
  SourcePosition position(int place) {
    return elements.isEmpty() ? positionOfOffset(place) : elements.get(place);
  }

  /** The file as a whole. */
  SourcePosition start() {
    return text.start();
  }

  private SourcePosition positionOfOffset(int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (text.text().charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return text.at(line, offset - lineStart + 1);
  }
}
