package org.localoffer.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Site;
import org.localoffer.output.OutputPath;
import org.localoffer.qr.QrCode;
import org.localoffer.site.view.CodeView;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.PageView;
import org.localoffer.site.view.PictureView;
import org.localoffer.site.view.SharedPicture;
import org.localoffer.site.view.View;
import org.localoffer.words.Words;

/** Collects the pages of the plan and gives each its title and its way home. */
final class Pages {

  private final Site site;
  private final SiteViews siteViews;
  private final Words words;
  private final Titles titles = new Titles();
  private final Descriptions descriptions;
  private final List<PlannedPage> pages = new ArrayList<>();

  Pages(Site site, SiteViews siteViews, Descriptions descriptions, Words words) {
    this.words = words;
    this.site = site;
    this.siteViews = siteViews;
    this.descriptions = descriptions;
  }

  /** Adds a page whose links were made for {@code facts.path()}. */
  void add(PageFacts facts, View view) {
    add(facts, Root.of(facts.path()), view);
  }

  /**
   * Adds a page.
   *
   * @param root what its links were made with
   */
  void add(PageFacts facts, Root root, View view) {
    OutputPath path = facts.path();
    String name = titles.claim(facts.title(), facts.qualifier(), path);
    String title = name + " – " + site.title();
    PageView page = view(facts, root, name, title, breadcrumbs(facts, root));
    pages.add(new PlannedPage(path, facts.owner(), siteViews.of(root), page, view));
  }

  /** Adds the home page, whose title is the site's. */
  void addHome(PageFacts facts, View view) {
    Root root = Root.of(facts.path());
    PageView page = view(facts, root, site.title(), facts.title(), List.of());
    pages.add(new PlannedPage(facts.path(), facts.owner(), siteViews.of(root), page, view));
  }

  /** All pages, sorted by path. */
  List<PlannedPage> sorted() {
    pages.sort(Comparator.comparing(PlannedPage::path));
    return pages;
  }

  private PageView view(
      PageFacts facts, Root root, String name, String title, List<LinkView> breadcrumbs) {
    @Nullable String base = site.baseUrl();
    String canonical = base == null ? "" : base + facts.path();
    return new PageView(
        title,
        name,
        facts.heading(),
        descriptions.claim(facts.description(), name),
        facts.article() ? "article" : "website",
        picture(facts, root),
        root.prefix(),
        facts.path().value(),
        canonical,
        ReachLinks.readable(canonical),
        code(canonical),
        facts.section(),
        facts.indexed(),
        breadcrumbs);
  }

  private static @Nullable CodeView code(String address) {
    QrCode code = address.isEmpty() ? null : QrCode.of(address);
    return code == null ? null : new CodeView(code.size(), code.path());
  }

  private @Nullable SharedPicture picture(PageFacts facts, Root root) {
    PictureView picture = facts.picture();
    if (picture == null) {
      return null;
    }
    @Nullable String base = site.baseUrl();
    String path = picture.src().substring(root.prefix().length());
    return new SharedPicture(
        picture.src(),
        base == null ? "" : base + path,
        picture.alt(),
        picture.width(),
        picture.height());
  }

  private List<LinkView> breadcrumbs(PageFacts facts, Root root) {
    List<LinkView> way = new ArrayList<>(facts.breadcrumbs().size() + 1);
    way.add(root.link(words.text("page.home"), Addresses.HOME));
    way.addAll(facts.breadcrumbs());
    return way;
  }
}
