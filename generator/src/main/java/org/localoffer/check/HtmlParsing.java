package org.localoffer.check;

import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.localoffer.output.OutputFile;

/**
 * How pages are parsed: into tags and texts as HTML has them, in document order, but without the
 * repairs that a browser makes to the tree ({@code tbody} put in, {@code p} closed). No rule asks
 * for the shape of the tree, and leaving it out saves a quarter of the CPU time (measured with
 * 10,000 pages of 10 KB, first compiler tier: 22 to 24 %).
 *
 * <p>jsoup calls that its XML parser; what makes it read HTML is the table of tags that hold
 * nothing and of tags whose content is not markup. A test holds the facts to those from the full
 * parser.
 */
final class HtmlParsing {

  private static final Parser PARSER =
      Parser.xmlParser().tagSet(tags()).settings(ParseSettings.htmlDefault);

  private HtmlParsing() {}

  /** The tree of a page; the same page always has its elements in the same order. */
  static Document parse(OutputFile page, boolean withPositions) {
    return PARSER.newInstance().setTrackPosition(withPositions).parseInput(page.text(), "");
  }

  private static TagSet tags() {
    TagSet tags = new TagSet();
    String empty = "area base br col embed hr img input link meta param source track wbr";
    for (String name : empty.split(" ")) {
      tags.add(tag(name).set(Tag.Void));
    }
    for (String name : "script style iframe noembed noframes xmp".split(" ")) {
      tags.add(tag(name).set(Tag.Data));
    }
    for (String name : "title textarea".split(" ")) {
      tags.add(tag(name).set(Tag.RcData));
    }
    return tags;
  }

  private static Tag tag(String name) {
    return new Tag(name, Parser.NamespaceXml);
  }
}
