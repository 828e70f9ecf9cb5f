package org.localoffer.directory;

import java.util.List;

/**
 * Words that mean the same in a search.
 *
 * @param say what families say
 * @param means what services call it
 */
public record SearchWords(List<String> say, List<String> means) {
  public SearchWords {
    say = List.copyOf(say);
    means = List.copyOf(means);
  }
}
