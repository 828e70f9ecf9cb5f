package org.localoffer.content;

import static org.localoffer.content.Field.optional;
import static org.localoffer.content.Field.required;
import static org.localoffer.content.FieldTypes.date;
import static org.localoffer.content.FieldTypes.text;

import java.time.LocalDate;

/** {@code checked}: when a person last made sure that an entry is right. */
final class CheckedShape {

  static final Field<LocalDate> ON = required("on", date());
  static final Field<String> BY = optional("by", text(1, 100));
  static final Field<LocalDate> DUE = optional("due", date());
  static final Shape SHAPE = Shape.of(ON, BY, DUE);

  private CheckedShape() {}
}
