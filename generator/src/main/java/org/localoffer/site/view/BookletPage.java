package org.localoffer.site.view;

import java.util.List;

/**
 * All services of a category on one page, to be printed and handed out (SEND Regulations 2014,
 * regulation 57: how people without the internet get a copy).
 *
 * @param introduction how many services it has and where the newest state is
 * @param entries the services, in alphabetical order
 * @param places the index: areas in the order of their vocabulary, with the entries of each
 * @param explained the words of the glossary that the entries use
 */
public record BookletPage(
    String introduction, List<Entry> entries, List<Place> places, List<GlossaryEntry> explained)
    implements View {
  public BookletPage {
    entries = List.copyOf(entries);
    places = List.copyOf(places);
    explained = List.copyOf(explained);
  }

  @Override
  public String template() {
    return "pages/booklet.ftlh";
  }

  /**
   * A service.
   *
   * @param title its name with its number before it: {@code 7. Bluebell Saturday Club}
   * @param anchor its id on this page
   * @param summary what it is
   * @param organisation who provides it; empty where its name is the service's
   * @param notice that it is closed, full or closing, in a word; or empty
   * @param facts for whom, how, what it costs, where and when
   * @param contacts how to reach it
   * @param website its site, or empty
   * @param checked {@code Checked on 1 September 2026}
   */
  public record Entry(
      String title,
      String anchor,
      String summary,
      String organisation,
      String notice,
      List<Fact> facts,
      List<ContactView> contacts,
      String website,
      String checked) {
    public Entry {
      facts = List.copyOf(facts);
      contacts = List.copyOf(contacts);
    }
  }

  /**
   * A line of the index.
   *
   * @param name an area
   * @param entries numbers that lead to the entries
   */
  public record Place(String name, List<LinkView> entries) {
    public Place {
      entries = List.copyOf(entries);
    }
  }
}
