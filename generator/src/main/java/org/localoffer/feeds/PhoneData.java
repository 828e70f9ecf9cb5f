package org.localoffer.feeds;

import java.util.List;
import org.localoffer.directory.Contact;

/** Contacts that have a phone, by their roles; the names of people stay on the page. */
final class PhoneData {

  private PhoneData() {}

  static void write(String property, LinkedData data, List<Contact> contacts) {
    data.nodes(
        property,
        "ContactPoint",
        withPhone(contacts),
        contact -> {
          data.text("contactType", contact.role());
          data.text("telephone", contact.phone());
          data.text("email", contact.email());
        });
  }

  static List<Contact> withPhone(List<Contact> contacts) {
    return contacts.stream().filter(contact -> !contact.phone().isEmpty()).toList();
  }
}
