package org.localoffer.directory;

import java.util.List;

/**
 * What an editor wrote in Markdown, checked and turned into parts.
 *
 * @param parts the text and the directives between, in order; empty where nothing was written
 * @param plainText the words alone, for the search; one space between blocks
 */
public record RichText(List<Part> parts, String plainText) {

  /** Nothing written. */
  public static final RichText EMPTY = new RichText(List.of(), "");

  public RichText {
    parts = List.copyOf(parts);
  }

  /** Whether nothing was written. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** A part of a text. */
  public sealed interface Part {}

  /**
   * Text.
   *
   * @param html the HTML; a link to another entry has the address {@code entry:services/play-club}
   *     (the path of its file in the content folder, without ending, perhaps with {@code #anchor}),
   *     which the site step replaces
   * @param headings its headings in order
   */
  public record Text(SafeHtml html, List<Heading> headings) implements Part {
    public Text {
      headings = List.copyOf(headings);
    }
  }

  /**
   * A heading.
   *
   * @param level 2 to 6
   * @param anchor its id, unique in the text
   * @param text its words
   */
  public record Heading(int level, String anchor, String text) {}

  /** A line such as {@code ::services category=short-breaks} that brings data in. */
  public sealed interface Directive extends Part {}

  /** A list of the services that have all these terms (or terms below them). */
  public record ServicesDirective(List<Term> terms) implements Directive {
    public ServicesDirective {
      terms = List.copyOf(terms);
    }
  }

  /** How to reach a service. */
  public record ContactDirective(Slug service) implements Directive {}

  /** The steps of a process with their dates. */
  public record TimelineDirective(Slug timeline) implements Directive {}

  /** The glossary. */
  public record GlossaryDirective() implements Directive {}
}
