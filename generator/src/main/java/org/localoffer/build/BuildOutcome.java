package org.localoffer.build;

import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.output.OutputTree;

/** What a build gives: a site, or what has to be mended first. */
public sealed interface BuildOutcome {

  /** Everything that was found, in file order. */
  List<Diagnostic> findings();

  /**
   * The whole site, checked.
   *
   * @param tree its files
   * @param pages how many of them are pages
   * @param entries how many services are published in it
   * @param findings warnings only
   */
  record Built(OutputTree tree, int pages, int entries, List<Diagnostic> findings)
      implements BuildOutcome {
    public Built {
      findings = List.copyOf(findings);
    }
  }

  /** At least one finding is an error; there is no site. */
  record Rejected(List<Diagnostic> findings) implements BuildOutcome {
    public Rejected {
      findings = List.copyOf(findings);
    }
  }
}
