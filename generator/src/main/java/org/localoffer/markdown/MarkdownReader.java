package org.localoffer.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Findings;

/**
 * Reads Markdown as editors write it (CommonMark, tables, directives) and reports what may not be
 * published. Reads any text to the end or refuses it with a finding; never throws because of it.
 *
 * <p>Keeps its parser for the next text: one instance per thread.
 */
public final class MarkdownReader {

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.builder().maxCells(TextBounds.MAX_CELLS).build()))
          .customBlockParserFactory(new DirectiveBlock.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /**
   * Reads one text.
   *
   * @param text the Markdown; line ends may be LF or CRLF
   * @param origin where the text stands in its file
   * @param options what the field may hold
   * @param findings where to report; if an error is added, the result is not fit to be published
   */
  public MarkdownResult read(
      String text, TextOrigin origin, MarkdownOptions options, Findings findings) {
    if (text.isBlank()) {
      return MarkdownResult.EMPTY;
    }
    TextFindings found = new TextFindings(findings, origin);
    if (!TextBounds.hold(text, found)) {
      return MarkdownResult.EMPTY;
    }
    try {
      @Nullable Node document = parse(text, found);
      return document == null
          ? MarkdownResult.EMPTY
          : new TextRenderer(text, options, found).render(document);
    } catch (StackOverflowError tooDeep) {
      // The parser and the renderer bound their depth; this is for a thread with a small stack.
      NestedTooDeep.RULE.exhausted(found);
      return MarkdownResult.EMPTY;
    }
  }

  private @Nullable Node parse(String text, TextFindings found) {
    try {
      return parser.parse(text);
    } catch (IllegalArgumentException tooManyCells) {
      // The tables extension counts again, in tables that only the parser can see.
      TableTooLarge.RULE.report(found, found.start());
      return null;
    }
  }
}
