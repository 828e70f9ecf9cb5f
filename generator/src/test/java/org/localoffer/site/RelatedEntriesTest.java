package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Availability;
import org.localoffer.directory.Guide;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Service;
import org.localoffer.directory.Slug;
import org.localoffer.words.Words;

class RelatedEntriesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final SampleDirectory sample = new SampleDirectory();

  @Test
  void sameNeedAndAreaComeBeforeTheSameKindAlone() {
    sample
        .service("own", "Own", service -> service.needs = List.of(sample.autism))
        .service("a", "A")
        .service("b", "B", service -> service.needs = List.of(sample.autism))
        .service("c", "C", service -> service.needs = List.of(sample.anyNeed));
    assertEquals(List.of("b", "a", "c"), related("own"));
  }

  @Test
  void servicesForOtherAgesAreLeftOutAndThoseThatDoNotSayAreNot() {
    sample
        .service("own", "Own", service -> service.ages = new AgeRange(5, 11))
        .service("older", "Older", service -> service.ages = new AgeRange(12, null))
        .service("babies", "Babies", service -> service.ages = new AgeRange(0, 4))
        .service("same", "Same", service -> service.ages = new AgeRange(11, 12))
        .service("silent", "Silent");
    assertEquals(List.of("same", "silent"), related("own"));
  }

  @Test
  void closedAndFullOnesComeLast() {
    sample
        .service("own", "Own")
        .service(
            "a",
            "A",
            service -> service.availability = new Availability(Availability.Status.FULL, "", null))
        .service("b", "B");
    assertEquals(List.of("b", "a"), related("own"));
  }

  @Test
  void neighboursAreFoundAtBothEndsOfALongList() {
    for (int i = 100; i < 300; i++) {
      sample.service("s" + i, "S" + i);
    }
    assertEquals(List.of("s101", "s102", "s103", "s104"), related("s100"));
    assertEquals(List.of("s240", "s241", "s242", "s243"), related("s299"));
  }

  @Test
  void otherKindsAreNotRelated() {
    sample
        .service("own", "Own")
        .service("school", "School", service -> service.categories = List.of(sample.education));
    assertEquals(List.of(), related("own"));
  }

  @Test
  void guidesThatNameTheServiceComeBeforeThoseOfItsKind() {
    sample
        .service("own", "Own")
        .guide(guide("other", List.of(new Guide.Related.ToCategory(sample.education))))
        .guide(guide("kind", List.of(new Guide.Related.ToCategory(sample.shortBreaks))))
        .guide(guide("own-guide", List.of(new Guide.Related.ToService(new Slug("own")))));
    Catalogue catalogue = new Catalogue(sample.directory(), TODAY, Words.english().alphabet());
    assertEquals(
        List.of("own-guide", "kind"),
        new RelatedEntries(catalogue)
            .guides(service(catalogue, "own")).stream()
                .map(guide -> guide.slug().value())
                .toList());
  }

  private List<String> related(String slug) {
    Catalogue catalogue = new Catalogue(sample.directory(), TODAY, Words.english().alphabet());
    return new RelatedEntries(catalogue)
        .services(service(catalogue, slug)).stream()
            .map(service -> service.slug().value())
            .toList();
  }

  private static Service service(Catalogue catalogue, String slug) {
    return Objects.requireNonNull(catalogue.service(new Slug(slug)));
  }

  private static Guide guide(String slug, List<Guide.Related> related) {
    return new Guide(
        new Slug(slug),
        "guides/" + slug + ".md",
        slug,
        "",
        List.of(),
        null,
        0,
        List.of(),
        null,
        related,
        List.of(),
        false,
        RichText.EMPTY,
        List.of());
  }
}
