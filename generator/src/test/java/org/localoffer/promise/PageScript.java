package org.localoffer.promise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Scripts beside the tests of this package, which pages are given to run. */
final class PageScript {

  /** The eyes and hands of a visitor of the search page, as {@code window.visitor}. */
  static final String SEARCH_VISITOR = "search-visitor.js";

  private PageScript() {}

  static String read(String name) throws IOException {
    try (var file = PageScript.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
