package org.localoffer.content;

import static org.localoffer.content.Field.optional;
import static org.localoffer.content.Field.required;
import static org.localoffer.content.FieldTypes.choice;
import static org.localoffer.content.FieldTypes.date;
import static org.localoffer.content.FieldTypes.fields;
import static org.localoffer.content.FieldTypes.list;
import static org.localoffer.content.FieldTypes.number;
import static org.localoffer.content.FieldTypes.text;
import static org.localoffer.content.FieldTypes.yesNo;
import static org.localoffer.content.LinkTypes.email;
import static org.localoffer.content.LinkTypes.phone;
import static org.localoffer.content.LinkTypes.url;

import java.time.LocalDate;
import java.util.List;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Site;
import org.localoffer.directory.Slug;

/** The fields of {@code site.yaml}. */
final class SiteShape {

  /** Longest time between two checks of an entry, in months. */
  private static final int MAX_REVIEW_MONTHS = 60;

  private SiteShape() {}

  /** {@code authority}. */
  static final class Authority {
    static final Field<String> NAME = required("name", text(2, 100));
    static final Field<String> SHORT_NAME = optional("short_name", text(1, 40));
    static final Field<String> WEBSITE = optional("website", url());
    static final Shape SHAPE = Shape.of(NAME, SHORT_NAME, WEBSITE);

    private Authority() {}
  }

  /** {@code contact}. */
  static final class WhoToAsk {
    static final Field<String> NAME = optional("name", text(1, 100));
    static final Field<String> PHONE = optional("phone", phone());
    static final Field<String> EMAIL = optional("email", email());
    static final Field<List<Located<String>>> ADDRESS = optional("address", list(text(1, 200)));
    static final Field<String> HOURS = optional("hours", text());
    static final Shape SHAPE = Shape.of(NAME, PHONE, EMAIL, ADDRESS, HOURS);

    private WhoToAsk() {}
  }

  /** {@code accessibility}. */
  static final class Accessibility {
    static final Field<String> WHAT = required("what", text(1, 1000));
    static final Field<String> WHY = optional("why", text(1, 1000));
    static final Field<String> ALTERNATIVE = optional("alternative", text(1, 1000));
    static final Field<Site.Reason> REASON = optional("reason", choice(Words.REASONS));
    static final Field<LocalDate> FIX_BY = optional("fix_by", date());
    static final Field<LocalDate> PREPARED = optional("prepared", date());
    static final Field<LocalDate> REVIEWED = optional("reviewed", date());
    static final Field<Site.Compliance> STATUS = optional("status", choice(Words.COMPLIANCE));
    static final Field<String> TESTED_BY = optional("tested_by", text());
    static final Field<List<Located<Draft>>> NOT_ACCESSIBLE =
        optional("not_accessible", list(fields(Shape.of(WHAT, REASON, WHY, ALTERNATIVE, FIX_BY))));
    static final Field<Integer> REPLY_DAYS = optional("reply_days", number(1, 60));
    static final Shape SHAPE =
        Shape.of(PREPARED, REVIEWED, STATUS, TESTED_BY, REPLY_DAYS, NOT_ACCESSIBLE);

    private Accessibility() {}
  }

  static final Field<String> BRAND_COLOUR = optional("brand_colour", new ColourType());

  static final Field<String> TITLE = required("title", text(2, 100));
  static final Field<String> BASE_URL = optional("base_url", url());
  static final Field<Boolean> DEMONSTRATION = optional("demonstration", yesNo());
  static final Field<Draft> AUTHORITY = required("authority", fields(Authority.SHAPE));
  static final Field<Draft> CONTACT = required("contact", fields(WhoToAsk.SHAPE));
  static final Field<Slug> ADVICE_SERVICE = optional("advice_service", ReferenceTypes.service());
  static final Field<Slug> PARENT_FORUM = optional("parent_forum", ReferenceTypes.service());
  static final Field<Integer> REVIEW_MONTHS =
      optional("review_months", number(1, MAX_REVIEW_MONTHS));
  static final Field<String> FEEDBACK_EMAIL = optional("feedback_email", email());
  static final Field<RichText> PAPER_COPIES = optional("paper_copies", RichTextType.sentences());
  static final Field<Draft> ACCESSIBILITY = optional("accessibility", fields(Accessibility.SHAPE));
  static final Field<List<Located<String>>> LANGUAGES =
      optional("languages", list(ReferenceTypes.language()));
  static final Field<Draft> THEME = optional("theme", fields(Shape.of(BRAND_COLOUR)));

  static final Shape SHAPE =
      Shape.of(
          TITLE,
          BASE_URL,
          DEMONSTRATION,
          AUTHORITY,
          CONTACT,
          ADVICE_SERVICE,
          PARENT_FORUM,
          REVIEW_MONTHS,
          FEEDBACK_EMAIL,
          PAPER_COPIES,
          ACCESSIBILITY,
          LANGUAGES,
          THEME,
          SitePagesShape.TASKS,
          SitePagesShape.PROVISIONS,
          SitePagesShape.SHORT_BREAKS,
          SitePagesShape.ADULTHOOD,
          SitePagesShape.YOUNG_PEOPLE,
          SitePagesShape.COVERAGE,
          SitePagesShape.COMPLAINTS,
          SitePagesShape.OTHER_WAYS,
          SitePagesShape.ASKED);
}
