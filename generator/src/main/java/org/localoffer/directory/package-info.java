/**
 * The domain: what a Local Offer says, as values.
 *
 * <p>Entry class: {@link org.localoffer.directory.Directory}. Depends on the JDK only. Everything
 * here has been checked: no reference is open, no private detail is present, and what an editor did
 * not state is absent ({@code null} or an empty list), never a default.
 *
 * <p>Words of policy (needs, support levels, plans) are data: {@link
 * org.localoffer.directory.Term}s of a {@link org.localoffer.directory.Vocabulary}.
 *
 * <p>Out of scope: reading and refusing ({@code content}), addresses and wording on pages ({@code
 * site}).
 */
@NullMarked
package org.localoffer.directory;

import org.jspecify.annotations.NullMarked;
