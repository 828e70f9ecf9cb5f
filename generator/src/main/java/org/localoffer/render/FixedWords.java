package org.localoffer.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.localoffer.words.Words;

/**
 * The variable {@code words}: {@code ${words["frame.skip"]}} is a text of the site's language. A
 * key that the bundle does not have is an error even where a template allows for absence.
 */
record FixedWords(Words words) implements TemplateHashModel {

  /** The name of the variable in templates. */
  static final String NAME = "words";

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    try {
      return new SimpleScalar(words.text(key));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage());
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
