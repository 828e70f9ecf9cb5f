package org.localoffer.site;

import java.util.List;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.LinkView;

/**
 * What a page is called and where it stands.
 *
 * @param owner what it is made from, for messages
 * @param heading its {@code h1}
 * @param title what its title should be, without the site's
 * @param qualifier what is added in brackets when another page has that title
 * @param description one sentence about it, or empty
 * @param section the part of the site that it belongs to
 * @param indexed whether search engines may list it
 * @param breadcrumbs the way here from below the home page
 */
record PageFacts(
    OutputPath path,
    String owner,
    String heading,
    String title,
    String qualifier,
    String description,
    String section,
    boolean indexed,
    List<LinkView> breadcrumbs) {

  /** A page whose title is its heading. */
  static PageFacts of(
      OutputPath path,
      String owner,
      String heading,
      String qualifier,
      String section,
      List<LinkView> breadcrumbs) {
    return new PageFacts(path, owner, heading, heading, qualifier, "", section, true, breadcrumbs);
  }

  PageFacts titled(String newTitle) {
    return new PageFacts(
        path, owner, heading, newTitle, qualifier, description, section, indexed, breadcrumbs);
  }

  PageFacts described(String newDescription) {
    return new PageFacts(
        path, owner, heading, title, qualifier, newDescription, section, indexed, breadcrumbs);
  }

  /** A page that search engines shall not list: it says again what others say. */
  PageFacts notIndexed() {
    return new PageFacts(
        path, owner, heading, title, qualifier, description, section, false, breadcrumbs);
  }
}
