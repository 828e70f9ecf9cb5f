/**
 * Reads files into values, and finds nothing clever: the only reader.
 *
 * <p>Entry class: {@link org.localoffer.source.ContentFolder}. May depend on the JDK and {@code
 * diagnostic}. It refuses what is not a plain, honest text file (links, pipes, bad UTF-8, control
 * characters, conflict markers, files over a limit) with a finding, and never reads outside the
 * folder that it was given. Pictures and documents are read as bytes, those only that are asked
 * for.
 *
 * <p>Out of scope: what the text means ({@code content}).
 */
@NullMarked
package org.localoffer.source;

import org.jspecify.annotations.NullMarked;
