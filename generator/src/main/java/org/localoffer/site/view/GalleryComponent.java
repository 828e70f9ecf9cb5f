package org.localoffer.site.view;

import java.util.List;

/**
 * A component with its examples, in the gallery.
 *
 * @param name its folder: {@code summary-list}
 * @param examples in the order of their file
 */
public record GalleryComponent(String name, List<GalleryExample> examples) {
  public GalleryComponent {
    examples = List.copyOf(examples);
  }
}
