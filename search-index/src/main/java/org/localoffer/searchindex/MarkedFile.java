package org.localoffer.searchindex;

/**
 * A file with a mark of its own in its name, which the manifest tells.
 *
 * @param mark see {@link ScriptFile#mark}
 */
record MarkedFile(String mark, SearchFile file) {

  /** The file {@code name-MARK.js} with an object as its data. */
  static MarkedFile of(String name, String json) {
    String mark = ScriptFile.mark(json);
    return new MarkedFile(mark, ScriptFile.of(name + '-' + mark, json));
  }
}
