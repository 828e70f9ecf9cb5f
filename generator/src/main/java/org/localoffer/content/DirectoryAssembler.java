package org.localoffer.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.content.Drafts.GuideDraft;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Duty;
import org.localoffer.directory.Feedback;
import org.localoffer.directory.GlossaryTerm;
import org.localoffer.directory.Guide;
import org.localoffer.directory.News;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.RichText;
import org.localoffer.directory.SearchCase;
import org.localoffer.directory.Service;
import org.localoffer.directory.Site;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Timeline;
import org.localoffer.directory.VocabularyName;

/** Drafts that have passed every rule → {@link Directory}. */
final class DirectoryAssembler {

  /** Where a guide stands that names no order: after all that do. */
  private static final int LAST = Integer.MAX_VALUE;

  private final Lists lists;
  private final Drafts drafts;

  DirectoryAssembler(Lists lists, Drafts drafts) {
    this.lists = lists;
    this.drafts = drafts;
  }

  Directory assemble() {
    Site site = SiteAssembler.assemble(ServiceAssembler.need(drafts.site()));
    Map<Slug, Organisation> organisations = new HashMap<>();
    List<Organisation> inOrder = drafts.organisations().stream().map(this::organisation).toList();
    inOrder.forEach(organisation -> organisations.put(organisation.slug(), organisation));
    ServiceAssembler services =
        new ServiceAssembler(organisations, lists.get(VocabularyName.STAGES), site.reviewMonths());
    List<Service> assembled = drafts.services().stream().map(services::assemble).toList();
    return new Directory(
        site,
        lists.all(),
        inOrder,
        assembled,
        guides(site.reviewMonths()),
        drafts.duties().stream().map(this::duty).toList(),
        feedback(),
        news(),
        glossary(),
        drafts.timelines().stream().map(this::timeline).toList(),
        new SearchWordsAssembler(lists).assemble(drafts.nationalWords(), drafts.searchWords()),
        drafts.postcodes());
  }

  private Organisation organisation(EntryDraft entry) {
    Draft draft = entry.draft();
    return new Organisation(
        entry.slug(),
        entry.file().path(),
        draft.text(OrganisationShape.NAME),
        draft.get(OrganisationShape.KIND),
        draft.text(OrganisationShape.SUMMARY),
        draft.get(OrganisationShape.WEBSITE),
        ContactShape.published(draft.list(OrganisationShape.CONTACTS)),
        draft.get(OrganisationShape.DESCRIPTION, RichText.EMPTY));
  }

  private List<Guide> guides(int reviewMonths) {
    return drafts.guides().stream()
        .map(guide -> guide(guide, reviewMonths))
        .sorted(Comparator.comparingInt(Guide::order).thenComparing(Guide::slug))
        .toList();
  }

  private Guide guide(GuideDraft guide, int reviewMonths) {
    GuideFiles files = guide.files();
    Draft main = guide.main();
    Draft checked = main.get(GuideShape.CHECKED);
    boolean hasMain = files.main() != null;
    return new Guide(
        files.slug(),
        hasMain && files.main() != null
            ? files.main().path()
            : files.steps().getFirst().file().path(),
        hasMain ? main.text(GuideShape.TITLE) : title(files.slug()),
        main.text(GuideShape.SUMMARY),
        main.list(GuideShape.ALSO_KNOWN_AS),
        main.get(GuideShape.AUDIENCE),
        main.get(GuideShape.ORDER, LAST),
        main.list(GuideShape.DUTIES),
        checked == null ? null : ServiceAssembler.checked(checked, reviewMonths),
        main.list(GuideShape.RELATED),
        main.list(GuideShape.ADULTHOOD),
        main.get(GuideShape.INDEPENDENT_ADVICE, false),
        hasMain ? main.get(GuideShape.DESCRIPTION, RichText.EMPTY) : RichText.EMPTY,
        steps(guide, reviewMonths));
  }

  private static List<Guide.Step> steps(GuideDraft guide, int reviewMonths) {
    List<Guide.Step> steps = new ArrayList<>();
    for (int i = 0; i < guide.steps().size(); i++) {
      GuideFiles.StepFile file = guide.files().steps().get(i);
      Draft draft = guide.steps().get(i);
      Draft checked = draft.get(GuideShape.CHECKED);
      steps.add(
          new Guide.Step(
              file.slug(),
              file.file().path(),
              i + 1,
              draft.text(GuideShape.TITLE),
              draft.text(GuideShape.SUMMARY),
              checked == null ? null : ServiceAssembler.checked(checked, reviewMonths),
              draft.list(GuideShape.ADULTHOOD),
              draft.get(GuideShape.INDEPENDENT_ADVICE, false),
              draft.get(GuideShape.DESCRIPTION, RichText.EMPTY)));
    }
    return steps;
  }

