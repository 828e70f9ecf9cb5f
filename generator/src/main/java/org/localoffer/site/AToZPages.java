package org.localoffer.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Service;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.AToZPage;
import org.localoffer.site.view.LinkView;
import org.localoffer.words.Alphabet;
import org.localoffer.words.Words;

/**
 * Services by all their names, and guides, in alphabetical order: an opening page, and pages for
 * each letter of the site's language that has entries. What begins with none of them stands under
 * "0 to 9".
 */
final class AToZPages {

  private static final String OTHERS = "0-9";

  /** What stands under no letter. */
  private static final int NONE = -1;

  private final Planning planning;
  private final Words words;
  private final Alphabet alphabet;
  private final TreeMap<Integer, List<Named>> byLetter = new TreeMap<>();

  AToZPages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.alphabet = words.alphabet();
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
            new AToZPage(letters(null, Root.of(path)), parts(Root.of(path)), "", List.of(), null));
    byLetter.forEach(this::add);
  }

  private void add(int letter, List<Named> names) {
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

  private Listing<Named> listing(int letter, List<Named> names) {
    return new Listing<>(path(letter), names, Listing.INDEX_PAGE_SIZE);
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

  private List<AToZPage.Letter> letters(@Nullable Integer current, Root root) {
    List<AToZPage.Letter> letters = new ArrayList<>();
    for (int i = 0; i < alphabet.letters().size(); i++) {
      if (alphabet.letters().get(i).own() || byLetter.containsKey(i)) {
        letters.add(letter(i, current, root));
      }
    }
    letters.add(letter(NONE, current, root));
    return letters;
  }

  private AToZPage.Letter letter(int letter, @Nullable Integer current, Root root) {
    String href = byLetter.containsKey(letter) ? root.to(path(letter)) : "";
    return new AToZPage.Letter(text(letter), href, current != null && current == letter);
  }

  private void enter(Service service) {
    OutputPath path = Addresses.service(service.slug());
    String organisation = service.organisation().name();
    enter(service.name(), path, organisation.equals(service.name()) ? "" : organisation);
    for (String other : service.alsoKnownAs()) {
      if (!alphabet.key(other).equals(alphabet.key(service.name()))) {
        enter(other, path, Wording.see(service.name(), words));
      }
    }
  }

  private void enter(String name, OutputPath path, String note) {
    byLetter
        .computeIfAbsent(alphabet.letterOf(name), first -> new ArrayList<>())
        .add(new Named(alphabet.key(name), name, path, note));
  }

  private OutputPath path(int letter) {
    return Addresses.letter(letter == NONE ? OTHERS : alphabet.letters().get(letter).slug());
  }

  private String text(int letter) {
    return letter == NONE ? words.text("a-to-z.digits") : alphabet.letters().get(letter).text();
  }

  private record Named(String key, String name, OutputPath path, String note) {}
}
