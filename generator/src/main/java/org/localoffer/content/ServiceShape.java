package org.localoffer.content;

import static org.localoffer.content.Field.optional;
import static org.localoffer.content.Field.required;
import static org.localoffer.content.FieldTypes.choice;
import static org.localoffer.content.FieldTypes.date;
import static org.localoffer.content.FieldTypes.decimal;
import static org.localoffer.content.FieldTypes.fields;
import static org.localoffer.content.FieldTypes.list;
import static org.localoffer.content.FieldTypes.money;
import static org.localoffer.content.FieldTypes.notes;
import static org.localoffer.content.FieldTypes.text;
import static org.localoffer.content.FieldTypes.time;
import static org.localoffer.content.FieldTypes.yesNo;
import static org.localoffer.content.LinkTypes.postcode;
import static org.localoffer.content.LinkTypes.url;
import static org.localoffer.content.ReferenceTypes.attachment;
import static org.localoffer.content.ReferenceTypes.duty;
import static org.localoffer.content.ReferenceTypes.forTerms;
import static org.localoffer.content.ReferenceTypes.language;
import static org.localoffer.content.ReferenceTypes.organisation;
import static org.localoffer.content.ReferenceTypes.term;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.localoffer.content.ReferenceTypes.ForTerm;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.Availability;
import org.localoffer.directory.Location;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** The fields of a service entry, in the order of the documentation. */
final class ServiceShape {

  /** An age that no person exceeds, in years. */
  static final int OLDEST_AGE = 120;

  private ServiceShape() {}

  /** {@code visible}. */
  static final class Visible {
    static final Field<LocalDate> FROM = optional("from", date());
    static final Field<LocalDate> UNTIL = optional("until", date());
    static final Shape SHAPE = Shape.of(FROM, UNTIL);

    private Visible() {}
  }

  /** {@code ages}. */
  static final class Ages {
    static final Field<Integer> FROM = optional("from", new AgeType());
    static final Field<Integer> TO = optional("to", new AgeType());
    static final Shape SHAPE = Shape.of(FROM, TO);

    private Ages() {}
  }

  /** {@code referral}, with {@code wait}. */
  static final class Referral {
    static final Field<String> WAIT_TEXT = required("text", text());
    static final Field<LocalDate> WAIT_AS_OF = optional("as_of", date());
    static final Field<List<Located<Term>>> ROUTES =
        optional("routes", list(term(VocabularyName.REFERRAL_ROUTES)));
    static final Field<RichText> HOW = optional("how", RichTextType.sentences());
    static final Field<String> FORM_URL = optional("form_url", url());
    static final Field<RichText> NEXT = optional("next", RichTextType.sentences());
    static final Field<Draft> WAIT = optional("wait", fields(Shape.of(WAIT_TEXT, WAIT_AS_OF)));
    static final Shape SHAPE = Shape.of(ROUTES, HOW, FORM_URL, NEXT, WAIT);

    private Referral() {}
  }

  /** {@code cost}, with its options. */
  static final class Cost {
    static final Field<BigDecimal> AMOUNT = optional("amount", money());
    static final Field<String> PER = optional("per", text(1, 60));
    static final Field<String> OPTION_NOTE = optional("note", text());
    static final Field<Boolean> FREE = optional("free", yesNo());
    static final Field<List<Located<Draft>>> OPTIONS =
        optional("options", list(fields(Shape.of(AMOUNT, PER, OPTION_NOTE))));
    static final Field<RichText> NOTE = optional("note", RichTextType.sentences());
    static final Field<List<Located<Term>>> FUNDING =
        optional("funding", list(term(VocabularyName.FUNDING)));
    static final Shape SHAPE = Shape.of(FREE, OPTIONS, NOTE, FUNDING);

    private Cost() {}
  }

  /** An entry of {@code locations}. */
  static final class Place {
    static final Field<String> NAME = optional("name", text());
    static final Field<Location.Kind> KIND = optional("kind", choice(Words.LOCATION_KINDS));
    static final Field<List<Located<String>>> ADDRESS = optional("address", list(text(1, 200)));
    static final Field<String> POSTCODE = optional("postcode", postcode());
    static final Field<Term> AREA = optional("area", term(VocabularyName.AREAS));
    static final Field<Double> LATITUDE = optional("latitude", decimal(-90, 90));
    static final Field<Double> LONGITUDE = optional("longitude", decimal(-180, 180));
    static final Field<Boolean> HIDE_ADDRESS = optional("hide_address", yesNo());
    static final Field<List<ForTerm<Boolean>>> ACCESS =
        optional("access", forTerms(VocabularyName.ACCESS_FEATURES, yesNo()));
    static final Field<String> TRAVEL = optional("travel", text(1, 1000));
    static final Shape SHAPE =
        Shape.of(
            NAME, KIND, ADDRESS, POSTCODE, AREA, LATITUDE, LONGITUDE, HIDE_ADDRESS, ACCESS, TRAVEL);

