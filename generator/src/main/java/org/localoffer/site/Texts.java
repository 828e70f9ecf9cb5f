package org.localoffer.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Contact;
import org.localoffer.directory.GlossaryTerm;
import org.localoffer.directory.RichText;
import org.localoffer.directory.SafeHtml;
import org.localoffer.directory.Service;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.Timeline;
import org.localoffer.site.view.ContactView;
import org.localoffer.site.view.GlossaryEntry;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.ReachView;
import org.localoffer.site.view.ServiceCard;
import org.localoffer.site.view.TextPart;
import org.localoffer.site.view.TextView;
import org.localoffer.site.view.TimelineView;
import org.localoffer.words.Words;

/** Texts of entries as they stand on a page: links resolved, directives replaced by data. */
final class Texts {

  /** How many services a line {@code ::services} shows; the rest is on the page of its term. */
  static final int DIRECTIVE_SERVICES = 20;

  private final Catalogue catalogue;
  private final Words words;
  private final Cards cards;
  private final EntryLinks links;
  private final LinkedHtml html;
  private final GlossaryIndex glossary;

  Texts(Catalogue catalogue, Cards cards, Attachments attachments, Words words) {
    this.words = words;
    this.catalogue = catalogue;
    this.cards = cards;
    this.links = new EntryLinks(catalogue, attachments);
    this.html = new LinkedHtml(links);
    this.glossary = new GlossaryIndex(catalogue.directory().glossary());
  }

  /** The main text of a page: its headings keep their ids, which other entries link to. */
  TextView main(RichText text, Root root) {
    return view(text, root, "", true, null);
  }

  /** The texts of one page, which explain the words of the glossary that they use. */
  PageTexts onPage(Root root) {
    return new PageTexts(this, root, new TermsOnPage(glossary), "");
  }

  /**
   * One of several texts of a page.
   *
   * @param name what sets its ids apart from the other texts', unique on the page
   */
  TextView part(RichText text, Root root, String name) {
    return part(text, root, name, null);
  }

  TextView main(RichText text, Root root, TermsOnPage terms) {
    return view(text, root, "", true, explainsAll(text) ? null : terms);
  }

  TextView part(RichText text, Root root, String name, @Nullable TermsOnPage terms) {
    return view(text, root, name + "_", true, terms);
  }

  /** Whether a text brings in the whole glossary, so that no word needs its own explanation. */
  private static boolean explainsAll(RichText text) {
    return text.parts().stream().anyMatch(RichText.GlossaryDirective.class::isInstance);
  }

  /** The address of a link that is either an entry or an address outside; null: not today. */
  @Nullable String address(String link, Root root) {
    if (!link.startsWith(EntryLinks.SCHEME)) {
      return link;
    }
    String entry = link.substring(EntryLinks.SCHEME.length());
    int hash = entry.indexOf('#');
    var target = links.target(hash < 0 ? entry : entry.substring(0, hash));
    return target == null
        ? null
        : root.to(target) + (hash < 0 ? "" : EntryLinks.anchor(entry, hash));
  }

  /** How to reach a service, or null where it is not published today. */
  @Nullable ReachView reach(@Nullable Slug slug, Root root) {
    Service service = slug == null ? null : catalogue.service(slug);
    if (service == null) {
      return null;
    }
    String website = service.website();
    return new ReachView(
        root.link(service.name(), Addresses.service(service.slug())),
        service.summary(),
        contacts(service.contacts()),
        website == null ? "" : website);
  }

  /** Contacts with addresses to call and to write to. */
  static List<ContactView> contacts(List<Contact> contacts) {
    List<ContactView> views = new ArrayList<>(contacts.size());
    for (Contact contact : contacts) {
      views.add(
          new ContactView(
              contact.name(),
              contact.role(),
              contact.phone(),
              ReachLinks.phone(contact.phone()),
              contact.email(),
              ReachLinks.email(contact.email())));
    }
    return views;
  }

  /** All terms of the glossary, in alphabetical order. */
  List<GlossaryEntry> glossary(Root root) {
    Set<String> anchors = new HashSet<>();
    List<GlossaryEntry> entries = new ArrayList<>();
    for (GlossaryTerm term : catalogue.directory().glossary()) {
      entries.add(glossaryEntry(term, anchor(term.term(), anchors), root));
    }
    entries.sort(Comparator.comparing(entry -> words.alphabet().key(entry.term())));
    return entries;
  }

  GlossaryEntry glossaryEntry(GlossaryTerm term, String anchor, Root root) {
    return new GlossaryEntry(
        term.term(),
        anchor,
        Wording.commas(term.also(), words),
        view(term.meaning(), root, anchor + "_", false, null),
        more(term, root));
  }

