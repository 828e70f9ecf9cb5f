package org.localoffer.render;

import java.util.List;
import org.localoffer.site.PlannedPage;

/**
 * A template is wrong. The message names the template with line and column, the page, what the page
 * is made from, and the calls that led there: a missing macro argument is reported at the macro's
 * own line, and only the calls say who forgot it.
 */
public final class RenderFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;
  private final int column;

  RenderFailed(
      String template,
      int line,
      int column,
      String problem,
      List<String> calls,
      PlannedPage page,
      Throwable cause) {
    super(message(template, line, column, problem, calls, page), cause);
    this.template = template;
    this.line = line;
    this.column = column;
  }

  /** The template's path in the template set. */
  public String template() {
    return template;
  }

  /** From 1; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** From 1; 0 where it is not known. */
  public int column() {
    return column;
  }

  private static String message(
      String template, int line, int column, String problem, List<String> calls, PlannedPage page) {
    StringBuilder message = new StringBuilder(template);
    if (line > 0) {
      message.append(':').append(line).append(':').append(column);
    }
    message.append(": ").append(problem);
    message.append("\n  on the page ").append(page.path());
    message.append(", made from ").append(page.owner());
    for (String call : calls) {
      message.append("\n  at ").append(call);
    }
    return message.toString();
  }
}
