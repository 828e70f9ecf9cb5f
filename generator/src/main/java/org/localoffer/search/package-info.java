/**
 * What the search knows of a site: the only line between the domain and the index.
 *
 * <p>Entry class: {@link org.localoffer.search.SearchFiles}; beside it {@link
 * org.localoffer.search.PublicPlaces} says where services are. May depend on {@code site}, {@code
 * words}, {@code directory}, {@code output}, {@code diagnostic} and the module search-index.
 *
 * <p>Out of scope: ranking and its files (search-index), the search page ({@code templates}).
 */
@NullMarked
package org.localoffer.search;

import org.jspecify.annotations.NullMarked;
