package org.localoffer.content;

import static org.localoffer.content.Field.optional;
import static org.localoffer.content.Field.required;
import static org.localoffer.content.FieldTypes.date;
import static org.localoffer.content.FieldTypes.text;

import java.time.LocalDate;
import org.localoffer.directory.RichText;

/** The fields of a piece of news. */
final class NewsShape {

  static final Field<String> TITLE = required("title", text(2, 120));
  static final Field<String> SUMMARY = optional("summary", text(1, 300));
  static final Field<LocalDate> ON = optional("on", date());
  static final Field<RichText> DESCRIPTION = optional("description", RichTextType.description());

  static final Shape SHAPE = Shape.of(TITLE, SUMMARY, ON, DESCRIPTION);

  private NewsShape() {}
}
