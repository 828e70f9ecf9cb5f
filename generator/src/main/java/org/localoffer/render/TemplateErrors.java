package org.localoffer.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.site.PlannedPage;

/** Turns FreeMarker's exceptions into our own, which names the page and the entry too. */
final class TemplateErrors {

  private TemplateErrors() {}

  static RenderFailed failure(Exception e, String template, PlannedPage page) {
    return switch (e) {
      case TemplateException wrong ->
          new RenderFailed(
              name(wrong.getTemplateSourceName(), template),
              number(wrong.getLineNumber()),
              number(wrong.getColumnNumber()),
              firstParagraph(wrong.getMessageWithoutStackTop()),
              calls(wrong.getFTLInstructionStack()),
              page,
              wrong);
      case ParseException broken ->
          new RenderFailed(
              name(broken.getTemplateName(), template),
              broken.getLineNumber(),
              broken.getColumnNumber(),
              broken.getEditorMessage(),
              List.of(),
              page,
              broken);
      case TemplateNotFoundException missing ->
          new RenderFailed(
              missing.getTemplateName(),
              0,
              0,
              "there is no such template",
              List.of(),
              page,
              missing);
      default ->
          new RenderFailed(template, 0, 0, String.valueOf(e.getMessage()), List.of(), page, e);
    };
  }

  private static String name(@Nullable String name, String fallback) {
    return name == null ? fallback : name;
  }

  private static int number(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  /** FreeMarker adds advice on its own settings after a line of dashes. */
  private static String firstParagraph(@Nullable String message) {
    String text = message == null ? "unknown problem" : message;
    int end = text.indexOf("\n\n");
    int dashes = text.indexOf("\n----");
    int cut = Math.min(end < 0 ? text.length() : end, dashes < 0 ? text.length() : dashes);
    return text.substring(0, cut).strip();
  }

  /** The calls, innermost first, each on a line of its own. */
  private static List<String> calls(@Nullable String stack) {
    List<String> calls = new ArrayList<>();
    if (stack != null) {
      for (String line : stack.split("\n")) {
        String call = line.strip();
        if (call.startsWith("- ") || call.startsWith("~ ")) {
          calls.add(call.substring(2).replaceFirst("^(Failed at|Reached through): ", ""));
        }
      }
    }
    return calls;
  }
}
