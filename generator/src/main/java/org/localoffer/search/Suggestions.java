package org.localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.searchindex.Suggestion;
import org.localoffer.site.Addresses;
import org.localoffer.site.ListedService;
import org.localoffer.site.SitePlan;

/** The pages that search boxes offer by name: terms with pages, then guides, then services. */
final class Suggestions {

  /** What a page of a term is called, by the keys of its words. */
  private static final Map<VocabularyName, String> KINDS =
      Map.of(
          VocabularyName.CATEGORIES, "suggest.kind-category",
          VocabularyName.NEEDS, "suggest.kind-need",
          VocabularyName.STAGES, "suggest.kind-stage",
          VocabularyName.AREAS, "suggest.kind-area",
          VocabularyName.SUPPORT_LEVELS, "suggest.kind-support-level",
          VocabularyName.ADULTHOOD_OUTCOMES, "suggest.kind-adulthood");

  private Suggestions() {}

  /** In the order in which they are offered where what was typed fits several alike. */
  static List<Suggestion> of(SitePlan plan) {
    List<Suggestion> suggestions =
        new ArrayList<>(plan.terms().size() + plan.guides().size() + plan.services().size());
    for (Term term : plan.terms()) {
      suggestions.add(
          new Suggestion(
              oneLine(term.name()),
              oneLine(term.also()),
              Addresses.term(term).value(),
              plan.words().text(KINDS.get(term.vocabulary()))));
    }
    for (Guide guide : plan.guides()) {
      suggestions.add(
          new Suggestion(
              oneLine(guide.title()),
              List.of(),
              Addresses.guide(guide.slug()).value(),
              plan.words().text("suggest.kind-guide")));
    }
    for (ListedService listed : plan.services()) {
      suggestions.add(suggestion(listed));
    }
    return suggestions;
  }

  /** A service's organisation tells it from others of its name; where it is the name, its place. */
  private static Suggestion suggestion(ListedService listed) {
    String name = oneLine(listed.service().name());
    String organisation = oneLine(listed.card().organisation());
    return new Suggestion(
        name,
        oneLine(listed.service().alsoKnownAs()),
        listed.card().href(),
        organisation.isEmpty() || organisation.equals(name)
            ? oneLine(listed.card().place())
            : organisation);
  }

  private static List<String> oneLine(List<String> texts) {
    List<String> lines = new ArrayList<>(texts.size());
    for (String text : texts) {
      lines.add(oneLine(text));
    }
    return lines;
  }

  /** A name may be written over several lines of YAML. */
  private static String oneLine(String text) {
    return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
  }
}
