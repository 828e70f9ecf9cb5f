package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The A to Z: its opening page, or the page of one letter.
 *
 * @param letters all letters
 * @param parts on the opening page, the pages of letters that have several, so that each is one
 *     click away: {@code S, page 2: Sensory to Speech}
 * @param letter this page's letter, or empty on the opening page
 * @param entries this page's entries in alphabetical order; none on the opening page
 * @param pagination the other pages, or null where there is one page only
 */
public record AToZPage(
    List<Letter> letters,
    List<LinkView> parts,
    String letter,
    List<Entry> entries,
    @Nullable Pagination pagination)
    implements View {
  public AToZPage {
    letters = List.copyOf(letters);
    parts = List.copyOf(parts);
    entries = List.copyOf(entries);
  }

  @Override
  public String template() {
    return "pages/a-to-z.ftlh";
  }

  /**
   * A letter.
   *
   * @param text {@code A} … {@code Z}, {@code 0 to 9}
   * @param href empty where it has no entries: then it is not a link
   * @param current whether it is this page's
   */
  public record Letter(String text, String href, boolean current) {}

  /**
   * An entry.
   *
   * @param note the organisation, {@code Guide}, or for another name {@code see Bluebell Club}
   */
  public record Entry(String text, String href, String note) {}
}
