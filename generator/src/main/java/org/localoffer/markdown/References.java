package org.localoffer.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Lines such as {@code [form]: https://www.example.org}, which give a name to an address. The
 * parser sets no limit to them: one address of 50,000 characters used 8,000 times makes 391 MB of
 * HTML.
 */
final class References {

  /** Most addresses with a name; a text with more is a list of links, not a text. */
  static final int MAX_DEFINITIONS = 100;

  /** Longest address and title together, in characters. */
  static final int MAX_LENGTH = 1_000;

  /** Most characters that addresses may add to the page through the use of their names. */
  static final int MAX_EXPANSION = 64 * 1024;

  private final TextFindings findings;
  private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private int count;
  private int expansion;

  References(TextFindings findings) {
    this.findings = findings;
  }

  /** Takes note of a definition. */
  void define(LinkReferenceDefinition definition) {
    count++;
    if (count > MAX_DEFINITIONS) {
      if (count == MAX_DEFINITIONS + 1) {
        TooManyReferences.RULE.tooMany(findings, definition);
      }
      return;
    }
    if (length(definition.getDestination(), definition.getTitle()) > MAX_LENGTH) {
      TooManyReferences.RULE.tooLong(findings, definition);
    }
    if (labels.add(definition.getLabel().strip().toLowerCase(Locale.ROOT))) {
      definitions.add(definition);
    } else {
      UnusedReference.RULE.repeated(findings, definition, definition.getLabel());
    }
  }

  /** Whether a link may be written, as far as definitions are concerned. */
  boolean allow(Link link) {
    used.add(link.getDestination());
    int written = 0;
    for (SourceSpan span : link.getSourceSpans()) {
      written += span.getLength();
    }
    int length = length(link.getDestination(), link.getTitle());
    if (length <= written) {
      return true;
    }
    if (length > MAX_LENGTH) {
      // Reported where the address stands.
      return false;
    }
    boolean within = expansion <= MAX_EXPANSION;
    expansion += within ? length : 0;
    if (within && expansion > MAX_EXPANSION) {
      TooManyReferences.RULE.growsTooMuch(findings, link);
    }
    return expansion <= MAX_EXPANSION;
  }

  /** Reports, after the last link, the lines that no link used. */
  void reportUnused() {
    for (LinkReferenceDefinition definition : definitions) {
      if (!used.contains(definition.getDestination())) {
        UnusedReference.RULE.unused(findings, definition, definition.getLabel());
      }
    }
  }

  private static int length(String address, @Nullable String title) {
    return address.length() + (title == null ? 0 : title.length());
  }
}
