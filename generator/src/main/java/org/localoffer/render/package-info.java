/**
 * Turns planned pages into files: the template engine, its settings, and the style sheets that we
 * do not write ourselves.
 *
 * <p>Entry class: {@link org.localoffer.render.PageRenderer}; {@link org.localoffer.render.Assets}
 * for the files beside the pages. May depend on {@code site}, {@code output}, {@code words}, {@code
 * colour}, {@code directory.SafeHtml} and FreeMarker, which no other package sees.
 *
 * <p>Templates are code that somebody reviews; entries are only ever data. What a template can
 * reach is {@link org.localoffer.site.view} and nothing else.
 *
 * <p>Out of scope: what stands on a page ({@code site}), reading templates from a disk ({@code
 * source}), looking at finished pages ({@code check}).
 */
@NullMarked
package org.localoffer.render;

import org.jspecify.annotations.NullMarked;
