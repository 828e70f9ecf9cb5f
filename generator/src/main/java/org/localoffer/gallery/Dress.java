package org.localoffer.gallery;

import java.util.List;
import org.localoffer.output.OutputFile;
import org.localoffer.render.PageRenderer;

/**
 * What pages look like, for one direction of writing.
 *
 * @param renderer makes pages that ask for these files
 * @param files style sheets and scripts
 */
public record Dress(PageRenderer renderer, List<OutputFile> files) {
  public Dress {
    files = List.copyOf(files);
  }
}
