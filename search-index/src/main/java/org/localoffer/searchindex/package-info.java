/**
 * Documents with fields and facets → a Lucene index → files that a browser can search.
 *
 * <p>Knows documents, fields and facets, never services. Depends on Lucene, a JSON writer and the
 * JDK.
 */
@NullMarked
package org.localoffer.searchindex;

import org.jspecify.annotations.NullMarked;
