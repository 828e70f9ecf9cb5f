package org.localoffer.site.view;

/**
 * When a person last made sure that an entry is right.
 *
 * @param text {@code Checked on 1 September 2026 by the short breaks officer}
 * @param dueText {@code Next check due by 1 March 2027}
 * @param due the same day for a script of the page: {@code 2027-03-01}
 * @param overdue whether the check is overdue on the day of the build
 * @param overdueText what to say then; always filled, for the script
 */
public record CheckedView(
    String text, String dueText, String due, boolean overdue, String overdueText) {}
