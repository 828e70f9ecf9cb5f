package org.localoffer.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.SafeHtml;
import org.localoffer.site.view.View;

/**
 * What a template may hold: view records, text, whole numbers, truth values and lists; {@link
 * SafeHtml} is the only thing that is markup. Everything else is refused, so that no template can
 * call a method, read a class or print an object by accident.
 */
final class ViewWrapper implements ObjectWrapper {

  private static final String VIEWS = View.class.getPackageName();

  private final ClassValue<RecordShape> shapes =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return switch (value) {
      case null -> null;
      case String text -> new SimpleScalar(text);
      case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Integer number -> new SimpleNumber(number);
      case SafeHtml html -> HTMLOutputFormat.INSTANCE.fromMarkup(html.html());
      case List<?> list -> new ListModel(list, this);
      case Record view when view.getClass().getPackageName().equals(VIEWS) ->
          new RecordModel(view, shapes.get(view.getClass()), this);
      case TemplateModel model -> model;
      default ->
          throw new TemplateModelException(
              "a template must not see a " + value.getClass().getName());
    };
  }

  /** A list; its items are wrapped when they are asked for. */
  private record ListModel(List<?> list, ViewWrapper wrapper) implements TemplateSequenceModel {
    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= list.size() ? null : wrapper.wrap(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
