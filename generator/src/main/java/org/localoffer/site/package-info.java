/**
 * What the site consists of: the pages, their addresses, links and words.
 *
 * <p>Entry class: {@code SitePlanner}, which turns a {@link org.localoffer.directory.Directory} and
 * today's date into a {@code SitePlan}: for each page its path, its owner, its template and the
 * records of {@link org.localoffer.site.view} that the template shows.
 *
 * <p>May depend on {@code directory}, {@code words}, on {@code output} for {@link
 * org.localoffer.output.OutputPath} only, and the JDK.
 *
 * <p>Out of scope: HTML ({@code render}) and what the search knows ({@code search}).
 */
@NullMarked
package org.localoffer.site;

import org.jspecify.annotations.NullMarked;
