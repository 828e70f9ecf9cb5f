package org.localoffer.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localoffer.output.OutputFile;

/**
 * What the rules need to know of one page, so that it is parsed once and its tree can be forgotten.
 * Small: some hundred bytes and a reference for each link.
 */
public final class PageFacts {

  private final OutputFile file;
  private final @Nullable String title;
  private final boolean language;
  private final Policy policy;
  private final Set<String> ids;
  private final List<Fact> repeatedIds;
  private final List<Heading> headings;
  private final List<Link> links;
  private final List<Fact> outsideAssets;
  private final List<Fact> inlineCode;
  private final List<Fact> picturesWithoutAlt;

  /** Whether the page has a Content-Security-Policy, and in time. */
  enum Policy {
    MISSING,
    /** After a script or a style sheet, to which it then does not apply. */
    LATE,
    PRESENT
  }

  PageFacts(PageReader read) {
    file = read.file;
    title = read.title;
    language = read.language;
    policy = read.policy;
    ids = Set.copyOf(read.ids);
    repeatedIds = List.copyOf(read.repeatedIds);
    headings = List.copyOf(read.headings);
    links = List.copyOf(read.links);
    outsideAssets = List.copyOf(read.outsideAssets);
    inlineCode = List.copyOf(read.inlineCode);
    picturesWithoutAlt = List.copyOf(read.picturesWithoutAlt);
  }

  /** The page. */
  public OutputFile file() {
    return file;
  }

  /** The text of the title with single spaces, or null if there is none. */
  @Nullable String title() {
    return title;
  }

  /** Whether the page says what language it is in. */
  boolean hasLanguage() {
    return language;
  }

  Policy policy() {
    return policy;
  }

  /** What a fragment can name. */
  Set<String> ids() {
    return ids;
  }

  /** The second and later elements with an id that was there before. */
  List<Fact> repeatedIds() {
    return repeatedIds;
  }

  /** In document order. */
  List<Heading> headings() {
    return headings;
  }

  /** All addresses that should be in this site, of links and of assets, in document order. */
  List<Link> links() {
    return links;
  }

  /** The addresses of what the browser would fetch from elsewhere by itself. */
  List<Fact> outsideAssets() {
    return outsideAssets;
  }

  /** Scripts and styles that are not in a file of their own. */
  List<Fact> inlineCode() {
    return inlineCode;
  }

  /** Pictures that say nothing to those who do not see them. */
  List<Fact> picturesWithoutAlt() {
    return picturesWithoutAlt;
  }
}
