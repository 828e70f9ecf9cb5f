package org.localoffer.site.view;

import java.util.List;

/**
 * The page for those who work on the templates; no site has it.
 *
 * @param looks the same page in other looks; that of this page has an empty {@code href}
 * @param components all components, sorted by name
 */
public record GalleryPage(List<LinkView> looks, List<GalleryComponent> components) implements View {
  public GalleryPage {
    looks = List.copyOf(looks);
    components = List.copyOf(components);
  }

  @Override
  public String template() {
    return "pages/gallery.ftlh";
  }
}
