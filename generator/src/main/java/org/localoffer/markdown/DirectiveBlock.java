package org.localoffer.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with {@code ::} and a word. It needs no empty line around it: text right above
 * or below is a paragraph of its own.
 */
final class DirectiveBlock extends CustomBlock {

  private final String line;
  private final int row;
  private final int column;

  private DirectiveBlock(String line, int row, int column) {
    this.line = line;
    this.row = row;
    this.column = column;
  }

  /** The number of the line in the text, from 0. */
  int row() {
    return row;
  }

  /** Where the line begins after the spaces before it, from 0. */
  int column() {
    return column;
  }

  /** The line without the spaces before it. */
  String line() {
    return line;
  }

  /** Finds the lines. */
  static final class Factory extends AbstractBlockParserFactory {

    /** From this many spaces on, a line is code. */
    private static final int CODE_INDENT = 4;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || !DirectiveLine.begins(line, start)) {
        return BlockStart.none();
      }
      String text = line.subSequence(start, line.length()).toString();
      int row = state.getLine().getSourceSpan().getLineIndex();
      return BlockStart.of(new LineParser(new DirectiveBlock(text, row, start)))
          .atIndex(line.length());
    }
  }

  private static final class LineParser extends AbstractBlockParser {

    private final DirectiveBlock block;

    LineParser(DirectiveBlock block) {
      this.block = block;
    }

    @Override
    public DirectiveBlock getBlock() {
      return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }
}
