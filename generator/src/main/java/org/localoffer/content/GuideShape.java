package org.localoffer.content;

import static org.localoffer.content.Field.optional;
import static org.localoffer.content.Field.required;
import static org.localoffer.content.FieldTypes.choice;
import static org.localoffer.content.FieldTypes.fields;
import static org.localoffer.content.FieldTypes.list;
import static org.localoffer.content.FieldTypes.number;
import static org.localoffer.content.FieldTypes.text;
import static org.localoffer.content.FieldTypes.yesNo;

import java.util.List;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.Guide;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** The fields of a guide, and of a step of one. */
final class GuideShape {

  static final Field<String> TITLE = required("title", text(2, 120));
  static final Field<String> SUMMARY = optional("summary", text(1, 300));
  static final Field<List<Located<String>>> ALSO_KNOWN_AS =
      optional("also_known_as", list(text(1, 100)));
  static final Field<Guide.Audience> AUDIENCE = optional("audience", choice(Words.AUDIENCES));
  static final Field<Integer> ORDER = optional("order", number(0, 10_000));
  static final Field<List<Located<Slug>>> DUTIES = optional("duties", list(ReferenceTypes.duty()));
  static final Field<Draft> CHECKED = optional("checked", fields(CheckedShape.SHAPE));
  static final Field<List<Located<Guide.Related>>> RELATED =
      optional("related", list(new RelatedType()));
  static final Field<List<Located<Term>>> ADULTHOOD =
      optional("adulthood", list(ReferenceTypes.term(VocabularyName.ADULTHOOD_OUTCOMES)));
  static final Field<Boolean> INDEPENDENT_ADVICE = optional("independent_advice", yesNo());
  static final Field<RichText> DESCRIPTION = optional("description", RichTextType.guide());

  static final Shape SHAPE =
      Shape.of(
          TITLE,
          SUMMARY,
          ALSO_KNOWN_AS,
          AUDIENCE,
          ORDER,
          DUTIES,
          CHECKED,
          RELATED,
          ADULTHOOD,
          INDEPENDENT_ADVICE,
          DESCRIPTION);

  private GuideShape() {}
}