  /**
   * A link with words that stand alone: a screen reader lists links without what is around them.
   */
  private @Nullable LinkView more(GlossaryTerm term, Root root) {
    String link = term.link();
    String address = link == null ? null : address(link, root);
    if (address == null) {
      return null;
    }
    if (address.equals(link)) {
      return new LinkView(ReachLinks.readable(address), address);
    }
    String entry = link.substring(EntryLinks.SCHEME.length());
    String text = words.text("glossary.read-more", "term", term.term());
    return new LinkView(links.described(text, entry), address);
  }

  /** The words of the term with hyphens between, as links to it are written. */
  static String anchor(String term, Set<String> taken) {
    StringBuilder anchor = new StringBuilder(EntryLinks.TERM_ID);
    boolean gap = false;
    for (int i = 0; i < term.length(); i++) {
      char c = Character.toLowerCase(term.charAt(i));
      if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        gap = true;
        continue;
      }
      if (gap && anchor.length() > EntryLinks.TERM_ID.length()) {
        anchor.append('-');
      }
      gap = false;
      anchor.append(c);
    }
    while (!taken.add(anchor.toString())) {
      anchor.append('_');
    }
    return anchor.toString();
  }

  /**
   * @param deep whether directives that bring in texts of their own are followed: false inside of
   *     such a text, so that a glossary in the glossary ends
   * @param terms what the page explains, or null where nothing is
   */
  private TextView view(
      RichText text, Root root, String idPrefix, boolean deep, @Nullable TermsOnPage terms) {
    if (text.isEmpty()) {
      return TextView.EMPTY;
    }
    List<TextPart> parts = new ArrayList<>(text.parts().size());
    for (RichText.Part part : text.parts()) {
      TextPart view =
          switch (part) {
            case RichText.Text prose -> {
              SafeHtml linked = html.linked(prose.html(), root, idPrefix);
              yield text(terms == null ? linked : terms.marked(linked));
            }
            case RichText.ServicesDirective services -> services(services, root);
            case RichText.ContactDirective contact -> contact(contact, root);
            case RichText.TimelineDirective timeline -> deep ? timeline(timeline, root) : null;
            case RichText.GlossaryDirective all -> deep ? glossaryPart(root) : null;
          };
      if (view != null) {
        parts.add(view);
      }
    }
    return new TextView(parts);
  }

  static TextPart text(SafeHtml html) {
    return new TextPart("text", html, List.of(), "", null, null, null, List.of());
  }

  private TextPart services(RichText.ServicesDirective directive, Root root) {
    List<Service> fitting = fitting(directive.terms());
    List<Service> first = fitting.subList(0, Math.min(DIRECTIVE_SERVICES, fitting.size()));
    List<ServiceCard> shown = cards.services(first, root);
    Term term = directive.terms().isEmpty() ? null : directive.terms().getFirst();
    boolean more = fitting.size() > shown.size() && term != null && TermKind.hasPages(term);
    return new TextPart(
        "services",
        SafeHtml.EMPTY,
        more ? shown : cards.services(fitting, root),
        Wording.services(fitting.size(), words),
        more ? root.link(Wording.allIn(term.name(), words), Addresses.term(term)) : null,
        null,
        null,
        List.of());
  }

  private List<Service> fitting(List<Term> terms) {
    List<Service> fitting =
        new ArrayList<>(terms.isEmpty() ? catalogue.services() : catalogue.with(terms.getFirst()));
    for (Term term : terms.subList(Math.min(1, terms.size()), terms.size())) {
      fitting.retainAll(new HashSet<>(catalogue.with(term)));
    }
    return fitting;
  }

  private @Nullable TextPart contact(RichText.ContactDirective directive, Root root) {
    ReachView reach = reach(directive.service(), root);
    return reach == null
        ? null
        : new TextPart("contact", SafeHtml.EMPTY, List.of(), "", null, reach, null, List.of());
  }

  private TextPart timeline(RichText.TimelineDirective directive, Root root) {
    Timeline timeline = catalogue.timeline(directive.timeline());
    if (timeline == null) {
      throw new IllegalStateException("no such timeline: " + directive.timeline());
    }
    List<TimelineView.Step> steps = new ArrayList<>();
    for (Timeline.Step step : timeline.steps()) {
      String prefix = timeline.slug() + "_" + (steps.size() + 1) + "_";
      steps.add(
          new TimelineView.Step(
              step.by(), step.label(), view(step.what(), root, prefix, false, null)));
    }
    return new TextPart(
        "timeline",
        SafeHtml.EMPTY,
        List.of(),
        "",
        null,
        null,
        new TimelineView(timeline.title(), steps),
        List.of());
  }

  private TextPart glossaryPart(Root root) {
    return new TextPart(
        "glossary", SafeHtml.EMPTY, List.of(), "", null, null, null, glossary(root));
  }
}
