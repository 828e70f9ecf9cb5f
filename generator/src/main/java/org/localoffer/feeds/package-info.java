/**
 * What a site says to machines: search engines, feed readers and hosts.
 *
 * <p>Entry class: {@link org.localoffer.feeds.SiteFeeds}, which turns a {@link
 * org.localoffer.site.SitePlan} into the site map, the feed and the robots file; beside it {@link
 * org.localoffer.feeds.StructuredData} gives each page its block of data in the words of
 * schema.org, and {@link org.localoffer.feeds.HeaderFile} the headers for hosts that read them from
 * a file. May depend on {@code site}, {@code directory}, {@code output}, jackson-core and the JDK's
 * XML writer.
 *
 * <p>Nothing here reads the clock: dates are those of the content, so the same content gives the
 * same bytes.
 *
 * <p>Out of scope: the elements of a page's head ({@code templates}), the policy itself ({@code
 * site}) and the search index ({@code search}).
 */
@NullMarked
package org.localoffer.feeds;

import org.jspecify.annotations.NullMarked;
