package org.localoffer.site.view;

/** What one page shows, apart from what all pages share; each kind has its own template. */
public sealed interface View
    permits HomePage,
        TermIndexPage,
        ListingPage,
        BookletPage,
        ServicePage,
        OrganisationPage,
        OrganisationIndexPage,
        GuideIndexPage,
        GuidePage,
        AToZPage,
        NewsIndexPage,
        NewsPage,
        GlossaryPage,
        SearchPage,
        MyListPage,
        AboutPage,
        FeedbackPage,
        ContactPage,
        OtherWaysPage,
        AccessibilityPage,
        AdulthoodPage,
        ShortBreaksPage,
        YoungPeoplePage,
        CoveragePage,
        WholeGuidePage,
        NotFoundPage,
        GalleryPage {

  /** The template's path in the template set: {@code pages/service.ftlh}. */
  String template();
}
