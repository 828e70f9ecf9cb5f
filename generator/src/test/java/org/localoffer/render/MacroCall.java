package org.localoffer.render;

import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call of a component's macro with values from outside the template.
 *
 * @param source a template that reads the values as {@code p}
 * @param parameters texts, truth values, whole numbers, {@code SafeHtml}, and lists and maps of
 *     them
 */
record MacroCall(String source, Map<String, Object> parameters) {

  /** A call of the macro with the parameters of its own names. */
  static MacroCall of(String component, String macro, Map<String, Object> parameters) {
    return new MacroCall(
        "<#import \"/components/%s/%s.ftlh\" as c><#assign call = c.%s?with_args(p)><@call/>"
            .formatted(component, component, macro),
        parameters);
  }

  /** The same with {@code nested} as the nested content. */
  static MacroCall of(
      String component, String macro, Map<String, Object> parameters, Object nested) {
    return new MacroCall(
        "<#import \"/components/%s/%s.ftlh\" as c><#assign call = c.%s?with_args(p.call)>"
                .formatted(component, component, macro)
            + "<@call>${p.nested}</@call>",
        Map.of("call", parameters, "nested", nested));
  }

  /** What the macro makes. */
  String render(Configuration configuration) throws IOException, TemplateException {
    ViewWrapper wrapper = (ViewWrapper) configuration.getObjectWrapper();
    SimpleHash root = new SimpleHash(wrapper);
    root.put("p", model(parameters, wrapper));
    StringWriter html = new StringWriter();
    new Template("call.ftlh", source, configuration).process(root, html);
    return html.toString();
  }

  private static TemplateModel model(Object value, ViewWrapper wrapper)
      throws TemplateModelException {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, TemplateModel> models = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          models.put((String) entry.getKey(), model(entry.getValue(), wrapper));
        }
        yield new SimpleHash(models, wrapper);
      }
      case List<?> list -> {
        List<TemplateModel> models = new ArrayList<>();
        for (Object item : list) {
          models.add(model(item, wrapper));
        }
        yield wrapper.wrap(models);
      }
      default -> wrapper.wrap(value);
    };
  }
}
