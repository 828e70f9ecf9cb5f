package org.localoffer.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of pictures and documents are; opened one at a time, so that a build pays only
 * for those that entries name.
 */
@FunctionalInterface
public interface AttachmentStore {

  /**
   * Opens a file; a link is not followed.
   *
   * @param path one of the {@linkplain Sources#attachments() listed} paths
   */
  InputStream open(String path) throws IOException;
}
