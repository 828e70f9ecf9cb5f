package org.localoffer.content;

import static org.localoffer.content.Field.optional;
import static org.localoffer.content.Field.required;
import static org.localoffer.content.FieldTypes.choice;
import static org.localoffer.content.FieldTypes.date;
import static org.localoffer.content.FieldTypes.fields;
import static org.localoffer.content.FieldTypes.list;
import static org.localoffer.content.FieldTypes.number;
import static org.localoffer.content.FieldTypes.slug;
import static org.localoffer.content.FieldTypes.text;
import static org.localoffer.content.FieldTypes.yesNo;

import java.time.LocalDate;
import java.util.List;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.Feedback;
import org.localoffer.directory.RichText;
import org.localoffer.directory.SearchCase;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** The fields of what stands in files that hold a list: duties, comments, glossary, cases. */
final class ListShapes {

  private ListShapes() {}

  /** An entry of {@code duties/schedule-2.yaml}. */
  static final class Duties {
    static final Field<List<Located<Slug>>> GUIDES =
        optional("guides", list(ReferenceTypes.guide()));
    static final Field<List<Located<Term>>> CATEGORIES =
        optional("categories", list(ReferenceTypes.term(VocabularyName.CATEGORIES)));
    static final Field<Integer> MINIMUM = optional("minimum", number(0, 10_000));
    static final Field<Slug> SLUG = required("slug", slug());
    static final Field<String> PARAGRAPH = optional("paragraph", text(1, 20));
    static final Field<Boolean> VERIFIED = optional("verified", yesNo());
    static final Field<String> LABEL = required("label", text(1, 200));
    static final Field<String> ASKS = optional("asks", text(1, 2000));
    static final Field<Draft> MET_BY =
        optional("met_by", fields(Shape.of(GUIDES, CATEGORIES, MINIMUM)));
    static final Shape SHAPE = Shape.of(SLUG, PARAGRAPH, VERIFIED, LABEL, ASKS, MET_BY);

    private Duties() {}
  }

  /** An entry of {@code feedback/<year>.yaml}. */
  static final class Comments {
    static final Field<String> ID = required("id", text(1, 60));
    static final Field<LocalDate> ON = required("on", date());
    static final Field<Feedback.About> ABOUT = required("about", choice(Words.ABOUT));
    static final Field<String> TOPIC = optional("topic", text(1, 200));
    static final Field<Slug> SERVICE = optional("service", ReferenceTypes.service());
    static final Field<RichText> SAID = required("said", RichTextType.sentences());
    static final Field<Feedback.From> FROM = optional("from", choice(Words.FROM));
    static final Field<RichText> WE_DID = optional("we_did", RichTextType.sentences());
    static final Field<Feedback.Status> STATUS = optional("status", choice(Words.ANSWERS));
    static final Field<LocalDate> DONE_ON = optional("done_on", date());
    static final Shape SHAPE =
        Shape.of(ID, ON, ABOUT, TOPIC, SERVICE, SAID, FROM, WE_DID, STATUS, DONE_ON);

    private Comments() {}
  }

  /** An entry of {@code glossary.yaml}. */
  static final class Glossary {
    static final Field<String> TERM = required("term", text(1, 100));
    static final Field<List<Located<String>>> ALSO = optional("also", list(text(1, 100)));
    static final Field<RichText> MEANING = required("meaning", RichTextType.sentences());
    static final Field<String> LINK = optional("link", new GlossaryLinkType());
    static final Shape SHAPE = Shape.of(TERM, ALSO, MEANING, LINK);

    private Glossary() {}
  }

  /** A file of {@code timelines}. */
  static final class Timelines {
    static final Field<String> BY = required("by", text(1, 60));
    static final Field<String> LABEL = required("label", text(1, 200));
    static final Field<RichText> WHAT = optional("what", RichTextType.sentences());
    static final Field<String> TITLE = required("title", text(2, 120));
    static final Field<List<Located<Draft>>> STEPS =
        required("steps", list(fields(Shape.of(BY, LABEL, WHAT))));
    static final Shape SHAPE = Shape.of(TITLE, STEPS);

    private Timelines() {}
  }

  /** An entry of {@code search/cases.yaml}. */
  static final class Cases {
    static final Field<String> QUERY = required("query", text(1, 200));
    static final Field<List<Located<SearchCase.Wanted>>> FINDS =
        required("finds", list(new WantedType()));
    static final Field<Integer> WITHIN = optional("within", number(1, 100));
    static final Shape SHAPE = Shape.of(QUERY, FINDS, WITHIN);

    private Cases() {}
  }
}
