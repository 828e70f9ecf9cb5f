/**
 * Pictures and documents that come with entries: what may be published of them, and in what state.
 *
 * <p>Entry class: {@link org.localoffer.attachment.AttachmentReader}. May depend on the JDK with
 * its ImageIO, TwelveMonkeys' decoder for WebP, and {@code diagnostic}. Bytes in, bytes out, in
 * three steps: a {@code …Cleaner} takes a picture apart without decoding it and keeps only what its
 * pixels need ({@code CleanPicture}); {@code PixelReader} decodes that in bounded memory; {@code
 * PictureMaking} writes it anew in the sizes of pages. So nothing reaches the site that cannot be
 * seen in the picture: not the place and the time of a photo, names, comments, small earlier
 * versions or what follows its end. A PDF is published as it is; its beginning is checked, and that
 * it names an author is a warning.
 *
 * <p>Out of scope: reading the files ({@code source}), which of them entries name ({@code content})
 * and which pages show them ({@code site}).
 */
@NullMarked
package org.localoffer.attachment;

import org.jspecify.annotations.NullMarked;
