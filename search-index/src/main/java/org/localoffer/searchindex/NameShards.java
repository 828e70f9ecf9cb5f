package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the names that a search box offers while somebody types.
 *
 * <p>They are apart from the rest of the index, so that typing does not load the manifest. The
 * format is {@value #FORMAT}, version {@value #VERSION}; the files are scripts as in {@link
 * SearchExport}:
 *
 * <pre>
 * names.js               format      "local-offer-names"; the typing aid refuses any other
 *                        version     1; the typing aid refuses any other
 *                        little      words that lead to a name only where it begins with them,
 *                                    with spaces
 *                        forks       beginnings of what is typed, sorted, with commas between; a |
 *                                    instead of the comma where the next file begins
 *                        leaves      likewise; their files come after those of the forks
 *                        marks       the mark of each file, without spaces
 * names-N-MARK.js        orders      for each name the number of its page's suggestion, rising:
 *                                    difference to the name before
 *                        names       what the page is called, a line each
 *                        also        the name, where it is not what the page is called; a line each
 *                        kinds       what the page is or whose, a line each
 *                        addresses   from the site's root, a line each; ~ stands for the words of
 *                                    the page's name with hyphens between
 * </pre>
 *
 * <p>Beginnings are folded as {@link WordSplitter} does. {@code speech th} stands for names that
 * have a word beginning with {@code speech} and another beginning with {@code th}, in any order.
 * The file of a leaf has every name with its beginning; that of a fork the first {@value
 * NameTree#FORK_NAMES} pages, and only those: what has one letter more leads to a leaf or a further
 * fork. A fork whose names have more letters in common is written with these. A file also has the
 * names of the beginnings beside its own, so a name must be looked at before it is offered.
 *
 * <p>A name that is just the one typed word comes first; others are ranked by the place of the
 * first word that begins as the first typed one does, a page's own name before others, and then by
 * number. Of one typed word the first eight are exact, and of more where one of them leads to a
 * leaf, or where there are two of which the first is whole and has three letters. Otherwise what
 * the files at hand have is offered.
 *
 * @see NameTree for the bounds
 */
final class NameShards {

  static final String FORMAT = "local-offer-names";

  static final int VERSION = 1;

  /** Forks lie together, as each is small and the next letter mostly leads to the next one. */
  private static final int NAMES_IN_FORK_FILE = 48;

  private static final int NAMES_IN_LEAF_FILE = 160;

  private final List<Suggestion> suggestions;
  private final @Nullable String[] addresses;
  private final WordSplitter splitter = new WordSplitter();
  private final List<SearchFile> files = new ArrayList<>();
  private final StringBuilder marks = new StringBuilder();

  private NameShards(List<Suggestion> suggestions) {
    this.suggestions = suggestions;
    this.addresses = new String[suggestions.size()];
  }

  /**
   * The files for suggestions: in what is typed alike, earlier ones are offered first.
   *
   * @throws IllegalArgumentException if any text has a line end, or an address a ~, or there are
   *     more names than {@link NameTree} takes
   */
  static List<SearchFile> of(List<Suggestion> suggestions) {
    for (Suggestion suggestion : suggestions) {
      requireOneLine(suggestion);
    }
    NameShards shards = new NameShards(suggestions);
    NameTree tree = NameTree.of(NamedText.of(suggestions));
    String forks = shards.write(tree.forks(), NAMES_IN_FORK_FILE);
    String leaves = shards.write(tree.leaves(), NAMES_IN_LEAF_FILE);
    shards.files.add(
        ScriptFile.of(
            "names",
            ScriptFile.json(
                json -> {
                  json.writeStringProperty("format", FORMAT);
                  json.writeNumberProperty("version", VERSION);
                  json.writeStringProperty("little", NamedText.LITTLE_TEXT);
                  json.writeStringProperty("forks", forks);
                  json.writeStringProperty("leaves", leaves);
                  json.writeStringProperty("marks", shards.marks.toString());
                })));
    return shards.files;
  }

  private static void requireOneLine(Suggestion suggestion) {
    String all = suggestion.name() + suggestion.kind() + suggestion.address() + suggestion.also();
    if (all.indexOf('\n') >= 0 || suggestion.address().indexOf('~') >= 0) {
      throw new IllegalArgumentException("cannot be written: " + suggestion);
    }
  }

  /** Writes nodes into as few files as hold so many names, and gives their beginnings. */
  private String write(List<NameTree.Node> nodes, int most) {
    StringBuilder beginnings = new StringBuilder();
    Set<NamedText> together = new LinkedHashSet<>();
    Iterator<NameTree.Node> rest = nodes.iterator();
    while (rest.hasNext()) {
      NameTree.Node node = rest.next();
      boolean next = !together.isEmpty() && together.size() + added(together, node) > most;
      if (next) {
        writeFile(together);
        together.clear();
      }
      beginnings.append(beginnings.isEmpty() ? "" : next ? "|" : ",").append(node.beginning());
      together.addAll(node.names());
    }
    if (!together.isEmpty()) {
      writeFile(together);
    }
    return beginnings.toString();
  }

  private static int added(Set<NamedText> together, NameTree.Node node) {
    int added = 0;
    for (NamedText text : node.names()) {
      added += together.contains(text) ? 0 : 1;
    }
    return added;
  }

  /** As it is written; worked out once for each page, which is in many files. */
  private String addressOf(int order, Suggestion page) {
    String known = addresses[order];
    if (known == null) {
      String words = String.join("-", splitter.words(page.name()));
      known = words.isEmpty() ? page.address() : page.address().replace(words, "~");
      addresses[order] = known;
    }
    return known;
  }

  private void writeFile(Set<NamedText> texts) {
    List<NamedText> sorted = new ArrayList<>(texts);
    sorted.sort(
        (a, b) ->
            a.order() != b.order()
                ? Integer.compare(a.order(), b.order())
                : a.also().compareTo(b.also()));
    StringBuilder orders = new StringBuilder();
    List<String> names = new ArrayList<>();
    List<String> also = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    List<String> shortAddresses = new ArrayList<>();
    int last = 0;
    for (NamedText text : sorted) {
      Suggestion page = suggestions.get(text.order());
      Digits.append(orders, text.order() - last);
      last = text.order();
      names.add(page.name());
      also.add(text.also());
      kinds.add(page.kind());
      shortAddresses.add(addressOf(text.order(), page));
    }
    String json =
        ScriptFile.json(
            data -> {
              data.writeStringProperty("orders", orders.toString());
              data.writeStringProperty("names", String.join("\n", names));
              data.writeStringProperty("also", String.join("\n", also));
              data.writeStringProperty("kinds", String.join("\n", kinds));
              data.writeStringProperty("addresses", String.join("\n", shortAddresses));
            });
    String mark = ScriptFile.mark(json);
    marks.append(mark);
    int number = files.size();
    files.add(ScriptFile.of("names-" + number + '-' + mark, json));
  }
}
