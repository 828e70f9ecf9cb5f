package org.localoffer.site;

import java.util.List;

/**
 * What a page says about a picture or document that it shows or links to.
 *
 * @param type what families call it: {@code PDF}
 * @param size in bytes
 * @param pictures the sizes in which a picture is published, the widest last; empty for a document
 */
public record AttachedFile(String type, long size, List<Size> pictures) {

  public AttachedFile {
    pictures = List.copyOf(pictures);
  }

  /**
   * A picture in one size.
   *
   * @param path its place in the site
   * @param width in pixels
   * @param height in pixels
   */
  public record Size(String path, int width, int height) {}
}
