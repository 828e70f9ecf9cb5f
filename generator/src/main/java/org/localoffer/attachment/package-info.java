/**
 * Pictures and documents that come with entries: what may be published of them, and in what state.
 *
 * <p>Entry class: {@link org.localoffer.attachment.AttachmentReader}. May depend on the JDK and
 * {@code diagnostic}. Bytes in, bytes out; nothing is decoded, so a picture keeps its pixels bit
 * for bit and a hostile one costs no more than its size. A JPEG, PNG or WebP keeps only what is
 * needed to show it: the place and the time of a photo, names, comments, small earlier versions and
 * whatever follows its end are left out, and only the orientation of a photo is written anew.
 * Colour profiles stay. A PDF is published as it is, with the names that its writer put into it;
 * only its beginning is checked.
 *
 * <p>Out of scope: reading the files ({@code source}), which of them entries name ({@code content})
 * and which pages show them ({@code site}).
 */
@NullMarked
package org.localoffer.attachment;

import org.jspecify.annotations.NullMarked;
