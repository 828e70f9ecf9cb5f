package org.localoffer.check;

import org.jspecify.annotations.Nullable;
import org.localoffer.output.OutputPath;

/**
 * Where an address leads, seen from one folder. Compared by identity: {@link LinkTable} has each
 * once.
 */
final class LinkTarget {

  /** What kind of place an address names. */
  enum Kind {
    /** A file of this site, if it exists; no path stands for the page itself. */
    INSIDE,
    /** Another site, a mailbox, a phone. */
    OUTSIDE,
    /** Bytes within the address ({@code data:}). */
    EMBEDDED,
    /** A program within the address ({@code javascript:}). */
    PROGRAM,
    /** Inside the site, but not by naming a file from here: {@code /a.html}, {@code ./}. */
    NOT_A_FILE,
    /** Above the site's root. */
    ABOVE
  }

  private final String address;
  private final Kind kind;
  private final @Nullable OutputPath path;
  private final String fragment;

  LinkTarget(String address, Kind kind, @Nullable OutputPath path, String fragment) {
    this.address = address;
    this.kind = kind;
    this.path = path;
    this.fragment = fragment;
  }

  /** The address as it was written. */
  String address() {
    return address;
  }

  Kind kind() {
    return kind;
  }

  /** The file, or null for the page that has the link. */
  @Nullable OutputPath path() {
    return path;
  }

  /** What follows {@code #}, decoded; empty if there is nothing. */
  String fragment() {
    return fragment;
  }
}
