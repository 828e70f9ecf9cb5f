package org.localoffer.feeds;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Checked;
import org.localoffer.directory.Site;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.SharedPicture;

/** A page: where it stands in the site, when it was checked, and what it is about. */
final class WebPageData {

  private WebPageData() {}

  static void write(
      LinkedData data,
      Site site,
      PlannedPage page,
      @Nullable Subject subject,
      PageAddresses addresses) {
    data.text("@id", addresses.self());
    data.text("url", addresses.self());
    data.text("name", page.page().name());
    data.text("description", page.page().description());
    data.text("inLanguage", page.site().language());
    data.node(
        "isPartOf",
        "WebSite",
        () -> {
          data.text("@id", addresses.site());
          data.text("name", site.title());
        });
    picture(data, page.page().picture(), addresses);
    breadcrumbs(data, page, addresses);
    if (subject != null) {
      checked(data, subject.checked());
      data.node("mainEntity", subject.type(), () -> subject.write(data, addresses));
    }
  }

  private static void picture(
      LinkedData data, @Nullable SharedPicture picture, PageAddresses addresses) {
    if (picture != null) {
      data.node(
          "primaryImageOfPage",
          "ImageObject",
          () -> {
            data.text("contentUrl", addresses.ofLink(picture.src()));
            data.text("caption", picture.alt());
          });
    }
  }

  /** The way here; the page itself is its end. */
  private static void breadcrumbs(LinkedData data, PlannedPage page, PageAddresses addresses) {
    List<LinkView> way = new ArrayList<>(page.page().breadcrumbs());
    way.add(new LinkView(page.page().heading(), page.page().root() + page.path()));
    List<Integer> places = new ArrayList<>();
    for (int place = 1; place <= way.size(); place++) {
      places.add(place);
    }
    data.node(
        "breadcrumb",
        "BreadcrumbList",
        () ->
            data.nodes(
                "itemListElement",
                "ListItem",
                places,
                place -> {
                  LinkView link = way.get(place - 1);
                  data.number("position", place);
                  data.text("name", link.text());
                  data.text("item", addresses.ofLink(link.href()));
                }));
  }

  /** {@code by} is a role, so that nobody is named. */
  private static void checked(LinkedData data, @Nullable Checked checked) {
    if (checked == null) {
      return;
    }
    data.text("lastReviewed", checked.on().toString());
    if (!checked.by().isEmpty()) {
      data.node("reviewedBy", "Person", () -> data.text("jobTitle", checked.by()));
    }
  }
}
