package org.localoffer.publish;

import java.nio.file.Path;

/**
 * The names that publishing uses beside the output, on the same file system. A name tells the state
 * of what bears it, so that there is no journal to be read or half written.
 *
 * @param output the site
 * @param parent the folder that all of them are in
 * @param lock held while any of them is touched
 * @param building a new site that is not finished, or an old one that is being removed: rubbish
 * @param ready a new site, whole and synced, that is being put in place of the old one by two
 *     renames: to be rolled forward
 * @param old the site that {@code ready} replaces
 */
record Siblings(Path output, Path parent, Path lock, Path building, Path ready, Path old) {

  static Siblings of(Path output) {
    Path parent = output.getParent();
    String name = "." + output.getFileName() + ".";
    return new Siblings(
        output,
        parent,
        parent.resolve(name + "lock"),
        parent.resolve(name + "building"),
        parent.resolve(name + "ready"),
        parent.resolve(name + "old"));
  }
}
