package org.localoffer.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Site;

/** The draft of {@code site.yaml} → {@link Site}. */
final class SiteAssembler {

  private SiteAssembler() {}

  static Site assemble(Draft draft) {
    Draft theme = draft.get(SiteShape.THEME);
    List<String> languages = draft.list(SiteShape.LANGUAGES);
    return new Site(
        draft.text(SiteShape.TITLE),
        withSlash(draft.get(SiteShape.BASE_URL)),
        draft.get(SiteShape.DEMONSTRATION, false),
        authority(ServiceAssembler.need(draft.get(SiteShape.AUTHORITY))),
        contact(ServiceAssembler.need(draft.get(SiteShape.CONTACT))),
        draft.get(SiteShape.ADVICE_SERVICE),
        draft.get(SiteShape.PARENT_FORUM),
        draft.get(SiteShape.REVIEW_MONTHS, Site.DEFAULT_REVIEW_MONTHS),
        draft.text(SiteShape.FEEDBACK_EMAIL),
        draft.get(SiteShape.PAPER_COPIES, RichText.EMPTY),
        accessibility(draft.get(SiteShape.ACCESSIBILITY)),
        languages.isEmpty() ? List.of("en") : languages,
        theme == null ? null : theme.get(SiteShape.BRAND_COLOUR),
        SitePagesAssembler.assemble(draft));
  }

  private static @Nullable String withSlash(@Nullable String url) {
    return url == null || url.endsWith("/") ? url : url + "/";
  }

  private static Site.Authority authority(Draft draft) {
    String name = draft.text(SiteShape.Authority.NAME);
    return new Site.Authority(
        name,
        draft.get(SiteShape.Authority.SHORT_NAME, name),
        draft.get(SiteShape.Authority.WEBSITE));
  }

  private static Site.SiteContact contact(Draft draft) {
    return new Site.SiteContact(
        draft.text(SiteShape.WhoToAsk.NAME),
        draft.text(SiteShape.WhoToAsk.PHONE),
        draft.text(SiteShape.WhoToAsk.EMAIL),
        draft.list(SiteShape.WhoToAsk.ADDRESS),
        draft.text(SiteShape.WhoToAsk.HOURS));
  }

  private static Site.@Nullable Accessibility accessibility(@Nullable Draft draft) {
    return draft == null
        ? null
        : new Site.Accessibility(
            draft.get(SiteShape.Accessibility.PREPARED),
            draft.get(SiteShape.Accessibility.REVIEWED),
            draft.get(SiteShape.Accessibility.STATUS),
            draft.text(SiteShape.Accessibility.TESTED_BY),
            draft.get(SiteShape.Accessibility.REPLY_DAYS, 0),
            draft.list(SiteShape.Accessibility.NOT_ACCESSIBLE).stream()
                .map(SiteAssembler::notAccessible)
                .toList());
  }

  private static Site.NotAccessible notAccessible(Draft draft) {
    return new Site.NotAccessible(
        draft.text(SiteShape.Accessibility.WHAT),
        draft.get(SiteShape.Accessibility.REASON, Site.Reason.NON_COMPLIANCE),
        draft.text(SiteShape.Accessibility.WHY),
        draft.text(SiteShape.Accessibility.ALTERNATIVE),
        draft.get(SiteShape.Accessibility.FIX_BY));
  }
}
