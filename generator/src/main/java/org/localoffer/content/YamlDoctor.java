package org.localoffer.content;

import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Explains broken YAML to a person who has never heard of YAML.
 *
 * <p>A YAML library reports where it could read no further, which is often lines below the slip.
 * The doctor reads the lines from the top as a person would, up to that place, and names the first
 * slip that it recognises; only where it recognises none does the library's place stand.
 */
final class YamlDoctor {

  private final YamlLines lines;

  /**
   * @param lineOffset how many lines of the file come before {@code yaml}
   */
  YamlDoctor(SourceText source, String yaml, int lineOffset) {
    this.lines = new YamlLines(source, yaml, lineOffset);
  }

  /** The finding for a file that the library could not read. */
  Diagnostic explain(MarkedYAMLException broken) {
    Mark problem = broken.getProblemMark();
    Mark context = broken.getContextMark();
    int last = lines.count() - 1;
    int problemLine = problem == null ? last : Math.min(problem.getLine(), last);
    Diagnostic slip = firstSlip();
    if (slip != null
        && slip.position().line() <= lines.place(Math.min(problemLine + 1, last), 0).line()) {
      return slip;
    }
    if (lines.line(problemLine).isBlank() && context != null) {
      return new NotYaml().at(lines.place(Math.min(context.getLine(), last), context.getColumn()));
    }
    int column = problem == null ? 0 : problem.getColumn();
    return new NotYaml().at(lines.place(problemLine, column));
  }

  /** The first slip that is recognised, or null; in a file that can be read there is none. */
  @Nullable Diagnostic firstSlip() {
    return new LineDoctor(lines).firstSlip();
  }
}
