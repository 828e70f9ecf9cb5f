package org.localoffer.accessibility;

import java.util.List;

/**
 * Every kind of page that the site has, each with one page: a new kind is one more line. Where a
 * template makes pages that differ much, it has several.
 */
final class PageKinds {

  private static final String RESULTS =
      "document.querySelectorAll('[data-lo-results] > li').length > 0";
  private static final String LISTED = "document.querySelectorAll('.lo-listed').length > 0";

  static final List<PageKind> ALL =
      List.of(
          kind("home", "home", "index.html"),
          kind("terms", "term-index", "needs.html"),
          kind("category", "listing", "categories/things-to-do.html"),
          kind("need", "listing", "needs/trauma-and-attachment.html"),
          kind("area", "listing", "areas/dunmarsh.html"),
          kind("pair", "listing", "needs/trauma-and-attachment/area-northbrook.html"),
          kind("second page of a list", "listing", "needs/any/page-2.html"),
          kind("service", "service", "services/bluebell-saturday-club.html"),
          kind("service with a long text", "service", "services/send-advice.html"),
          kind("organisation", "organisation", "organisations/bluebell-trust.html"),
          kind("organisations", "organisation-index", "organisations.html"),
          kind("guides", "guide-index", "guides.html"),
          kind("guide", "guide", "guides/how-to-get-a-short-break.html"),
          kind(
              "step of a guide",
              "guide",
              "guides/asking-for-an-ehc-needs-assessment/how-to-ask.html"),
          kind(
              "guide on one page",
              "whole-guide",
              "whole-guides/asking-for-an-ehc-needs-assessment.html"),
          kind("booklet", "booklet", "booklets/advice-and-support/disagreements.html"),
          kind("adulthood", "adulthood", "adulthood-outcomes.html"),
          kind("short breaks", "short-breaks", "short-breaks.html"),
          kind("young people", "young-people", "young-people.html"),
          kind("contact", "contact", "contact.html"),
          kind("other ways", "other-ways", "other-ways.html"),
          kind("coverage", "coverage", "what-we-cover.html"),
          kind("accessibility statement", "accessibility", "accessibility.html"),
          kind("a to z", "a-to-z", "a-to-z/b.html"),
          kind("all news", "news-index", "news.html"),
          kind("news", "news", "news/2026-10-05-plans-on-time-july-to-september.html"),
          kind("glossary", "glossary", "glossary.html"),
          kind("feedback", "feedback", "feedback/2026.html"),
          kind("about", "about", "about.html"),
          kind("search", "search", "search.html"),
          new PageKind("search results", "search", "search.html#q=club&need=autism", RESULTS),
          kind("my list", "my-list", "my-list.html"),
          new PageKind(
              "my list with entries",
              "my-list",
              "my-list.html#list=bluebell-saturday-club,family-splash",
              LISTED),
          kind("page not found", "not-found", "404.html"));

  private PageKinds() {}

  private static PageKind kind(String name, String template, String address) {
    return new PageKind(name, template, address, "true");
  }
}
