package org.localoffer.site.view;

import java.util.List;

/**
 * A service in a list. Texts are empty where nothing was stated, except where the words say so.
 *
 * @param organisation its organisation's name
 * @param place where: names of areas or kinds of place
 * @param ages {@code 5 to 11}, or {@code Not stated}
 * @param cost {@code Free}, {@code From £4.50 a session}, or {@code Not stated}
 * @param level the support level's name
 * @param status {@code Full} …; empty while it is open
 * @param checked {@code Checked on 1 September 2026}
 * @param overdue whether the next check is overdue on the day of the build
 * @param due the day from which it is overdue: {@code 2027-03-01}
 * @param signs quick signs, in words
 */
public record ServiceCard(
    String name,
    String href,
    String summary,
    String organisation,
    String place,
    String ages,
    String cost,
    String level,
    String status,
    String checked,
    boolean overdue,
    String due,
    List<String> signs) {
  public ServiceCard {
    signs = List.copyOf(signs);
  }
}
