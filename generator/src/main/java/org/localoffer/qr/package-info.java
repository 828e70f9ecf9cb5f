/**
 * An address as a QR code for paper.
 *
 * <p>Entry class: {@link org.localoffer.qr.QrCode}. May depend on qrcodegen. Out of scope: the code
 * of the reader's own list, which a browser draws ({@code assets/qr.js}).
 */
@NullMarked
package org.localoffer.qr;

import org.jspecify.annotations.NullMarked;
