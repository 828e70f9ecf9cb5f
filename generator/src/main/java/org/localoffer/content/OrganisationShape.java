package org.localoffer.content;

import static org.localoffer.content.Field.optional;
import static org.localoffer.content.Field.required;
import static org.localoffer.content.FieldTypes.fields;
import static org.localoffer.content.FieldTypes.list;
import static org.localoffer.content.FieldTypes.text;
import static org.localoffer.content.LinkTypes.url;

import java.util.List;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/** The fields of an organisation. */
final class OrganisationShape {

  static final Field<String> NAME = required("name", text(1, 120));
  static final Field<Term> KIND =
      optional("kind", ReferenceTypes.term(VocabularyName.ORGANISATION_KINDS));
  static final Field<String> SUMMARY = optional("summary", text(1, 250));
  static final Field<String> WEBSITE = optional("website", url());
  static final Field<List<Located<Draft>>> CONTACTS =
      optional("contacts", list(fields(ContactShape.SHAPE)));
  static final Field<RichText> DESCRIPTION = optional("description", RichTextType.description());

  static final Shape SHAPE = Shape.of(NAME, KIND, SUMMARY, WEBSITE, CONTACTS, DESCRIPTION);

  private OrganisationShape() {}
}
