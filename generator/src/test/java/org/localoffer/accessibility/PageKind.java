package org.localoffer.accessibility;

/**
 * A kind of page, and the page of the sample county that stands for it.
 *
 * @param name for messages and for the name of its snapshot
 * @param template the file in {@code templates/pages/}, without its ending
 * @param address from the site's folder; may end in a fragment that scripts read
 * @param ready a JavaScript expression that is true once the page's scripts have done their work
 */
record PageKind(String name, String template, String address, String ready) {

  /** Where the page lies in the site's folder. */
  String path() {
    return address.replaceFirst("#.*", "");
  }

  @Override
  public String toString() {
    return name;
  }
}
