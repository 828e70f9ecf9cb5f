package org.localoffer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.RichText;
import org.localoffer.directory.SafeHtml;

/**
 * Walks over the tree of one text once: checks it, writes its HTML with the classes of
 * govuk-frontend, and gathers its words. The order of the methods is that of CommonMark: blocks,
 * then what stands in them. (One visitor for all kinds of node, so it is longer than others.)
 */
final class TextRenderer extends AbstractVisitor {

  /**
   * The HTML may have this many characters for each of the text, and a constant more. Honest texts
   * stay below 10; lines of {@code ---} reach 25.
   */
  static final int MAX_GROWTH = 64;

  private static final int FREE_GROWTH = 64 * 1024;

  private final MarkdownOptions options;
  private final TextFindings findings;
  private final HtmlText html = new HtmlText();
  private final PlainText plain = new PlainText();
  private final Nesting nesting;
  private final Outline outline;
  private final References references;
  private final Links links;
  private final TableWriter tables;
  private final List<MarkdownResult.Piece> pieces = new ArrayList<>();
  private int room;
  private boolean full;
  private boolean tagReported;

  TextRenderer(String text, MarkdownOptions options, TextFindings findings) {
    this.options = options;
    this.findings = findings;
    this.nesting = new Nesting(findings);
    this.outline = new Outline(findings, options.headingShift());
    this.references = new References(findings);
    this.links = new Links(findings, references);
    this.tables = new TableWriter(this, html, plain, findings, text);
    this.room = text.length() * MAX_GROWTH + FREE_GROWTH;
  }

  MarkdownResult render(Node document) {
    visitChildren(document);
    endPiece();
    references.reportUnused();
    links.reportMissing(outline.anchors());
    return new MarkdownResult(pieces, plain.toString(), links.site());
  }

  /** Whether the page may grow further; a finding at {@code node} if it may not. */
  boolean hasRoom(Node node) {
    if (!full && html.length() > room) {
      full = true;
      TextTooLarge.RULE.growsTooMuch(findings, node);
    }
    return !full;
  }

  void writeChildren(Node node) {
    visitChildren(node);
  }

  private void endPiece() {
    room -= html.length();
    List<RichText.Heading> headings = outline.take();
    String written = html.take();
    if (!written.isEmpty()) {
      pieces.add(new MarkdownResult.Words(new RichText.Text(new SafeHtml(written), headings)));
    }
  }

  private void writeBlock(Node node, String open, String close) {
    if (hasRoom(node) && nesting.enter(node)) {
      html.line(open);
      visitChildren(node);
      html.line(close).markup("\n");
      nesting.leave();
    }
  }

  private void writeParagraph(Node node) {
    if (hasRoom(node)) {
      html.line("<p class=\"govuk-body\">");
      visitChildren(node);
      html.markup("</p>\n");
      plain.space();
    }
  }

  private void writeInline(Node node, String open, String close) {
    if (hasRoom(node) && nesting.enter(node)) {
      html.markup(open);
      visitChildren(node);
      html.markup(close);
      nesting.leave();
    }
  }

  private void write(String text) {
    html.text(text);
    plain.append(text);
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight();
    if (tight) {
      visitChildren(paragraph);
      plain.space();
    } else {
      writeParagraph(paragraph);
    }
  }

  @Override
  public void visit(Heading heading) {
    if (!options.headingsAllowed()) {
      HeadingNotAllowed.RULE.report(findings, heading);
      writeParagraph(heading);
    } else if (hasRoom(heading)) {
      int level = outline.level(heading);
      String tag = "h" + level;
      html.line("<").markup(tag).markup(" class=\"govuk-heading-");
      html.markup(level == 2 ? "m" : "s").markup("\" id=\"");
      int id = html.length();
      html.markup("\">");
      int mark = plain.mark();
      visitChildren(heading);
      html.insertText(id, outline.add(heading, level, plain.since(mark)));
      html.markup("</").markup(tag).markup(">\n");
      plain.space();
    }
  }

