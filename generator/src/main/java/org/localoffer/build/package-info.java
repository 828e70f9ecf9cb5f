/**
 * The order of the steps, and nothing else: content and templates in, a site or findings out.
 *
 * <p>Entry class: {@link org.localoffer.build.SiteBuild}. May depend on every step's package; does
 * not touch files, clock or console itself.
 *
 * <p>Out of scope: reading the folders ({@code source}), writing the site ({@code publish}),
 * telling people ({@code cli}).
 */
@NullMarked
package org.localoffer.build;

import org.jspecify.annotations.NullMarked;
