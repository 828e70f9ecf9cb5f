/**
 * Texts → drafts → {@link org.localoffer.directory.Directory}, or everything that is wrong with
 * them.
 *
 * <p>Entry class: {@link org.localoffer.content.DirectoryReader}; every rule is a class of its own,
 * listed in {@link org.localoffer.content.Rules}. The fields of the format are the {@code …Shape}
 * classes. May depend on {@code source}, {@code diagnostic}, {@code directory}, {@code markdown},
 * {@code postcode}, {@code words}, {@code colour} and SnakeYAML.
 *
 * <p>Out of scope: reading files ({@code source}), pages ({@code site}).
 */
@NullMarked
package org.localoffer.content;

import org.jspecify.annotations.NullMarked;
