package org.localoffer.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The directive {@code <@remembered record=service name="card">…</@remembered>}: what stands inside
 * is made once for the record and then repeated. It must depend on nothing but the record and the
 * name. A service's card stands on twenty lists and more; to make it for each of them was most of
 * the work of a list.
 *
 * <p>Holds about 1 KB for each service and depth of folders.
 */
final class RememberedMarkup implements TemplateDirectiveModel {

  /** The name of the directive in templates. */
  static final String NAME = "remembered";

  private final Map<Key, String> markup = new ConcurrentHashMap<>();

  private record Key(Record record, String name) {}

  @Override
  @SuppressWarnings("rawtypes") // the interface is older than generics
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    TemplateModel name = (TemplateModel) parameters.get("name");
    if (body == null
        || name == null
        || !(parameters.get("record") instanceof TemplateHashModel record)) {
      throw new TemplateModelException(
          "“" + NAME + "” needs a “record”, a “name” and something inside");
    }
    if (record instanceof RecordModel model) {
      environment.getOut().write(made(new Key(model.view(), name.toString()), body));
    } else {
      body.render(environment.getOut()); // an example, whose values stand in the template
    }
  }

  private String made(Key key, TemplateDirectiveBody body) throws TemplateException, IOException {
    String known = markup.get(key);
    if (known == null) {
      StringWriter made = new StringWriter();
      body.render(made);
      known = made.toString();
      markup.put(key, known);
    }
    return known;
  }
}
