package org.localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.VocabularyName;
import org.localoffer.searchindex.Phrase;
import org.localoffer.searchindex.SearchLanguage;
import org.localoffer.site.SampleDirectory;
import org.localoffer.site.SitePlan;

/** What the words of the vocabularies mean in a search. */
class FamilyWordsTest {

  private final SampleDirectory sample = new SampleDirectory();

  @Test
  void whoSaysACategoryDoesNotMeanTheRouteOfThatName() {
    sample.term(VocabularyName.CATEGORIES, "social-workers", "Social worker", null);
    sample.term(VocabularyName.REFERRAL_ROUTES, "social-worker", "social Worker", null);
    sample.service("play-club", "Play Club");
    assertEquals(List.of("category social-workers"), meant("social worker"));
    assertEquals(List.of("route school"), meant("Your school"));
  }

  private List<String> meant(String say) {
    SitePlan plan = sample.plan();
    SearchLanguage language = FamilyWords.of(plan, SearchDocuments.schema(plan).groups());
    return language.phrases().stream()
        .filter(phrase -> phrase.say().equalsIgnoreCase(say))
        .flatMap(phrase -> phrase.choices().stream())
        .map(FamilyWordsTest::text)
        .toList();
  }

  private static String text(Phrase.Choice choice) {
    return choice.group() + ' ' + String.join(" ", choice.values());
  }
}
