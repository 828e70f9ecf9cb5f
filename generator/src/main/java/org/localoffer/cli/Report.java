package org.localoffer.cli;

import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.DiagnosticPrinter;

/** Tells a person what was found. */
final class Report {

  private final Machine machine;
  private final DiagnosticPrinter printer;

  Report(Machine machine, boolean colour) {
    this.machine = machine;
    this.printer = new DiagnosticPrinter(colour);
  }

  /** All findings, in the given order. */
  void print(List<Diagnostic> findings) {
    machine.err().print(printer.print(findings));
    machine.err().flush();
  }

  /** The last lines after errors. */
  void rejected(List<Diagnostic> findings, String consequence) {
    long errors = findings.stream().filter(Diagnostic::isError).count();
    machine
        .err()
        .println(
            consequence
                + ": "
                + count(errors, "error", "errors")
                + " and "
                + count(findings.size() - errors, "warning", "warnings")
                + ".");
    findings.stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .ifPresent(
            first ->
                machine
                    .err()
                    .println("More about the first:  local-offer explain " + first.rule()));
  }

  /** {@code 1 page}, {@code 2 pages}. */
  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
