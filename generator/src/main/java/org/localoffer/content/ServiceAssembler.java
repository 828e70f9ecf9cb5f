package org.localoffer.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Answer;
import org.localoffer.directory.Availability;
import org.localoffer.directory.Checked;
import org.localoffer.directory.Contact;
import org.localoffer.directory.Cost;
import org.localoffer.directory.Education;
import org.localoffer.directory.Formats;
import org.localoffer.directory.Link;
import org.localoffer.directory.OpeningTimes;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.Picture;
import org.localoffer.directory.Referral;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Service;
import org.localoffer.directory.ShortBreak;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.Visibility;
import org.localoffer.directory.Vocabulary;

/** A draft that has passed the rules → {@link Service}; private details stay behind here. */
final class ServiceAssembler {

  private final Map<Slug, Organisation> organisations;
  private final Vocabulary stages;
  private final int reviewMonths;

  ServiceAssembler(Map<Slug, Organisation> organisations, Vocabulary stages, int reviewMonths) {
    this.organisations = organisations;
    this.stages = stages;
    this.reviewMonths = reviewMonths;
  }

  Service assemble(EntryDraft entry) {
    Draft draft = entry.draft();
    return new Service(
        entry.slug(),
        entry.file().path(),
        draft.text(ServiceShape.NAME),
        draft.text(ServiceShape.SUMMARY),
        organisations.get(need(draft.get(ServiceShape.ORGANISATION))),
        draft.list(ServiceShape.CATEGORIES),
        checked(need(draft.get(ServiceShape.CHECKED)), reviewMonths),
        availability(draft),
        visibility(draft.get(ServiceShape.VISIBLE)),
        draft.list(ServiceShape.ALSO_KNOWN_AS),
        draft.list(ServiceShape.NEEDS),
        ages(draft.get(ServiceShape.AGES)),
        draft.list(ServiceShape.STAGES),
        stagesOfAges(draft),
        draft.get(ServiceShape.SUPPORT_LEVEL),
        draft.get(ServiceShape.EHC_PLAN),
        draft.get(ServiceShape.DIAGNOSIS),
        draft.get(ServiceShape.ELIGIBILITY, RichText.EMPTY),
        draft.text(ServiceShape.DECIDED_BY),
        draft.get(ServiceShape.CRITERIA_URL),
        referral(draft.get(ServiceShape.REFERRAL)),
        cost(draft.get(ServiceShape.COST)),
        draft.list(ServiceShape.LOCATIONS).stream().map(LocationAssembler::assemble).toList(),
        draft.list(ServiceShape.AREAS),
        opening(draft),
        ContactShape.published(draft.list(ServiceShape.CONTACTS)),
        draft.get(ServiceShape.WEBSITE),
        draft.list(ServiceShape.LINKS).stream().map(ServiceAssembler::link).toList(),
        draft.list(ServiceShape.LANGUAGES),
        shortBreak(draft.get(ServiceShape.SHORT_BREAK)),
        draft.list(ServiceShape.ADULTHOOD),
        education(draft.get(ServiceShape.EDUCATION)),
        draft.get(ServiceShape.QUESTIONS, List.of()).stream()
            .map(answer -> new Answer(answer.term(), answer.value()))
            .toList(),
        draft.list(ServiceShape.DUTIES),
        draft.list(ServiceShape.PICTURES).stream().map(ServiceAssembler::picture).toList(),
        formats(draft.get(ServiceShape.FORMATS)),
        draft.get(ServiceShape.DESCRIPTION, RichText.EMPTY));
  }

  /** A service that says its ages has said its stages, where the stages say theirs. */
  private List<Term> stagesOfAges(Draft draft) {
    AgeRange ages = ages(draft.get(ServiceShape.AGES));
    return draft.list(ServiceShape.STAGES).isEmpty()
        ? stages.terms().stream().filter(stage -> ages.coversMuchOf(stage.ages())).toList()
        : List.of();
  }

  static Checked checked(Draft draft, int reviewMonths) {
    var on = need(draft.get(CheckedShape.ON));
    return new Checked(
        on, draft.text(CheckedShape.BY), draft.get(CheckedShape.DUE, on.plusMonths(reviewMonths)));
  }

  private static Availability availability(Draft draft) {
    return new Availability(
        draft.get(ServiceShape.STATUS, Availability.Status.OPEN),
        draft.text(ServiceShape.STATUS_NOTE),
        draft.get(ServiceShape.CLOSES_ON));
  }

  private static Visibility visibility(@Nullable Draft draft) {
    return draft == null
        ? Visibility.ALWAYS
        : new Visibility(
            draft.get(ServiceShape.Visible.FROM), draft.get(ServiceShape.Visible.UNTIL));
  }