  /** {@code moving-to-secondary} → “Moving to secondary”, for a folder without an index.md. */
  private static String title(Slug slug) {
    String words = slug.value().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private Duty duty(Draft draft) {
    Draft metBy = draft.get(ListShapes.Duties.MET_BY);
    boolean verified = draft.get(ListShapes.Duties.VERIFIED, false);
    return new Duty(
        ServiceAssembler.need(draft.get(ListShapes.Duties.SLUG)),
        verified ? draft.text(ListShapes.Duties.PARAGRAPH) : "",
        draft.text(ListShapes.Duties.LABEL),
        draft.text(ListShapes.Duties.ASKS),
        metBy == null ? List.of() : metBy.list(ListShapes.Duties.GUIDES),
        metBy == null ? List.of() : metBy.list(ListShapes.Duties.CATEGORIES),
        metBy == null ? 1 : metBy.get(ListShapes.Duties.MINIMUM, 1));
  }

  private List<Feedback> feedback() {
    return drafts.comments().stream()
        .map(this::comment)
        .sorted(Comparator.comparing(Feedback::on).reversed().thenComparing(Feedback::id))
        .toList();
  }

  private Feedback comment(Draft draft) {
    return new Feedback(
        draft.text(ListShapes.Comments.ID),
        ServiceAssembler.need(draft.get(ListShapes.Comments.ON)),
        ServiceAssembler.need(draft.get(ListShapes.Comments.ABOUT)),
        draft.text(ListShapes.Comments.TOPIC),
        draft.get(ListShapes.Comments.SERVICE),
        draft.get(ListShapes.Comments.SAID, RichText.EMPTY),
        draft.get(ListShapes.Comments.FROM),
        draft.get(ListShapes.Comments.WE_DID, RichText.EMPTY),
        draft.get(ListShapes.Comments.STATUS),
        draft.get(ListShapes.Comments.DONE_ON));
  }

  private List<News> news() {
    return drafts.news().stream()
        .map(
            entry ->
                new News(
                    entry.slug(),
                    entry.file().path(),
                    ServiceAssembler.need(NewsDates.of(entry.slug().value())),
                    entry.draft().text(NewsShape.TITLE),
                    entry.draft().text(NewsShape.SUMMARY),
                    entry.draft().get(NewsShape.DESCRIPTION, RichText.EMPTY)))
        .sorted(Comparator.comparing(News::on).reversed().thenComparing(News::slug))
        .toList();
  }

  private List<GlossaryTerm> glossary() {
    return drafts.glossary().stream()
        .map(
            draft ->
                new GlossaryTerm(
                    draft.text(ListShapes.Glossary.TERM),
                    draft.list(ListShapes.Glossary.ALSO),
                    draft.get(ListShapes.Glossary.MEANING, RichText.EMPTY),
                    draft.get(ListShapes.Glossary.LINK)))
        .sorted(
            Comparator.comparing((GlossaryTerm entry) -> entry.term().toLowerCase(Locale.UK))
                .thenComparing(GlossaryTerm::term))
        .toList();
  }

  private Timeline timeline(EntryDraft entry) {
    return new Timeline(
        entry.slug(),
        entry.draft().text(ListShapes.Timelines.TITLE),
        entry.draft().list(ListShapes.Timelines.STEPS).stream().map(this::timelineStep).toList());
  }

  private Timeline.Step timelineStep(Draft draft) {
    @Nullable RichText what = draft.get(ListShapes.Timelines.WHAT);
    return new Timeline.Step(
        draft.text(ListShapes.Timelines.BY),
        draft.text(ListShapes.Timelines.LABEL),
        what == null ? RichText.EMPTY : what);
  }

  /** What searches must find, each with the place of its query. */
  List<Located<SearchCase>> searchCases() {
    return drafts.searchCases().stream().map(this::searchCase).toList();
  }

  private Located<SearchCase> searchCase(Draft draft) {
    return new Located<>(
        new SearchCase(
            draft.text(ListShapes.Cases.QUERY),
            draft.list(ListShapes.Cases.FINDS),
            draft.get(ListShapes.Cases.WITHIN, SearchCase.DEFAULT_WITHIN)),
        draft.placeOf(ListShapes.Cases.QUERY));
  }
}
