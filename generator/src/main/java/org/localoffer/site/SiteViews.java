package org.localoffer.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.localoffer.directory.Directory;
import org.localoffer.directory.SafeHtml;
import org.localoffer.directory.Site;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.ContactView;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.NavigationLink;
import org.localoffer.site.view.ReachView;
import org.localoffer.site.view.SiteContactView;
import org.localoffer.site.view.SiteView;
import org.localoffer.words.Words;

/** What all pages show; made once for every depth of folders. */
final class SiteViews {

  private final Catalogue catalogue;
  private final Directory directory;
  private final Texts texts;
  private final OptionalPages optional;
  private final Words words;
  private final Map<String, SiteView> byRoot = new HashMap<>();

  SiteViews(Catalogue catalogue, Texts texts, OptionalPages optional, Words words) {
    this.catalogue = catalogue;
    this.directory = catalogue.directory();
    this.texts = texts;
    this.optional = optional;
    this.words = words;
  }

  SiteView of(Root root) {
    return byRoot.computeIfAbsent(root.prefix(), prefix -> make(root));
  }

  private SiteView make(Root root) {
    Site site = directory.site();
    String website = site.authority().website();
    String brandColour = site.brandColour();
    SiteContactView contact = contact(site);
    ReachView advice = texts.reach(site.adviceService(), root);
    return new SiteView(
        site.title(),
        site.authority().name(),
        site.authority().shortName(),
        website == null ? "" : website,
        site.demonstration(),
        words.tag(),
        words.direction(),
        locale(words.tag()),
        new SafeHtml(SecurityPolicy.OF_PAGES),
        catalogue.hasFeed() ? root.to(Addresses.FEED) : "",
        words.text("feed.title", "site", site.title()),
        root.to(Addresses.HOME),
        root.to(Addresses.SEARCH),
        root.to(Addresses.MY_LIST),
        root.prefix() + Addresses.ASSETS,
        brandColour == null ? "" : brandColour,
        navigation(root),
        footer(root),
        paperCopies(root),
        contact,
        advice == null ? council(contact, root) : advice,
        advice,
        texts.reach(site.parentForum(), root));
  }

  /** As Open Graph writes it, with a country: {@code en_GB}. */
  private static String locale(String language) {
    return language.indexOf('-') < 0 ? language + "_GB" : language.replace('-', '_');
  }

  /** The few parts that families look for; the rest is in the footer and on the home page. */
  private List<NavigationLink> navigation(Root root) {
    List<NavigationLink> links = new ArrayList<>();
    if (hasTerms(TermKind.CATEGORIES)) {
      add(links, section(TermKind.CATEGORIES), words.text("kind.categories"), categories(), root);
    } else {
      add(links, Sections.A_TO_Z, words.text("page.a-to-z"), Addresses.A_TO_Z, root);
    }
    if (!directory.guides().isEmpty()) {
      add(links, Sections.GUIDES, words.text("page.guides"), Addresses.GUIDES, root);
    }
    if (optional.shortBreaks()) {
      add(
          links,
          Sections.SHORT_BREAKS,
          words.text("page.short-breaks"),
          Addresses.SHORT_BREAKS,
          root);
    }
    if (optional.adulthood()) {
      OutputPath path = termsPath(TermKind.ADULTHOOD);
      add(links, section(TermKind.ADULTHOOD), words.text("kind.adulthood"), path, root);
    }
    if (optional.youngPeople()) {
      add(
          links,
          Sections.YOUNG_PEOPLE,
          words.text("page.young-people"),
          Addresses.YOUNG_PEOPLE,
          root);
    }
    add(links, Sections.CONTACT, words.text("page.contact"), Addresses.CONTACT, root);
    return links;
  }

  private static String section(TermKind kind) {
    return Addresses.folder(kind.vocabulary());
  }

  private static OutputPath categories() {
    return termsPath(TermKind.CATEGORIES);
  }

  private static void add(
      List<NavigationLink> links, String section, String text, OutputPath path, Root root) {
    links.add(new NavigationLink(section, text, root.to(path)));
  }

  private List<LinkView> footer(Root root) {
    List<LinkView> links = new ArrayList<>();
    links.add(root.link(words.text("page.contact"), Addresses.CONTACT));
    if (optional.otherWays()) {
      links.add(root.link(words.text("page.other-ways"), Addresses.OTHER_WAYS));
    }
    if (optional.accessibility()) {
      links.add(root.link(words.text("page.accessibility"), Addresses.ACCESSIBILITY));
    }
    links.add(root.link(words.text("page.about"), Addresses.ABOUT));
    if (optional.coverage()) {
      links.add(root.link(words.text("page.coverage"), Addresses.COVERAGE));
    }
    if (!directory.feedback().isEmpty()) {
      links.add(root.link(words.text("page.feedback"), Addresses.FEEDBACK));
    }
    if (!directory.news().isEmpty()) {
      links.add(root.link(words.text("page.news"), Addresses.NEWS));
    }
    if (!directory.glossary().isEmpty()) {
      links.add(root.link(words.text("page.glossary"), Addresses.GLOSSARY));
    }
    links.addAll(indexes(root));
    return links;
  }

  /** The pages that list everything, for footers and for those without JavaScript. */
  List<LinkView> indexes(Root root) {
    List<LinkView> links = new ArrayList<>();
    for (TermKind kind : TermKind.values()) {
      if (hasTerms(kind)) {
        links.add(root.link(kind.heading(words), termsPath(kind)));
      }
    }
    if (!directory.organisations().isEmpty()) {
      links.add(root.link(words.text("page.organisations"), Addresses.ORGANISATIONS));
    }
    links.add(root.link(words.text("page.a-to-z"), Addresses.A_TO_Z));
    return links;
  }

  private String paperCopies(Root root) {
    if (!optional.otherWays()) {
      return "";
    }
    boolean stated = !directory.site().paperCopies().isEmpty();
    return root.to(Addresses.OTHER_WAYS) + (stated ? "#paper-copies" : "");
  }

  private boolean hasTerms(TermKind kind) {
    return !directory.vocabulary(kind.vocabulary()).terms().isEmpty();
  }

  private static OutputPath termsPath(TermKind kind) {
    return Addresses.terms(kind.vocabulary());
  }

  /**
   * How to reach those who keep the site, in the form of a service; more is on the contact page.
   */
  private ReachView council(SiteContactView contact, Root root) {
    String name = contact.name().isEmpty() ? directory.site().authority().name() : contact.name();
    ContactView how =
        new ContactView(
            "", "", contact.phone(), contact.phoneHref(), contact.email(), contact.emailHref());
    return new ReachView(root.link(name, Addresses.CONTACT), contact.hours(), List.of(how), "");
  }

  private static SiteContactView contact(Site site) {
    Site.SiteContact contact = site.contact();
    return new SiteContactView(
        contact.name(),
        contact.phone(),
        ReachLinks.phone(contact.phone()),
        contact.email(),
        ReachLinks.email(contact.email()),
        contact.address(),
        contact.hours(),
        site.feedbackEmail(),
        ReachLinks.email(site.feedbackEmail()));
  }
}