  static AgeRange ages(@Nullable Draft draft) {
    return draft == null
        ? AgeRange.NOT_STATED
        : new AgeRange(draft.get(ServiceShape.Ages.FROM), draft.get(ServiceShape.Ages.TO));
  }

  private static Referral referral(@Nullable Draft draft) {
    if (draft == null) {
      return Referral.NOT_STATED;
    }
    Draft wait = draft.get(ServiceShape.Referral.WAIT);
    return new Referral(
        draft.list(ServiceShape.Referral.ROUTES),
        draft.get(ServiceShape.Referral.HOW, RichText.EMPTY),
        draft.get(ServiceShape.Referral.FORM_URL),
        draft.get(ServiceShape.Referral.NEXT, RichText.EMPTY),
        wait == null
            ? null
            : new Referral.Wait(
                wait.text(ServiceShape.Referral.WAIT_TEXT),
                wait.get(ServiceShape.Referral.WAIT_AS_OF)));
  }

  private static Cost cost(@Nullable Draft draft) {
    if (draft == null) {
      return Cost.NOT_STATED;
    }
    return new Cost(
        draft.get(ServiceShape.Cost.FREE),
        draft.list(ServiceShape.Cost.OPTIONS).stream().map(ServiceAssembler::option).toList(),
        draft.get(ServiceShape.Cost.NOTE, RichText.EMPTY),
        draft.list(ServiceShape.Cost.FUNDING));
  }

  private static Cost.Option option(Draft draft) {
    return new Cost.Option(
        draft.get(ServiceShape.Cost.AMOUNT),
        draft.text(ServiceShape.Cost.PER),
        draft.text(ServiceShape.Cost.OPTION_NOTE));
  }

  private static OpeningTimes opening(Draft draft) {
    return new OpeningTimes(
        draft.list(ServiceShape.OPENING).stream().map(ServiceAssembler::openingLine).toList(),
        draft.text(ServiceShape.OPENING_NOTE));
  }

  private static OpeningTimes.Line openingLine(Draft draft) {
    return new OpeningTimes.Line(
        draft.list(ServiceShape.Opening.DAYS),
        draft.get(ServiceShape.Opening.OPENS),
        draft.get(ServiceShape.Opening.CLOSES),
        draft.text(ServiceShape.Opening.WHEN),
        draft.text(ServiceShape.Opening.NOTE));
  }

  private static Link link(Draft draft) {
    return new Link(draft.text(ServiceShape.WebLink.LABEL), draft.text(ServiceShape.WebLink.URL));
  }

  private static @Nullable ShortBreak shortBreak(@Nullable Draft draft) {
    return draft == null
        ? null
        : new ShortBreak(
            draft.list(ServiceShape.ShortBreak.KINDS),
            draft.list(ServiceShape.ShortBreak.TIMES),
            draft.get(ServiceShape.ShortBreak.STATEMENT, false));
  }

  private @Nullable Education education(@Nullable Draft draft) {
    if (draft == null) {
      return null;
    }
    Draft senco = draft.get(ServiceShape.Education.SENCO);
    return new Education(
        draft.get(ServiceShape.Education.SETTING),
        draft.text(ServiceShape.Education.URN),
        draft.list(ServiceShape.Education.PHASES).stream().map(this::phase).toList(),
        draft.get(ServiceShape.Education.SEN_UNIT),
        draft.get(ServiceShape.Education.RESOURCED_PROVISION),
        draft.get(ServiceShape.Education.SECTION_41),
        senco == null || !senco.get(ContactShape.PUBLIC, true) ? null : senco(senco),
        report(draft.get(ServiceShape.Education.SEN_REPORT)),
        draft.get(ServiceShape.Education.ACCESSIBILITY_PLAN_URL));
  }

  /** A phase is a stage where it is one of the council's stages, else the words as written. */
  private String phase(String written) {
    Term stage = stages.find(written);
    return stage == null ? written : stage.name();
  }

  private static Contact senco(Draft draft) {
    return ContactShape.of(draft);
  }

  private static Education.@Nullable SenReport report(@Nullable Draft draft) {
    return draft == null
        ? null
        : new Education.SenReport(
            draft.text(ServiceShape.Education.REPORT_URL),
            draft.get(ServiceShape.Education.REPORT_ON));
  }

  private static Picture picture(Draft draft) {
    String path = draft.text(ServiceShape.Photo.FILE);
    return new Picture(path.substring("pictures/".length()), draft.text(ServiceShape.Photo.ALT));
  }

  private static Formats formats(@Nullable Draft draft) {
    return draft == null
        ? Formats.NONE
        : new Formats(
            draft.get(ServiceShape.OtherFormats.EASY_READ),
            draft.get(ServiceShape.OtherFormats.BSL_VIDEO));
  }

  /** A required value; the rules have made sure that it is there. */
  static <T> T need(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("a required field passed the rules without a value");
    }
    return value;
  }
}
