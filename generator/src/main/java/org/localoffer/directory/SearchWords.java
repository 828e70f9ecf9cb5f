package org.localoffer.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What families say, and what it stands for in a search: what services call it, an age, values of
 * filters, or several of these. A line of quiet or faint words stands for nothing.
 *
 * @param id its name in the list that comes with the program, or null where a council gave none
 * @param say what families say: words, or phrases of up to six words
 * @param means what services call it; a text is found where all its words stand
 * @param ages the ages that are meant, both ends inclusive, or null
 * @param filter group of a search filter → values, both in the file's order; terms of categories by
 *     their path, days as {@code mon} to {@code sun}, cost as {@code free} or {@code charge}
 * @param quiet words that a query leaves out as long as it has others
 * @param faint words that say what form something has ({@code team}); they count little beside
 *     others
 */
public record SearchWords(
    @Nullable String id,
    List<String> say,
    List<String> means,
    @Nullable AgeRange ages,
    Map<String, List<String>> filter,
    List<String> quiet,
    List<String> faint) {

  public SearchWords {
    say = List.copyOf(say);
    means = List.copyOf(means);
    Map<String, List<String>> inOrder = new LinkedHashMap<>();
    filter.forEach((group, values) -> inOrder.put(group, List.copyOf(values)));
    filter = Collections.unmodifiableMap(inOrder);
    quiet = List.copyOf(quiet);
    faint = List.copyOf(faint);
  }
}
