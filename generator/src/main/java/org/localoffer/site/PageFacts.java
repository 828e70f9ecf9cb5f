package org.localoffer.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.PictureView;

/**
 * What a page is called and where it stands.
 *
 * @param owner what it is made from, for messages
 * @param heading its {@code h1}
 * @param title what its title should be, without the site's
 * @param qualifier what is added in brackets when another page has that title
 * @param description one or two sentences about it; those without one get its title
 * @param section the part of the site that it belongs to
 * @param breadcrumbs the way here from below the home page
 * @param article whether it is a text to read, and no list
 * @param indexed whether search engines may list it
 * @param picture what stands for it where somebody shares it, or null
 */
record PageFacts(
    OutputPath path,
    String owner,
    String heading,
    String title,
    String qualifier,
    String description,
    String section,
    List<LinkView> breadcrumbs,
    boolean article,
    boolean indexed,
    @Nullable PictureView picture) {

  /** A page whose title is its heading: a list that search engines may list. */
  static PageFacts of(
      OutputPath path,
      String owner,
      String heading,
      String qualifier,
      String section,
      List<LinkView> breadcrumbs) {
    return new PageFacts(
        path, owner, heading, heading, qualifier, "", section, breadcrumbs, false, true, null);
  }

  PageFacts titled(String newTitle) {
    return with(newTitle, description, article, indexed, picture);
  }

  PageFacts described(String newDescription) {
    return with(title, newDescription, article, indexed, picture);
  }

  /** The same, as a text to read. */
  PageFacts asArticle() {
    return with(title, description, true, indexed, picture);
  }

  /** A page that search engines shall not list: it says again what others say, or nothing. */
  PageFacts notIndexed() {
    return with(title, description, article, false, picture);
  }

  /** The same with the first of these pictures, if there is one. */
  PageFacts pictured(List<PictureView> pictures) {
    return with(
        title, description, article, indexed, pictures.isEmpty() ? null : pictures.getFirst());
  }

  private PageFacts with(
      String newTitle,
      String newDescription,
      boolean nowArticle,
      boolean nowIndexed,
      @Nullable PictureView newPicture) {
    return new PageFacts(
        path,
        owner,
        heading,
        newTitle,
        qualifier,
        newDescription,
        section,
        breadcrumbs,
        nowArticle,
        nowIndexed,
        newPicture);
  }
}
