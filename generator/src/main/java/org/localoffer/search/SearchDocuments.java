package org.localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localoffer.directory.Guide;
import org.localoffer.directory.RichText;
import org.localoffer.searchindex.SearchDocument;
import org.localoffer.searchindex.SearchField;
import org.localoffer.searchindex.SearchSchema;
import org.localoffer.site.Addresses;
import org.localoffer.site.ListedService;
import org.localoffer.site.SitePlan;

/**
 * A document for each published service and guide.
 *
 * <p>The id of a service is its slug; that of a guide is {@code guide:} and its slug, which no
 * service can have. A guide is found by the words of all its steps.
 */
public final class SearchDocuments {

  /** What stands before the slug of a guide in its id. */
  public static final String GUIDE_ID = Addresses.GUIDE_ID;

  /** The value of a facet about which a service has said nothing; no slug reads so. */
  public static final String NOT_STATED = "?";

  /**
   * The searched fields, weightiest first. Names and what the vocabularies call a thing say what an
   * entry is; a description mentions much that it is not.
   */
  public static final SearchSchema SCHEMA =
      new SearchSchema(
          List.of(
              new SearchField(Fields.NAME, 10),
              new SearchField(Fields.ALSO_KNOWN_AS, 10),
              new SearchField(Fields.CATEGORIES, 5),
              new SearchField(Fields.NEEDS, 4),
              new SearchField(Fields.SUMMARY, 3),
              new SearchField(Fields.ORGANISATION, 3),
              new SearchField(Fields.PLACE, 3),
              new SearchField(Fields.TERMS, 2),
              new SearchField(Fields.ELIGIBILITY, 1.5f),
              new SearchField(Fields.QUESTIONS, 1),
              new SearchField(Fields.DESCRIPTION, 1)));

  private SearchDocuments() {}

  /** The documents of a site: services in alphabetical order, then guides in theirs. */
  public static List<SearchDocument> of(SitePlan plan) {
    List<SearchDocument> documents = new ArrayList<>(plan.services().size() + plan.guides().size());
    for (ListedService listed : plan.services()) {
      documents.add(document(listed));
    }
    for (Guide guide : plan.guides()) {
      documents.add(document(guide));
    }
    return documents;
  }

  private static SearchDocument document(ListedService listed) {
    return new SearchDocument(
        listed.service().slug().value(),
        listed.service().name(),
        listed.card().href(),
        ServiceWords.of(listed.service()),
        ServiceFacets.of(listed.service()),
        Map.of(
            "summary", listed.card().summary(),
            "organisation", listed.card().organisation(),
            "place", listed.card().place()));
  }

  private static SearchDocument document(Guide guide) {
    List<String> body = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    add(body, guide.body());
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
            Fields.SUMMARY,
            List.of(guide.summary()),
            Fields.TERMS,
            titles,
            Fields.DESCRIPTION,
            body),
        Map.of(),
        Map.of("summary", guide.summary()));
  }

  private static void add(List<String> texts, RichText text) {
    if (!text.plainText().isEmpty()) {
      texts.add(text.plainText());
    }
  }
}
