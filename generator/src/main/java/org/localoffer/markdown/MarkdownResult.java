package org.localoffer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.RichText;

/**
 * A text that has been read. Where the findings of its reading hold an error it is as near as could
 * be had, so that checks that follow can go on.
 *
 * @param pieces the text and the directives between, in order
 * @param plainText the words alone; one space between blocks
 * @param links the links into the site, in order, still to be checked
 */
public record MarkdownResult(List<Piece> pieces, String plainText, List<SiteLink> links) {

  static final MarkdownResult EMPTY = new MarkdownResult(List.of(), "", List.of());

  public MarkdownResult {
    pieces = List.copyOf(pieces);
    links = List.copyOf(links);
  }

  /** A piece of a text. */
  public sealed interface Piece permits Words, DirectiveDraft {}

  /** What stands between two directives. */
  public record Words(RichText.Text text) implements Piece {}

  /** The directives in order. */
  public List<DirectiveDraft> directives() {
    List<DirectiveDraft> drafts = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof DirectiveDraft draft) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** The text, for a field that can hold no directives. */
  public RichText text() {
    return text(draft -> null);
  }

  /**
   * The text with its directives.
   *
   * @param resolve looks up what a directive names; null leaves it out, which is for a name that
   *     has been reported as an error
   */
  public RichText text(Function<DirectiveDraft, RichText.@Nullable Directive> resolve) {
    if (pieces.isEmpty()) {
      return RichText.EMPTY;
    }
    List<RichText.Part> parts = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      RichText.@Nullable Part part =
          piece instanceof DirectiveDraft draft ? resolve.apply(draft) : ((Words) piece).text();
      if (part != null) {
        parts.add(part);
      }
    }
    return new RichText(parts, plainText);
  }
}
