/**
 * The command line: the only package that knows the console, the clock and the environment.
 *
 * <p>Entry class: {@link org.localoffer.cli.Main}. May depend on {@code build}, {@code publish},
 * {@code source}, {@code search} and picocli.
 *
 * <p>Exit codes, in the order in which they are looked at: 2 usage or configuration, 1 content
 * problems, 75 another build is publishing, 3 the disk failed, 70 a fault in the program itself, 0
 * done.
 *
 * <p>Out of scope: everything that a command does.
 */
@NullMarked
package org.localoffer.cli;

import org.jspecify.annotations.NullMarked;
