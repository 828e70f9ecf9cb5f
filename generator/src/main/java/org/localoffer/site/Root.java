package org.localoffer.site;

import org.localoffer.directory.Term;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.LinkView;

/**
 * The way from a page to the root of the site; what stands before every address on it.
 *
 * @param prefix {@code ""}, {@code "../"} …
 */
record Root(String prefix) {

  /** The way from the page at {@code path}. */
  static Root of(OutputPath path) {
    return new Root("../".repeat(path.depth()));
  }

  /** The address of {@code target}, naming the file, so that it works from a disk too. */
  String to(OutputPath target) {
    return prefix + target.value();
  }

  LinkView link(String text, OutputPath target) {
    return new LinkView(text, to(target));
  }

  /** A link to the page of a term. */
  LinkView link(Term term) {
    return link(term.name(), Addresses.term(term));
  }
}
