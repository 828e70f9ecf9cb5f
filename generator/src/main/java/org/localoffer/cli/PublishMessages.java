package org.localoffer.cli;

import org.localoffer.publish.PublishOutcome.Locked;
import org.localoffer.publish.PublishOutcome.Refused;

/** What a person reads where nothing could be published. */
final class PublishMessages {

  private final Machine machine;

  PublishMessages(Machine machine) {
    this.machine = machine;
  }

  /** Says why the place may not be used; the exit code. */
  int tell(Refused refused) {
    machine.err().println("local-offer: " + refused.reason());
    machine.err().println("  hint: " + refused.hint());
    return ExitCode.USAGE;
  }

  /** Says who else is publishing; the exit code. */
  int tell(Locked locked) {
    machine
        .err()
        .println(
            "local-offer: "
                + locked.holderInWords()
                + " is publishing to the same place, so this build gave up after "
                + locked.waited().toSeconds()
                + " s");
    machine.err().println("  hint: Wait until it has ended, then build again.");
    return ExitCode.LOCKED;
  }
}
