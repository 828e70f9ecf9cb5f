package org.localoffer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.localoffer.directory.GlossaryTerm;
import org.localoffer.directory.Guide;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.searchindex.SearchDocument;
import org.localoffer.searchindex.SearchField;
import org.localoffer.searchindex.SearchSchema;
import org.localoffer.site.Addresses;
import org.localoffer.site.ListedService;
import org.localoffer.site.SitePlan;
import org.localoffer.words.Words;

/**
 * A document for each published service and guide.
 *
 * <p>The id of a service is its slug; that of a guide is {@code guide:} and its slug, which no
 * service can have. A guide is found by the words of all its steps.
 */
public final class SearchDocuments {

  /** What stands before the slug of a guide in its id. */
  public static final String GUIDE_ID = Addresses.GUIDE_ID;

  /**
   * The searched fields, weightiest first. Names and what the vocabularies call a thing say what an
   * entry is; a description mentions much that it is not.
   */
  private static final List<SearchField> FIELDS =
      List.of(
          new SearchField(Fields.NAME, 7),
          new SearchField(Fields.ALSO_KNOWN_AS, 10),
          new SearchField(Fields.CATEGORIES, 8),
          new SearchField(Fields.NEEDS, 8),
          new SearchField(Fields.SUMMARY, 6),
          new SearchField(Fields.ORGANISATION, 1),
          new SearchField(Fields.PLACE, 1),
          new SearchField(Fields.TERMS, 0.5f),
          new SearchField(Fields.ELIGIBILITY, 0.5f),
          new SearchField(Fields.QUESTIONS, 1),
          new SearchField(Fields.DESCRIPTION, 0.25f));

  private SearchDocuments() {}

  /** What the documents of a site are made of. */
  public static SearchSchema schema(SitePlan plan) {
    return new SearchSchema(
        FIELDS,
        Filters.of(
            plan.directory(),
            plan.services().stream().map(ListedService::service).toList(),
            plan.words()));
  }

  /**
   * The documents of a site: services by category and then in alphabetical order, so that those
   * which are found together lie together, then guides in their order.
   */
  public static List<SearchDocument> of(SitePlan plan, SearchSchema schema) {
    List<SearchDocument> documents = new ArrayList<>(plan.services().size() + plan.guides().size());
    Map<Term, Integer> places = new HashMap<>();
    for (Term category : plan.directory().vocabulary(VocabularyName.CATEGORIES).terms()) {
      places.put(category, places.size());
    }
    List<Numbered> numbered = new ArrayList<>(plan.services().size());
    for (ListedService listed : plan.services()) {
      numbered.add(new Numbered(listed, numbered.size()));
    }
    numbered.sort(
        Comparator.comparingInt(
            one -> places.getOrDefault(one.listed.service().categories().getFirst(), 0)));
    PublicPlaces publicPlaces = new PublicPlaces(plan.directory().postcodes());
    for (Numbered one : numbered) {
      documents.add(document(one, schema, publicPlaces, plan.words()));
    }
    List<String> glossary = glossary(plan);
    for (Guide guide : plan.guides()) {
      documents.add(document(guide, glossary, plan.words()));
    }
    return documents;
  }

  /** A service and its place in alphabetical order. */
  private record Numbered(ListedService listed, int place) {}

  private static SearchDocument document(
      Numbered numbered, SearchSchema schema, PublicPlaces places, Words words) {
    ListedService listed = numbered.listed;
    return new SearchDocument(
        listed.service().slug().value(),
        listed.service().name(),
        listed.card().href(),
        ServiceWords.of(listed.service()),
        ServiceFacets.of(listed.service(), schema.groups()),
        ResultTexts.of(listed, words),
        ServiceNumbers.of(listed.service(), numbered.place, places));
  }

  /** What a guide explains where it brings the glossary in; meanings mention everything. */
  private static List<String> glossary(SitePlan plan) {
    List<String> texts = new ArrayList<>();
    for (GlossaryTerm term : plan.directory().glossary()) {
      texts.add(term.term());
      texts.addAll(term.also());
    }
    return texts;
  }

  private static boolean hasGlossary(Guide guide) {
    return Stream.concat(Stream.of(guide.body()), guide.steps().stream().map(Guide.Step::body))
        .flatMap(text -> text.parts().stream())
        .anyMatch(RichText.GlossaryDirective.class::isInstance);
  }

  private static SearchDocument document(Guide guide, List<String> glossary, Words words) {
    List<String> body = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    add(body, guide.body());
    if (hasGlossary(guide)) {
      body.addAll(glossary);
    }
    for (Guide.Step step : guide.steps()) {
      titles.add(step.title());
      if (!step.summary().isEmpty()) {
        body.add(step.summary());
      }
      add(body, step.body());
    }
    return new SearchDocument(
        GUIDE_ID + guide.slug(),
        guide.title(),
        Addresses.guide(guide.slug()).value(),
        Map.of(
            Fields.NAME,
            List.of(guide.title()),
            Fields.ALSO_KNOWN_AS,
            guide.alsoKnownAs(),
            Fields.SUMMARY,
            List.of(guide.summary()),
            Fields.TERMS,
            titles,
            Fields.DESCRIPTION,
            body),
        Map.of(),
        ResultTexts.of(guide, words),
        Map.of());
  }

  private static void add(List<String> texts, RichText text) {
    if (!text.plainText().isEmpty()) {
      texts.add(text.plainText());
    }
  }
}
