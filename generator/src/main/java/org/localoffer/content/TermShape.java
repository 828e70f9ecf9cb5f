package org.localoffer.content;

import static org.localoffer.content.Field.optional;
import static org.localoffer.content.Field.required;
import static org.localoffer.content.FieldTypes.fields;
import static org.localoffer.content.FieldTypes.list;
import static org.localoffer.content.FieldTypes.number;
import static org.localoffer.content.FieldTypes.slug;
import static org.localoffer.content.FieldTypes.text;
import static org.localoffer.content.FieldTypes.yesNo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.Slug;

/** The fields of a term of a vocabulary. */
final class TermShape {

  static final Field<Slug> SLUG = required("slug", slug());
  static final Field<String> NAME = required("name", text(1, 100));
  static final Field<String> DESCRIPTION = optional("description", text(1, 1000));
  static final Field<List<Located<String>>> ALSO = optional("also", list(text(1, 100)));
  static final Field<Slug> PARENT = optional("parent", slug());
  static final Field<Integer> ORDER = optional("order", number(0, 10_000));

  /** Of a support level: no criteria have to be met. By default only the first level is so. */
  static final Field<Boolean> OPEN_TO_ALL = optional("open_to_all", yesNo());

  /** Of a stage: the ages of those who are in it. */
  static final Field<Draft> AGES = optional("ages", fields(ServiceShape.Ages.SHAPE));

  /** Of a kind of organisation: those of this kind act for the state. */
  static final Field<Boolean> PUBLIC_BODY = optional("public_body", yesNo());

  static final Field<List<Located<Draft>>> CHILDREN =
      optional("children", list(new FieldsOfTerm()));

  static final Shape SHAPE =
      Shape.of(
          SLUG, NAME, DESCRIPTION, ALSO, PARENT, ORDER, OPEN_TO_ALL, AGES, PUBLIC_BODY, CHILDREN);

  private TermShape() {}

  /** A term inside a term; the shape is looked up late, since it contains itself. */
  private static final class FieldsOfTerm implements FieldType<Draft> {

    @Override
    public String example() {
      return "{slug: clubs, name: Clubs}";
    }

    @Override
    public @Nullable Draft read(YamlValue value, Reading reading) {
      return fields(SHAPE).read(value, reading);
    }
  }
}