    private Place() {}
  }

  /** An entry of {@code opening}. */
  static final class Opening {
    static final Field<List<Located<DayOfWeek>>> DAYS = optional("days", list(choice(Words.DAYS)));
    static final Field<LocalTime> OPENS = optional("opens", time());
    static final Field<LocalTime> CLOSES = optional("closes", time());
    static final Field<String> WHEN = optional("when", text(1, 60));
    static final Field<String> NOTE = optional("note", text());
    static final Shape SHAPE = Shape.of(DAYS, OPENS, CLOSES, WHEN, NOTE);

    private Opening() {}
  }

  /** An entry of {@code links}. */
  static final class WebLink {
    static final Field<String> LABEL = required("label", text(1, 200));
    static final Field<String> URL = required("url", url());
    static final Shape SHAPE = Shape.of(LABEL, URL);

    private WebLink() {}
  }

  /** {@code short_break}. */
  static final class ShortBreak {
    static final Field<List<Located<Term>>> KINDS =
        optional("kinds", list(term(VocabularyName.SHORT_BREAK_KINDS)));
    static final Field<List<Located<String>>> TIMES = optional("times", list(text(1, 60)));
    static final Field<Boolean> STATEMENT = optional("statement", yesNo());
    static final Shape SHAPE = Shape.of(KINDS, TIMES, STATEMENT);

    private ShortBreak() {}
  }

  /** {@code education}. */
  static final class Education {
    static final Field<String> REPORT_URL = required("url", url());
    static final Field<LocalDate> REPORT_ON = optional("on", date());
    static final Field<Term> SETTING = optional("setting", term(VocabularyName.SETTING_KINDS));
    static final Field<String> URN = optional("urn", new UrnType());
    static final Field<List<Located<String>>> PHASES = optional("phases", list(text(1, 60)));
    static final Field<Boolean> SEN_UNIT = optional("sen_unit", yesNo());
    static final Field<Boolean> RESOURCED_PROVISION = optional("resourced_provision", yesNo());
    static final Field<Boolean> SECTION_41 = optional("section_41", yesNo());
    static final Field<Draft> SENCO = optional("senco", fields(ContactShape.SHAPE));
    static final Field<Draft> SEN_REPORT =
        optional("sen_report", fields(Shape.of(REPORT_URL, REPORT_ON)));
    static final Field<String> ACCESSIBILITY_PLAN_URL = optional("accessibility_plan_url", url());
    static final Shape SHAPE =
        Shape.of(
            SETTING,
            URN,
            PHASES,
            SEN_UNIT,
            RESOURCED_PROVISION,
            SECTION_41,
            SENCO,
            SEN_REPORT,
            ACCESSIBILITY_PLAN_URL);

    private Education() {}
  }

  /** An entry of {@code pictures}. */
  static final class Photo {
    static final Field<String> FILE = required("file", attachment("pictures"));
    static final Field<String> ALT = required("alt", text(1, 300));
    static final Shape SHAPE = Shape.of(FILE, ALT);

    private Photo() {}
  }

  /** {@code formats}. */
  static final class OtherFormats {
    static final Field<String> EASY_READ = optional("easy_read", attachment("documents"));
    static final Field<String> BSL_VIDEO = optional("bsl_video", url());
    static final Shape SHAPE = Shape.of(EASY_READ, BSL_VIDEO);

    private OtherFormats() {}
  }

