package org.localoffer.promise;

import java.nio.file.Path;

/** How a family comes to the site. */
enum Way {
  CHROMIUM_OVER_HTTP(true),
  CHROMIUM_FROM_DISK(false),
  FIREFOX_FROM_DISK(false);

  /** Whether the site is on a server; otherwise it lies on a disk, and there is no network. */
  final boolean isOnServer;

  Way(boolean isOnServer) {
    this.isOnServer = isOnServer;
  }

  /** Starts the browser, or skips the test where there is none. */
  Browser browser(Path profile) throws Exception {
    return this == FIREFOX_FROM_DISK ? Firefox.start(profile, true) : Chromium.start(profile);
  }
}
