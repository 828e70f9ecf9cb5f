package org.localoffer.feeds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The types and properties of schema.org that pages may use, with what each may hold. */
final class SchemaOrg {

  /** {@code Type < wider type}. */
  private static final String TYPES =
      """
      CreativeWork < Thing
      Article < CreativeWork
      NewsArticle < Article
      WebSite < CreativeWork
      WebPage < CreativeWork
      FAQPage < WebPage
      Question < CreativeWork
      Answer < CreativeWork
      ImageObject < CreativeWork
      ItemList < Thing
      BreadcrumbList < ItemList
      ListItem < Thing
      Organization < Thing
      GovernmentOrganization < Organization
      Person < Thing
      Place < Thing
      AdministrativeArea < Place
      Audience < Thing
      PeopleAudience < Audience
      Service < Thing
      GovernmentService < Service
      ServiceChannel < Thing
      Offer < Thing
      PriceSpecification < Thing
      UnitPriceSpecification < PriceSpecification
      ContactPoint < Thing
      PostalAddress < ContactPoint
      GeoCoordinates < Thing
      PropertyValue < Thing
      LocationFeatureSpecification < PropertyValue
      OpeningHoursSpecification < Thing
      """;

  /** {@code property: types that have it > what it holds}. */
  private static final String PROPERTIES =
      """
      name: Thing > Text
      alternateName: Thing > Text
      description: Thing > Text
      url: Thing > URL
      subjectOf: Thing > CreativeWork
      headline: CreativeWork > Text
      inLanguage: CreativeWork > Text
      isPartOf: CreativeWork > CreativeWork URL
      hasPart: CreativeWork > CreativeWork
      publisher: CreativeWork > Organization Person
      datePublished: CreativeWork > Date
      mainEntity: CreativeWork > Thing
      text: CreativeWork > Text
      position: CreativeWork ListItem > Number Text
      lastReviewed: WebPage > Date
      reviewedBy: WebPage > Organization Person
      breadcrumb: WebPage > BreadcrumbList Text
      primaryImageOfPage: WebPage > ImageObject
      contentUrl: ImageObject > URL
      caption: ImageObject > Text
      acceptedAnswer: Question > Answer
      itemListElement: ItemList > ListItem
      item: ListItem > URL
      jobTitle: Person > Text
      contactPoint: Organization Person > ContactPoint
      contactType: ContactPoint > Text
      telephone: ContactPoint Organization Person Place > Text
      email: ContactPoint Organization Person > Text
      address: Place Organization Person > PostalAddress Text
      streetAddress: PostalAddress > Text
      postalCode: PostalAddress > Text
      addressCountry: PostalAddress > Text
      geo: Place > GeoCoordinates
      latitude: Place GeoCoordinates > Number
      longitude: Place GeoCoordinates > Number
      containedInPlace: Place > Place
      amenityFeature: Place > LocationFeatureSpecification
      value: PropertyValue > Boolean Number Text
      isAccessibleForFree: CreativeWork Place > Boolean
      serviceType: Service > Text
      provider: Service CreativeWork > Organization Person
      areaServed: Service ContactPoint Organization > AdministrativeArea Place Text
      audience: Service CreativeWork > Audience
      audienceType: Audience > Text
      suggestedMinAge: PeopleAudience > Number
      suggestedMaxAge: PeopleAudience > Number
      availableChannel: Service > ServiceChannel
      serviceLocation: ServiceChannel > Place
      servicePhone: ServiceChannel > ContactPoint
      serviceUrl: ServiceChannel > URL
      availableLanguage: ServiceChannel ContactPoint > Text
      hoursAvailable: Service ContactPoint > OpeningHoursSpecification
      dayOfWeek: OpeningHoursSpecification > URL
      opens: OpeningHoursSpecification > Time
      closes: OpeningHoursSpecification > Time
      validThrough: OpeningHoursSpecification Offer > Date
      offers: Service CreativeWork > Offer
      price: Offer PriceSpecification > Number Text
      priceCurrency: Offer PriceSpecification > Text
      priceSpecification: Offer > PriceSpecification
      unitText: UnitPriceSpecification PropertyValue > Text
      """;

  /**
   * What we say although schema.org does not expect it there: that a service is free. See
   * docs/decisions.
   */
  private static final Map<String, String> OURS = Map.of("isAccessibleForFree", "Service");

  private final Map<String, String> wider = new HashMap<>();
  private final Map<String, List<String>> owners = new HashMap<>();
  private final Map<String, List<String>> values = new HashMap<>();

  SchemaOrg() {
    for (String line : TYPES.lines().toList()) {
      String[] parts = line.split(" < ");
      wider.put(parts[0], parts[1]);
    }
    for (String line : PROPERTIES.lines().toList()) {
      String[] parts = line.split(": | > ");
      List<String> types = new ArrayList<>(Arrays.asList(parts[1].split(" ")));
      if (OURS.containsKey(parts[0])) {
        types.add(OURS.get(parts[0]));
      }
      owners.put(parts[0], types);
      values.put(parts[0], List.of(parts[2].split(" ")));
    }
  }

  boolean isType(String type) {
    return type.equals("Thing") || wider.containsKey(type);
  }

  /** Whether {@code type} is one of {@code types} or narrower. */
  private boolean is(String type, List<String> types) {
    for (String each = type; each != null; each = wider.get(each)) {
      if (types.contains(each)) {
        return true;
      }
    }
    return false;
  }

  boolean has(String type, String property) {
    return owners.containsKey(property) && is(type, owners.get(property));
  }

  /** Whether a thing of this type may stand there. */
  boolean mayHold(String property, String type) {
    return is(type, values.getOrDefault(property, List.of()));
  }

  /** Whether one of these kinds of values may stand there: Text, Number, URL … */
  boolean mayHoldValue(String property, String... kinds) {
    return values.getOrDefault(property, List.of()).stream().anyMatch(Set.of(kinds)::contains);
  }

  /** Properties whose values are addresses, dates and times, for a context. */
  Set<String> holding(String kind) {
    Set<String> found = new TreeSet<>();
    values.forEach(
        (property, kinds) -> {
          if (kinds.contains(kind)) {
            found.add(property);
          }
        });
    return found;
  }
}