  @Override
  public void visit(BlockQuote quote) {
    writeBlock(quote, "<blockquote class=\"govuk-inset-text\">\n", "</blockquote>");
  }

  @Override
  public void visit(BulletList list) {
    writeBlock(list, "<ul class=\"govuk-list govuk-list--bullet" + spaced(list) + "\">\n", "</ul>");
  }

  @Override
  public void visit(OrderedList list) {
    int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    String from = start == 1 ? "" : " start=\"" + start + "\"";
    writeBlock(
        list,
        "<ol class=\"govuk-list govuk-list--number" + spaced(list) + "\"" + from + ">\n",
        "</ol>");
  }

  private static String spaced(ListBlock list) {
    return list.isTight() ? "" : " govuk-list--spaced";
  }

  @Override
  public void visit(ListItem item) {
    if (hasRoom(item) && nesting.enter(item)) {
      html.line("<li>");
      visitChildren(item);
      html.markup("</li>\n");
      plain.space();
      nesting.leave();
    }
  }

  @Override
  public void visit(ThematicBreak rule) {
    html.line("<hr class=\"govuk-section-break govuk-section-break--m");
    html.markup(" govuk-section-break--visible\">\n");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    writeCode(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    writeCode(code.getLiteral());
  }

  private void writeCode(String code) {
    html.line("<pre class=\"lo-code\"><code>");
    write(code);
    html.markup("</code></pre>\n");
    plain.space();
  }

  @Override
  public void visit(HtmlBlock block) {
    refuseHtml(block, block.getLiteral());
    html.line("<p class=\"govuk-body\">");
    write(block.getLiteral());
    html.markup("</p>\n");
    plain.space();
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    references.define(definition);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof DirectiveBlock directive) {
      readDirective(directive);
    } else if (hasRoom(block) && block instanceof TableBlock table) {
      tables.write(table);
    }
  }

  private void readDirective(DirectiveBlock block) {
    DirectiveLine line = new DirectiveLine(block.line(), block.row(), block.column(), findings);
    if (!options.directivesAllowed()) {
      DirectiveNotAllowed.RULE.inField(findings, line.position(), line.name());
    } else if (!nesting.isTop()) {
      DirectiveNotAllowed.RULE.inBlock(findings, line.position(), line.name());
    } else {
      @Nullable DirectiveDraft draft = line.read();
      endPiece();
      if (draft != null) {
        pieces.add(draft);
      }
    }
  }

  @Override
  public void visit(Text text) {
    write(text.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    html.markup("\n");
    plain.space();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    html.markup("<br>\n");
    plain.space();
  }

  @Override
  public void visit(Emphasis emphasis) {
    writeInline(emphasis, "<em>", "</em>");
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    writeInline(emphasis, "<strong>", "</strong>");
  }

  @Override
  public void visit(Code code) {
    html.markup("<code>");
    write(code.getLiteral());
    html.markup("</code>");
  }

  @Override
  public void visit(Link link) {
    if (hasRoom(link) && nesting.enter(link)) {
      boolean open = links.open(link, html);
      int mark = plain.mark();
      visitChildren(link);
      links.checkWords(link, plain.since(mark));
      if (open) {
        html.markup("</a>");
      }
      nesting.leave();
    }
  }

  @Override
  public void visit(Image image) {
    PictureInText.RULE.report(findings, image, image.getDestination());
    writeInline(image, "", "");
  }

  @Override
  public void visit(HtmlInline tag) {
    refuseHtml(tag, tag.getLiteral());
    write(tag.getLiteral());
  }

  /** Reports a tag; the end of an element whose start was reported is the same mistake. */
  private void refuseHtml(Node node, String tag) {
    if (!tag.startsWith("</") || !tagReported) {
      RawHtml.RULE.report(findings, node, tag);
    }
    tagReported = true;
  }
}
