package org.localoffer.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who provides services.
 *
 * @param slug its file name and address
 * @param source its file, relative to the content folder
 * @param name what families read
 * @param kind what kind, or null where it was not stated
 * @param summary one sentence, or empty
 * @param website its site, or null
 * @param contacts how to reach it
 * @param description more, or empty
 */
public record Organisation(
    Slug slug,
    String source,
    String name,
    @Nullable Term kind,
    String summary,
    @Nullable String website,
    List<Contact> contacts,
    RichText description) {
  public Organisation {
    contacts = List.copyOf(contacts);
  }
}
