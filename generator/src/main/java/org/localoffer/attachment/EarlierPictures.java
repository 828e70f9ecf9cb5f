package org.localoffer.attachment;

import org.jspecify.annotations.Nullable;

/**
 * Pictures that were made before. Their names have a part of the SHA-256 of their source and of the
 * way they are made, so one of the same name is the same picture, and need not be made again.
 */
@FunctionalInterface
public interface EarlierPictures {

  /** None: all are made anew. */
  EarlierPictures NONE = path -> null;

  /**
   * A picture's bytes as they were made, or null. Called by several threads.
   *
   * @param path its place in the site: {@link PublishedFile#path()}
   */
  byte @Nullable [] find(String path);
}
