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

  private DirectiveBlock(String line) {
    this.line = line;
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
      return BlockStart.of(new LineParser(new DirectiveBlock(text))).atIndex(line.length());
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
