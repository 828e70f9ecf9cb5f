package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short breaks in the directory, by level of support (SI 2011/707).
 *
 * @param text the council's own words, or without parts
 * @param head the columns of the table: the kind, then each time; empty on further pages
 * @param rows of each kind its name, then how many there are at each time; empty on further pages
 * @param levels the breaks of this page, by level
 * @param related what to read next
 * @param pagination the other pages, or null where there is one page only
 */
public record ShortBreaksPage(
    TextView text,
    List<String> head,
    List<List<String>> rows,
    List<Level> levels,
    List<LinkView> related,
    @Nullable Pagination pagination)
    implements View {
  public ShortBreaksPage {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
    levels = List.copyOf(levels);
    related = List.copyOf(related);
  }

  @Override
  public String template() {
    return "pages/short-breaks.ftlh";
  }

  /**
   * The breaks with a level of support.
   *
   * @param anchor its id on the page
   * @param description of the level, or empty
   */
  public record Level(String name, String anchor, String description, List<Break> breaks) {
    public Level {
      breaks = List.copyOf(breaks);
    }
  }

  /**
   * A short break.
   *
   * @param facts kinds, when, who can get it, who decides
   */
  public record Break(LinkView service, String summary, List<Fact> facts) {
    public Break {
      facts = List.copyOf(facts);
    }
  }
}
