package org.localoffer.cli;

/** A folder or an option is not what it should be. */
final class ConfigurationProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param message what is wrong, in one sentence without a full stop
   * @param hint what to do, in whole sentences
   */
  ConfigurationProblem(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
