/**
 * Markdown that an editor wrote → checked HTML, its headings, its links into the site and its plain
 * words.
 *
 * <p>Entry class: {@link org.localoffer.markdown.MarkdownReader}. May depend on the JDK, {@code
 * diagnostic}, {@code directory} and commonmark-java; nothing else may depend on commonmark-java.
 * Text never becomes markup: HTML and pictures are refused, addresses are allow-listed, and every
 * bound is a documented constant, because anybody may propose an entry.
 *
 * <p>Out of scope: whether the target of a link or a directive exists ({@code content}), and where
 * it stands in the published site ({@code site}).
 */
@NullMarked
package org.localoffer.markdown;

import org.jspecify.annotations.NullMarked;
