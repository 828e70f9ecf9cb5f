package org.localoffer.site.view;

import java.util.List;

/**
 * A text with what its directives bring in. Ids in it begin with {@code h-} or have an underscore;
 * a template's own ids must do neither, so that the two never meet.
 *
 * @param parts in order; empty where nothing was written
 */
public record TextView(List<TextPart> parts) {

  /** Nothing written. */
  public static final TextView EMPTY = new TextView(List.of());

  public TextView {
    parts = List.copyOf(parts);
  }
}
