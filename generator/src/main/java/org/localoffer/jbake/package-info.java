/**
 * The plug-in for JBake: bakes a project's Local Offer with the rest of its pages.
 *
 * <p>Entry class: {@link org.localoffer.jbake.LocalOfferRenderer}, which JBake finds through its
 * service file. May depend on {@code build}, what a build takes and gives ({@code source}, {@code
 * render}, {@code output}, {@code diagnostic}), {@code publish} and JBake with what its interface
 * names; no other package may see JBake, and none may depend on this one. Like {@code cli} it is an
 * edge: it takes the day from the clock and its settings from JBake's configuration.
 *
 * <p>Out of scope: everything that a build does ({@code build}), and JBake's own pages.
 */
@NullMarked
package org.localoffer.jbake;

import org.jspecify.annotations.NullMarked;
