package org.localoffer.cli;

/** How the program ends; other programs may rely on the numbers. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** The content has problems; nothing was published. */
  static final int CONTENT = 1;

  /** The command cannot be understood, or a folder is not what it should be. */
  static final int USAGE = 2;

  /** The disk failed. */
  static final int DISK = 3;

  /** The program itself is wrong (EX_SOFTWARE of sysexits.h): not to be seen. */
  static final int FAULT = 70;

  /** Another build is publishing to the same place (EX_TEMPFAIL of sysexits.h). */
  static final int LOCKED = 75;

  private ExitCode() {}
}
