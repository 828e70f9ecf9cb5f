package org.localoffer.content;

import static org.localoffer.content.Field.optional;
import static org.localoffer.content.FieldTypes.text;
import static org.localoffer.content.FieldTypes.yesNo;
import static org.localoffer.content.LinkTypes.email;
import static org.localoffer.content.LinkTypes.phone;

import java.util.List;
import org.localoffer.directory.Contact;

/** A contact; one that is not public goes no further than its draft. */
final class ContactShape {

  static final Field<String> NAME = optional("name", text(1, 100));
  static final Field<String> ROLE = optional("role", text(1, 100));
  static final Field<String> PHONE = optional("phone", phone());
  static final Field<String> EMAIL = optional("email", email());
  static final Field<Boolean> PUBLIC = optional("public", yesNo());
  static final Shape SHAPE = Shape.of(NAME, ROLE, PHONE, EMAIL, PUBLIC);

  private ContactShape() {}

  /** The contacts that may be published: all but those that say {@code public: false}. */
  static List<Contact> published(List<Draft> drafts) {
    return drafts.stream().filter(draft -> draft.get(PUBLIC, true)).map(ContactShape::of).toList();
  }

  static Contact of(Draft draft) {
    return new Contact(draft.text(NAME), draft.text(ROLE), draft.text(PHONE), draft.text(EMAIL));
  }
}
