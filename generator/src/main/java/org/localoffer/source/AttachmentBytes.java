package org.localoffer.source;

import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Diagnostic;

/**
 * What could be read of a picture or document.
 *
 * @param bytes its content, as much of it as was wanted; empty where it could not be read
 * @param failure why it could not be read, or null
 */
public record AttachmentBytes(byte[] bytes, @Nullable Diagnostic failure) {}
