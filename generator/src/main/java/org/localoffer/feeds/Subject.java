package org.localoffer.feeds;

import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Checked;

/** What a page is about, where that is one thing. */
interface Subject {

  /** Its type, a name of schema.org. */
  String type();

  /** When a person last made sure that the page is right, or null where it does not say. */
  @Nullable Checked checked();

  /** What is known of it. */
  void write(LinkedData data, PageAddresses addresses);
}