  static final Field<String> NAME = required("name", text(2, 100));
  static final Field<String> SUMMARY = required("summary", text(2, 250));
  static final Field<Slug> ORGANISATION = required("organisation", organisation());
  static final Field<List<Located<Term>>> CATEGORIES =
      required("categories", list(term(VocabularyName.CATEGORIES)));
  static final Field<Draft> CHECKED = required("checked", fields(CheckedShape.SHAPE));
  static final Field<Availability.Status> STATUS = optional("status", choice(Words.STATUSES));
  static final Field<String> STATUS_NOTE = optional("status_note", text());
  static final Field<LocalDate> CLOSES_ON = optional("closes_on", date());
  static final Field<Draft> VISIBLE = optional("visible", fields(Visible.SHAPE));
  static final Field<List<Located<String>>> ALSO_KNOWN_AS =
      optional("also_known_as", list(text(1, 100)));
  static final Field<List<Located<Term>>> NEEDS =
      optional("needs", list(term(VocabularyName.NEEDS)));
  static final Field<Draft> AGES = optional("ages", fields(Ages.SHAPE));
  static final Field<List<Located<Term>>> STAGES =
      optional("stages", list(term(VocabularyName.STAGES)));
  static final Field<Term> SUPPORT_LEVEL =
      optional("support_level", term(VocabularyName.SUPPORT_LEVELS));
  static final Field<Term> EHC_PLAN = optional("ehc_plan", term(VocabularyName.EHC_PLAN));
  static final Field<Term> DIAGNOSIS = optional("diagnosis", term(VocabularyName.DIAGNOSIS));
  static final Field<RichText> ELIGIBILITY = optional("eligibility", RichTextType.sentences());
  static final Field<String> DECIDED_BY = optional("decided_by", text());
  static final Field<String> CRITERIA_URL = optional("criteria_url", url());
  static final Field<Draft> REFERRAL = optional("referral", fields(Referral.SHAPE));
  static final Field<Draft> COST = optional("cost", fields(Cost.SHAPE));
  static final Field<List<Located<Draft>>> LOCATIONS =
      optional("locations", list(fields(Place.SHAPE)));
  static final Field<List<Located<Term>>> AREAS =
      optional("areas", list(term(VocabularyName.AREAS)));
  static final Field<List<Located<Draft>>> OPENING =
      optional("opening", list(fields(Opening.SHAPE)));
  static final Field<String> OPENING_NOTE = optional("opening_note", text());
  static final Field<List<Located<Draft>>> CONTACTS =
      optional("contacts", list(fields(ContactShape.SHAPE)));
  static final Field<String> WEBSITE = optional("website", url());
  static final Field<List<Located<Draft>>> LINKS = optional("links", list(fields(WebLink.SHAPE)));
  static final Field<List<Located<String>>> LANGUAGES = optional("languages", list(language()));
  static final Field<Draft> SHORT_BREAK = optional("short_break", fields(ShortBreak.SHAPE));
  static final Field<List<Located<Term>>> ADULTHOOD =
      optional("adulthood", list(term(VocabularyName.ADULTHOOD_OUTCOMES)));
  static final Field<Draft> EDUCATION = optional("education", fields(Education.SHAPE));
  static final Field<List<ForTerm<RichText>>> QUESTIONS =
      optional("questions", forTerms(VocabularyName.QUESTIONS, RichTextType.answer()));
  static final Field<List<Located<Slug>>> DUTIES = optional("duties", list(duty()));
  static final Field<List<Located<Draft>>> PICTURES =
      optional("pictures", list(fields(Photo.SHAPE)));
  static final Field<Draft> FORMATS = optional("formats", fields(OtherFormats.SHAPE));
  static final Field<String> NOTES = optional("notes", notes());
  static final Field<RichText> DESCRIPTION = optional("description", RichTextType.description());

  static final Shape SHAPE =
      Shape.of(
          NAME,
          SUMMARY,
          ORGANISATION,
          CATEGORIES,
          CHECKED,
          STATUS,
          STATUS_NOTE,
          CLOSES_ON,
          VISIBLE,
          ALSO_KNOWN_AS,
          NEEDS,
          AGES,
          STAGES,
          SUPPORT_LEVEL,
          EHC_PLAN,
          DIAGNOSIS,
          ELIGIBILITY,
          DECIDED_BY,
          CRITERIA_URL,
          REFERRAL,
          COST,
          LOCATIONS,
          AREAS,
          OPENING,
          OPENING_NOTE,
          CONTACTS,
          WEBSITE,
          LINKS,
          LANGUAGES,
          SHORT_BREAK,
          ADULTHOOD,
          EDUCATION,
          QUESTIONS,
          DUTIES,
          PICTURES,
          FORMATS,
          NOTES,
          DESCRIPTION);
}
