/**
 * The components of the templates with their examples, as a page to look at while one works on
 * them.
 *
 * <p>Entry class: {@link org.localoffer.gallery.Gallery}; {@link
 * org.localoffer.gallery.ComponentExample} for the examples alone. May depend on {@code site},
 * {@code render}, {@code output}, {@code directory.SafeHtml} and SnakeYAML: the examples are code
 * that somebody reviews, not content, and need none of the care of {@code content}.
 *
 * <p>Out of scope: reading files ({@code source}), the site that is published.
 */
@NullMarked
package org.localoffer.gallery;

import org.jspecify.annotations.NullMarked;
