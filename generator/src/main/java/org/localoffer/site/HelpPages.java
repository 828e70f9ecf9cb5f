package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Formats;
import org.localoffer.directory.Service;
import org.localoffer.directory.Site;
import org.localoffer.directory.SitePages;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.AboutPage;
import org.localoffer.site.view.ContactPage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.OtherWaysPage;
import org.localoffer.site.view.View;
import org.localoffer.words.Words;

/** The pages about the site itself: contact, other forms, accessibility, about. */
final class HelpPages {

  private static final String SITE_FILE = "site.yaml";

  private final Planning planning;
  private final Words words;
  private final Directory directory;
  private final Site site;

  HelpPages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.directory = planning.catalogue().directory();
    this.site = directory.site();
  }

  void add() {
    addContact();
    if (planning.optional().otherWays()) {
      addOtherWays();
    }
    if (planning.optional().accessibility()) {
      addAccessibility();
    }
    addAbout();
  }

  private void addContact() {
    Root root = Root.of(Addresses.CONTACT);
    List<LinkView> more = new ArrayList<>();
    if (planning.optional().otherWays()) {
      more.add(root.link(words.text("page.other-ways"), Addresses.OTHER_WAYS));
    }
    addFeedback(more, root);
    add(
        Addresses.CONTACT,
        words.text("page.contact"),
        Sections.CONTACT,
        planning.descriptions().contact(),
        new ContactPage(
            planning.texts().part(site.pages().complaints(), root, "complaints"), more));
  }

  private void addOtherWays() {
    Root root = Root.of(Addresses.OTHER_WAYS);
    List<OtherWaysPage.Way> ways = new ArrayList<>();
    for (SitePages.OtherWay way : site.pages().otherWays()) {
      String name = "way_" + (ways.size() + 1);
      ways.add(new OtherWaysPage.Way(way.name(), planning.texts().part(way.how(), root, name)));
    }
    List<LinkView> easyRead = new ArrayList<>();
    List<LinkView> video = new ArrayList<>();
    for (Service service : planning.catalogue().services()) {
      Formats formats = service.formats();
      LinkView link = root.link(service.name(), Addresses.service(service.slug()));
      if (formats.easyRead() != null) {
        easyRead.add(link);
      }
      if (formats.bslVideo() != null) {
        video.add(link);
      }
    }
    add(
        Addresses.OTHER_WAYS,
        words.text("page.other-ways"),
        Sections.CONTACT,
        planning.descriptions().otherWays(),
        new OtherWaysPage(
            planning.texts().part(site.paperCopies(), root, "paper"),
            ways,
            first(easyRead),
            first(video)));
  }

  /** The first of a long list; the search finds the others. */
  private static List<LinkView> first(List<LinkView> links) {
    return links.subList(0, Math.min(Listing.LISTING_PAGE_SIZE, links.size()));
  }

  private void addAccessibility() {
    OutputPath path = Addresses.ACCESSIBILITY;
    boolean otherWays = planning.optional().otherWays();
    String href = otherWays ? Root.of(path).to(Addresses.OTHER_WAYS) : "";
    add(
        path,
        words.text("page.accessibility"),
        Sections.ABOUT,
        planning.descriptions().accessibility(),
        AccessibilityText.of(site, href, words));
  }

  private void addAbout() {
    Root root = Root.of(Addresses.ABOUT);
    List<AboutPage.Asked> asked = new ArrayList<>();
    for (SitePages.Asked one : site.pages().asked()) {
      asked.add(new AboutPage.Asked(one.who(), one.how(), one.when()));
    }
    List<LinkView> more = new ArrayList<>();
    if (planning.optional().coverage()) {
      more.add(root.link(words.text("page.coverage"), Addresses.COVERAGE));
    }
    more.add(root.link(words.text("page.contact"), Addresses.CONTACT));
    if (planning.optional().otherWays()) {
      more.add(root.link(words.text("page.other-ways"), Addresses.OTHER_WAYS));
    }
    if (planning.optional().accessibility()) {
      more.add(root.link(words.text("page.accessibility"), Addresses.ACCESSIBILITY));
    }
    add(
        Addresses.ABOUT,
        words.text("page.about"),
        Sections.ABOUT,
        planning.descriptions().about(),
        new AboutPage(
            Wording.reviewed(site.reviewMonths(), words),
            Wording.services(planning.catalogue().services().size(), words),
            asked,
            directory.feedback().isEmpty() ? "" : root.to(Addresses.FEEDBACK),
            more));
  }

  private void addFeedback(List<LinkView> links, Root root) {
    if (!directory.feedback().isEmpty()) {
      links.add(root.link(words.text("page.feedback"), Addresses.FEEDBACK));
    }
  }

  private void add(OutputPath path, String heading, String section, String description, View view) {
    planning
        .pages()
        .add(
            PageFacts.of(
                    path, SITE_FILE, heading, words.text("title.this-site"), section, List.of())
                .described(description),
            view);
  }
}
