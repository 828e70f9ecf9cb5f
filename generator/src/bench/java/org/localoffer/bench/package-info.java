/**
 * Makes content for measurements: as many invented services as one asks for, in the content format,
 * and always the same for the same seed.
 *
 * <p>Entry class: {@link org.localoffer.bench.GenerateContent}, which Java runs from its source
 * ({@code java GenerateContent.java 500 /tmp/content-500}). Depends on the JDK alone, and knows the
 * content format from its documentation only, so that it also tests the program.
 *
 * <p>Out of scope: broken content (the tests write that), and measuring ({@code measure}).
 */
package org.localoffer.bench;
