/**
 * Colours of screens: how well one can be seen on another, and the nearest that can.
 *
 * <p>Entry class: {@link org.localoffer.colour.Colour}. Depends on nothing.
 *
 * <p>Out of scope: which colours a site has ({@code templates}), what a council may choose ({@code
 * content}).
 */
@NullMarked
package org.localoffer.colour;

import org.jspecify.annotations.NullMarked;
