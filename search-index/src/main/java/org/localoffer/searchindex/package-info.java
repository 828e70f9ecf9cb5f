/**
 * Documents with fields and facets → a Lucene index → files that a browser can search.
 *
 * <p>Entry classes: {@link org.localoffer.searchindex.SearchIndex}, which ranks, and {@link
 * org.localoffer.searchindex.SearchExport}, which writes the same ranking as files. May depend on
 * Lucene, Jackson's streaming writer and the JDK.
 *
 * <p>Out of scope: services and organisations ({@code search} in the generator turns them into
 * documents), writing the files ({@code publish}) and the page around the results ({@code
 * templates/assets/search-page.js}).
 */
@NullMarked
package org.localoffer.searchindex;

import org.jspecify.annotations.NullMarked;
