/**
 * Puts a finished site where families read it: staged, synced, switched in one step. The only
 * writer.
 *
 * <p>Entry class: {@link org.localoffer.publish.Publisher}; {@link org.localoffer.publish.FileDrop}
 * for a folder that others write to as well; {@link org.localoffer.publish.SiteManifest} tells
 * whether a published site is whole. May depend on {@code output} and the JDK.
 *
 * <p>Out of scope: whether the site is fit to be published ({@code check}) and what a person is
 * told about it ({@code cli}).
 */
@NullMarked
package org.localoffer.publish;

import org.jspecify.annotations.NullMarked;
