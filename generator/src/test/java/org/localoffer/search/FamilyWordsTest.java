package org.localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
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

  @Test
  void anAgeNeedsNoYears() {
    sample.service("play-club", "Play Club");
    assertEquals(List.of("age AT"), numbers("son #"));
    assertEquals(List.of("age AT"), numbers("is #"));
    assertEquals(List.of("age BELOW"), numbers("under #"));
    assertEquals(List.of("age BETWEEN"), numbers("# to #"));
    assertEquals(List.of("age FROM"), numbers("# plus"));
  }

  private List<String> numbers(String say) {
    return choices(say).map(choice -> choice.group() + ' ' + choice.number()).toList();
  }

  @Test
  void partOfANameThatIsSomethingDoneIsMeantInThisFormAlone() {
    sample.term(VocabularyName.CATEGORIES, "moving", "Sport and moving", null);
    sample.term(VocabularyName.CATEGORIES, "swimming", "Swimming", null);
    sample.service("play-club", "Play Club");
    assertEquals(List.of(), meant("moving"));
    assertEquals(List.of("category moving"), meant("=moving"));
    assertEquals(List.of("category moving"), meant("sport"));
    assertEquals(List.of("category swimming"), meant("swimming"));
  }

  @Test
  void whoSaysPartOfACategoryDoesNotMeanTheRouteOfThatNameEither() {
    sample.term(VocabularyName.CATEGORIES, "talking", "Talking and counselling", null);
    sample.term(VocabularyName.REFERRAL_ROUTES, "counselling", "Counselling", null);
    sample.service("play-club", "Play Club");
    assertEquals(List.of(), meant("counselling"));
    assertEquals(List.of("category talking"), meant("=counselling"));
  }

  private List<String> meant(String say) {
    return choices(say).map(FamilyWordsTest::text).toList();
  }

  private Stream<Phrase.Choice> choices(String say) {
    SitePlan plan = sample.plan();
    SearchLanguage language = FamilyWords.of(plan, SearchDocuments.schema(plan).groups());
    return language.phrases().stream()
        .filter(phrase -> phrase.say().equalsIgnoreCase(say))
        .flatMap(phrase -> phrase.choices().stream());
  }

  private static String text(Phrase.Choice choice) {
    return choice.group() + ' ' + String.join(" ", choice.values());
  }
}
