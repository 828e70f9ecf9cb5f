/**
 * What templates see: public records of strings, numbers, booleans, lists, other records of this
 * package and {@link org.localoffer.directory.SafeHtml}, finished for showing.
 *
 * <p>Entry type: {@link org.localoffer.site.view.View}, whose permitted records are the kinds of
 * page; each names its template. A template has three variables: {@code site} ({@link
 * org.localoffer.site.view.SiteView}), {@code page} ({@link org.localoffer.site.view.PageView}) and
 * {@code view} (the page's own record).
 *
 * <p>An absent text is the empty string, an absent list is empty, an absent record is {@code null}
 * (in FreeMarker: {@code ??}). Every address ({@code href}, {@code src}) is ready to stand in its
 * page. May depend on {@code directory.SafeHtml} and the JDK.
 *
 * <p>Out of scope: working any of it out ({@code site}).
 */
@NullMarked
package org.localoffer.site.view;

import org.jspecify.annotations.NullMarked;
