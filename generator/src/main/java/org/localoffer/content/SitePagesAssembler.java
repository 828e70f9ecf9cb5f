package org.localoffer.content;

import org.jspecify.annotations.Nullable;
import org.localoffer.directory.RichText;
import org.localoffer.directory.SitePages;

/** The draft of {@code site.yaml} → {@link SitePages}. */
final class SitePagesAssembler {

  private SitePagesAssembler() {}

  static SitePages assemble(Draft draft) {
    return new SitePages(
        draft.list(SitePagesShape.TASKS).stream().map(SitePagesAssembler::task).toList(),
        draft.list(SitePagesShape.PROVISIONS).stream().map(SitePagesAssembler::provision).toList(),
        words(draft.get(SitePagesShape.SHORT_BREAKS)),
        words(draft.get(SitePagesShape.ADULTHOOD)),
        words(draft.get(SitePagesShape.YOUNG_PEOPLE)),
        words(draft.get(SitePagesShape.COVERAGE)),
        draft.get(SitePagesShape.COMPLAINTS, RichText.EMPTY),
        draft.list(SitePagesShape.OTHER_WAYS).stream().map(SitePagesAssembler::otherWay).toList(),
        draft.list(SitePagesShape.ASKED).stream().map(SitePagesAssembler::asked).toList());
  }

  private static SitePages.Task task(Draft draft) {
    return new SitePages.Task(
        draft.text(SitePagesShape.Tasks.LABEL),
        draft.get(SitePagesShape.Tasks.TO),
        draft.text(SitePagesShape.Tasks.SEARCH));
  }

  private static SitePages.Provision provision(Draft draft) {
    return new SitePages.Provision(
        draft.text(SitePagesShape.Provisions.NAME),
        draft.text(SitePagesShape.Provisions.DESCRIPTION),
        draft.list(SitePagesShape.Provisions.CATEGORIES));
  }

  private static SitePages.PageText words(@Nullable Draft draft) {
    return draft == null
        ? SitePages.PageText.EMPTY
        : new SitePages.PageText(
            draft.get(SitePagesShape.Words.TEXT, RichText.EMPTY),
            draft.list(SitePagesShape.Words.RELATED));
  }

  private static SitePages.OtherWay otherWay(Draft draft) {
    return new SitePages.OtherWay(
        draft.text(SitePagesShape.OtherWays.NAME),
        draft.get(SitePagesShape.OtherWays.HOW, RichText.EMPTY));
  }

  private static SitePages.Asked asked(Draft draft) {
    return new SitePages.Asked(
        draft.text(SitePagesShape.Asked.WHO),
        draft.text(SitePagesShape.Asked.HOW),
        draft.text(SitePagesShape.Asked.WHEN));
  }
}
