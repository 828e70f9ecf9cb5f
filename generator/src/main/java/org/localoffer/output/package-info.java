/**
 * The site as data: a file is a path and bytes.
 *
 * <p>Entry class: {@link org.localoffer.output.OutputTree}, which is sorted and refuses two owners
 * of one path. May depend on the JDK and {@code diagnostic}.
 *
 * <p>Out of scope: looking into the files ({@code check}) and writing them ({@code publish}).
 */
@NullMarked
package org.localoffer.output;

import org.jspecify.annotations.NullMarked;
