package org.localoffer.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * A view record as a template reads it. A name that the record does not have is an error even where
 * a template allows for absence ({@code ??}, {@code !}), so that a slip of the pen cannot hide a
 * row for ever.
 */
record RecordModel(Record view, RecordShape shape, ViewWrapper wrapper)
    implements TemplateHashModel {

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    try {
      return wrapper.wrap(shape.value(view, name));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage());
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
