package org.localoffer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Link;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.SourcePosition;

/** Writes the links of one text, and keeps those that are still to be checked. */
final class Links {

  private final TextFindings findings;
  private final References references;
  private final List<SiteLink> site = new ArrayList<>();
  private final List<Jump> jumps = new ArrayList<>();

  /** A link to a heading of the same text, which may follow further down. */
  private record Jump(String anchor, SourcePosition position) {}

  Links(TextFindings findings, References references) {
    this.findings = findings;
    this.references = references;
  }

  /** Writes the start of {@code link}; false, with a finding, if it may not lead where it does. */
  boolean open(Link link, HtmlText html) {
    if (!references.allow(link)) {
      return false;
    }
    Destination destination = Destination.read(link.getDestination(), findings.path());
    if (destination instanceof Destination.Refused refused) {
      findings.add(refused.rule(), link, refused.message(), refused.hint());
      return false;
    }
    html.markup("<a class=\"govuk-link\" href=\"").text(address(destination, link)).markup("\"");
    if (destination instanceof Destination.Outside) {
      html.markup(" rel=\"noreferrer\"");
    }
    @Nullable String title = link.getTitle();
    if (title != null && !title.isBlank()) {
      html.markup(" title=\"").text(title).markup("\"");
    }
    html.markup(">");
    return true;
  }

  private String address(Destination destination, Link link) {
    if (destination instanceof Destination.Inside inside) {
      SiteLink found =
          new SiteLink(inside.folder(), inside.name(), inside.anchor(), findings.position(link));
      site.add(found);
      return found.address();
    }
    if (destination instanceof Destination.Here here) {
      jumps.add(new Jump(here.anchor(), findings.position(link)));
      return "#" + here.anchor();
    }
    return destination instanceof Destination.Outside outside
        ? outside.href()
        : ((Destination.Person) destination).href();
  }

  /** Looks at the words of a link that has been written. */
  void checkWords(Link link, String words) {
    if (words.isBlank()) {
      LinkWithoutWords.RULE.report(findings, link, link.getDestination());
    } else {
      VagueLinkWords.RULE.check(findings, link, words);
    }
  }

  /** Reports, after the last heading, the links to headings that there are not. */
  void reportMissing(Anchors anchors) {
    for (Jump jump : jumps) {
      if (!anchors.has(jump.anchor()) && !findings.isClosed()) {
        MissingAnchor.RULE.report(findings, jump.position(), jump.anchor(), anchors.all());
      }
    }
  }

  /** The links into the site, in order. */
  List<SiteLink> site() {
    return site;
  }
}
