package org.localoffer.content;

import static org.localoffer.content.Field.optional;
import static org.localoffer.content.Field.required;
import static org.localoffer.content.FieldTypes.fields;
import static org.localoffer.content.FieldTypes.list;
import static org.localoffer.content.FieldTypes.text;

import java.util.List;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.Guide;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** The fields of {@code site.yaml} that say something on the pages that the program makes. */
final class SitePagesShape {

  private SitePagesShape() {}

  /** An entry of {@code tasks}. */
  static final class Tasks {
    static final Field<String> LABEL = required("label", text(2, 100));
    static final Field<String> TO = optional("to", new GlossaryLinkType());
    static final Field<String> SEARCH = optional("search", text(1, 200));
    static final Shape SHAPE = Shape.of(LABEL, TO, SEARCH);

    private Tasks() {}
  }

  /** An entry of {@code provisions}. */
  static final class Provisions {
    static final Field<String> NAME = required("name", text(2, 100));
    static final Field<String> DESCRIPTION = optional("description", text(1, 300));
    static final Field<List<Located<Term>>> CATEGORIES =
        required("categories", list(ReferenceTypes.term(VocabularyName.CATEGORIES)));
    static final Shape SHAPE = Shape.of(NAME, DESCRIPTION, CATEGORIES);

    private Provisions() {}
  }

  /** {@code short_breaks} and its like: words beside what the directory knows. */
  static final class Words {
    static final Field<RichText> TEXT = optional("text", RichTextType.description());
    static final Field<List<Located<Guide.Related>>> RELATED =
        optional("related", list(new RelatedType()));
    static final Shape SHAPE = Shape.of(TEXT, RELATED);

    private Words() {}
  }

  /** An entry of {@code other_ways}. */
  static final class OtherWays {
    static final Field<String> NAME = required("name", text(2, 100));
    static final Field<RichText> HOW = required("how", RichTextType.sentences());
    static final Shape SHAPE = Shape.of(NAME, HOW);

    private OtherWays() {}
  }

  /** An entry of {@code asked}. */
  static final class Asked {
    static final Field<String> WHO = required("who", text(2, 200));
    static final Field<String> HOW = optional("how", text(1, 300));
    static final Field<String> WHEN = optional("when", text(1, 60));
    static final Shape SHAPE = Shape.of(WHO, HOW, WHEN);

    private Asked() {}
  }

  static final Field<List<Located<Draft>>> TASKS = optional("tasks", list(fields(Tasks.SHAPE)));
  static final Field<List<Located<Draft>>> PROVISIONS =
      optional("provisions", list(fields(Provisions.SHAPE)));
  static final Field<Draft> SHORT_BREAKS = optional("short_breaks", fields(Words.SHAPE));
  static final Field<Draft> ADULTHOOD = optional("adulthood", fields(Words.SHAPE));
  static final Field<Draft> YOUNG_PEOPLE = optional("young_people", fields(Words.SHAPE));
  static final Field<Draft> COVERAGE = optional("coverage", fields(Words.SHAPE));
  static final Field<RichText> COMPLAINTS = optional("how_to_complain", RichTextType.sentences());
  static final Field<List<Located<Draft>>> OTHER_WAYS =
      optional("other_ways", list(fields(OtherWays.SHAPE)));
  static final Field<List<Located<Draft>>> ASKED = optional("asked", list(fields(Asked.SHAPE)));
}
