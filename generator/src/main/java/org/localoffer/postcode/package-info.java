/**
 * Where postcodes lie: reads the postcode directories of the Office for National Statistics and of
 * Ordnance Survey, and writes and reads the council's own small table made from them.
 *
 * <p>Entry classes: {@link org.localoffer.postcode.PostcodeImport}, which makes a table, and {@link
 * org.localoffer.postcode.SectorTable}, its form as a file. May depend on {@code diagnostic},
 * {@code directory} and FastCSV.
 *
 * <p>Out of scope: opening and writing the files ({@code cli}), the table in the browser
 * (search-index and {@code templates/assets/near.js}).
 */
@NullMarked
package org.localoffer.postcode;

import org.jspecify.annotations.NullMarked;
