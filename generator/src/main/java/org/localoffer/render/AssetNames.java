package org.localoffer.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;

/**
 * What the style sheet and the scripts are called in this build, as the variable {@code assets} of
 * every template: {@code ${assets.style}}, {@code ${assets.script.site}}.
 *
 * @param style {@code site-0a1b2c3d4e.css}
 * @param scripts name in {@code scripts.txt} to file name
 */
public record AssetNames(String style, Map<String, String> scripts) {

  /** The name of the variable in templates. */
  static final String NAME = "assets";

  public AssetNames {
    scripts = Map.copyOf(scripts);
  }

  TemplateHashModel model() {
    Map<String, TemplateModel> byName =
        Map.of("style", new SimpleScalar(style), "script", (Named) this::script);
    return (Named) byName::get;
  }

  private TemplateModel script(String name) throws TemplateModelException {
    String file = scripts.get(name);
    if (file == null) {
      throw new TemplateModelException("assets/" + Scripts.LIST + " has no script " + name);
    }
    return new SimpleScalar(file);
  }

  /** Something that has parts with names. */
  private interface Named extends TemplateHashModel {
    @Override
    default boolean isEmpty() {
      return false;
    }
  }
}
