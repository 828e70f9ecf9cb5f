/**
 * What is wrong with the content, where, by which rule, and what to do about it.
 *
 * <p>Entry class: {@link org.localoffer.diagnostic.Diagnostic}; {@link
 * org.localoffer.diagnostic.Findings} collects them and {@link
 * org.localoffer.diagnostic.DiagnosticPrinter} prints them with the line and a caret. May depend on
 * the JDK only.
 *
 * <p>Out of scope: the rules themselves ({@code content}, {@code check}) and where the report is
 * written to ({@code cli}).
 */
@NullMarked
package org.localoffer.diagnostic;

import org.jspecify.annotations.NullMarked;
