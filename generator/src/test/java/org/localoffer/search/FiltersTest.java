package org.localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.Service;
import org.localoffer.searchindex.FacetGroup;
import org.localoffer.searchindex.FacetValue;
import org.localoffer.site.ListedService;
import org.localoffer.site.SampleDirectory;
import org.localoffer.words.Words;

class FiltersTest {

  /** In Czech, č follows c; in Unicode it follows z. */
  @Test
  void languagesStandInTheOrderOfTheSitesOwn() throws IOException {
    SampleDirectory sample = new SampleDirectory();
    sample.service("a", "A", service -> service.languages = List.of("pl", "cs", "ar"));
    List<Service> services = sample.plan().services().stream().map(ListedService::service).toList();
    FacetGroup languages = Filters.of(sample.directory(), services, inCzech()).getLast();
    assertEquals("language", languages.name());
    assertEquals(
        List.of("arabština", "čeština", "polština"),
        languages.values().stream().map(FacetValue::label).toList());
  }

  /** The texts in English, names and order as Czech has them. */
  private static Words inCzech() throws IOException {
    try (var bundle = Words.class.getResourceAsStream("en.properties")) {
      return Words.parse(
          "cs", new String(Objects.requireNonNull(bundle).readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
