/**
 * Looks at finished pages and style sheets, as a browser would get them, and at nothing else.
 *
 * <p>Entry class: {@link org.localoffer.check.SiteChecker}; {@link org.localoffer.check.SiteRules}
 * lists the rules, each with a page in {@code org/localoffer/rules}. May depend on {@code output},
 * {@code diagnostic} and jsoup.
 *
 * <p>Out of scope: faults that can be seen in an entry ({@code content}) and files on a disk
 * ({@code publish}).
 */
@NullMarked
package org.localoffer.check;

import org.jspecify.annotations.NullMarked;
