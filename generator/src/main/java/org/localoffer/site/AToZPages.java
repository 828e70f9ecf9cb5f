package org.localoffer.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Service;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.AToZPage;
import org.localoffer.site.view.LinkView;
import org.localoffer.words.Words;

/**
 * Services by all their names, and guides, in alphabetical order: an opening page, and pages for
 * each letter that has entries. What does not begin with A to Z stands under "0 to 9".
 */
final class AToZPages {

  private static final String OTHERS = "0-9";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final Planning planning;
  private final Words words;
  private final TreeMap<String, List<Named>> byLetter = new TreeMap<>();

  AToZPages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    for (Service service : planning.catalogue().services()) {
      enter(service);
    }
    for (Guide guide : planning.catalogue().directory().guides()) {
      enter(guide.title(), Addresses.guide(guide.slug()), words.text("a-to-z.guide"));
    }
    Comparator<Named> order =
        Comparator.comparing(Named::key).thenComparing(Named::name).thenComparing(Named::path);
    byLetter.values().forEach(names -> names.sort(order));
  }

  void add() {
    OutputPath path = Addresses.A_TO_Z;
    planning
        .pages()
        .add(
            PageFacts.of(
                    path,
                    "services",
                    words.text("page.a-to-z"),
                    words.text("title.list"),
                    Sections.A_TO_Z,
                    List.of())
                .described(planning.descriptions().aToZ()),
            new AToZPage(letters("", Root.of(path)), parts(Root.of(path)), "", List.of(), null));
    byLetter.forEach(this::add);
  }

  private void add(String letter, List<Named> names) {
    Listing<Named> listing = listing(letter, names);
    String heading = words.text("a-to-z.heading", "letter", text(letter));
    for (int page = 1; page <= listing.pages(); page++) {
      OutputPath path = listing.path(page);
      Root root = Root.of(path);
      List<AToZPage.Entry> entries = new ArrayList<>();
      for (Named named : listing.on(page)) {
        entries.add(new AToZPage.Entry(named.name(), root.to(named.path()), named.note()));
      }
      List<LinkView> way = List.of(root.link(words.text("page.a-to-z"), Addresses.A_TO_Z));
      planning
          .pages()
          .add(
              PageFacts.of(
                      path, "services", heading, words.text("title.list"), Sections.A_TO_Z, way)
                  .titled(Wording.pageTitle(heading, page, listing.pages(), words))
                  .described(
                      planning
                          .descriptions()
                          .onPage(
                              planning.descriptions().letter(text(letter)), page, listing.pages())),
              new AToZPage(
                  letters(letter, root),
                  List.of(),
                  text(letter),
                  entries,
                  listing.pagination(page, words)));
    }
  }

  private static Listing<Named> listing(String letter, List<Named> names) {
    return new Listing<>(Addresses.letter(letter), names, Listing.INDEX_PAGE_SIZE);
  }

  /**
   * Links to every page of the letters that have several. Without them, what stands on the fifth
   * page of a letter would be further from the home page than three clicks.
   */
  private List<LinkView> parts(Root root) {
    List<LinkView> parts = new ArrayList<>();
    byLetter.forEach(
        (letter, names) -> {
          Listing<Named> listing = listing(letter, names);
          for (int page = 1; page <= listing.pages() && listing.pages() > 1; page++) {
            List<Named> on = listing.on(page);
            String range =
                Wording.range(text(letter), page, on.getFirst().name(), on.getLast().name(), words);
            parts.add(root.link(range, listing.path(page)));
          }
        });
    return parts;
  }

  private List<AToZPage.Letter> letters(String current, Root root) {
    List<AToZPage.Letter> letters = new ArrayList<>(LETTERS.length() + 1);
    for (int i = 0; i <= LETTERS.length(); i++) {
      String letter = i < LETTERS.length() ? LETTERS.substring(i, i + 1) : OTHERS;
      String href = byLetter.containsKey(letter) ? root.to(Addresses.letter(letter)) : "";
      letters.add(new AToZPage.Letter(text(letter), href, letter.equals(current)));
    }
    return letters;
  }

  private void enter(Service service) {
    OutputPath path = Addresses.service(service.slug());
    String organisation = service.organisation().name();
    enter(service.name(), path, organisation.equals(service.name()) ? "" : organisation);
    for (String other : service.alsoKnownAs()) {
      if (!SortKey.of(other).equals(SortKey.of(service.name()))) {
        enter(other, path, Wording.see(service.name(), words));
      }
    }
  }

  private void enter(String name, OutputPath path, String note) {
    String key = SortKey.of(name);
    boolean letter = !key.isEmpty() && LETTERS.indexOf(key.charAt(0)) >= 0;
    byLetter
        .computeIfAbsent(letter ? key.substring(0, 1) : OTHERS, first -> new ArrayList<>())
        .add(new Named(key, name, path, note));
  }

  private String text(String letter) {
    return letter.equals(OTHERS)
        ? words.text("a-to-z.digits")
        : String.valueOf(Character.toUpperCase(letter.charAt(0)));
  }

  private record Named(String key, String name, OutputPath path, String note) {}
}
