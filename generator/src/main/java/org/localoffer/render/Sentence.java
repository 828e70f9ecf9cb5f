package org.localoffer.render;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.words.Words;

/**
 * The directive {@code <@sentence key="about.comments-go-to"><a href="…">…</a></@sentence>}: writes
 * the text of this key with what stands inside in the place of its one argument. So a translator
 * decides where in a sentence the link stands.
 */
record Sentence(Words words) implements TemplateDirectiveModel {

  /** The name of the directive in templates. */
  static final String NAME = "sentence";

  @Override
  @SuppressWarnings("rawtypes") // the interface is older than generics
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body == null || !(parameters.get("key") instanceof TemplateScalarModel key)) {
      throw new TemplateModelException("“" + NAME + "” needs a “key” and something inside");
    }
    Words.Around around = around(key.getAsString());
    Writer out = environment.getOut();
    HTMLOutputFormat.INSTANCE.output(around.before(), out);
    body.render(out);
    HTMLOutputFormat.INSTANCE.output(around.after(), out);
  }

  private Words.Around around(String key) throws TemplateModelException {
    try {
      return words.around(key);
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage());
    }
  }
}
