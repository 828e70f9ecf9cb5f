package org.localoffer.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.json.Json;

/**
 * An example of a component of GOV.UK Frontend, from the {@code fixtures.json} that comes with it.
 *
 * @param component its folder: {@code summary-list}
 * @param name the example's name: {@code html as text}
 * @param options what the component was given
 * @param html what it made of it
 */
record GovukFixture(String component, String name, Map<String, Object> options, String html) {

  private static final String COMPONENTS =
      Assets.GOVUK_CSS_RESOURCE.replaceFirst("[^/]*$", "components/");

  /** All examples of a component, in their order. */
  static List<GovukFixture> of(String component) throws IOException {
    String name = COMPONENTS + component + "/fixtures.json";
    try (InputStream in = GovukFixture.class.getClassLoader().getResourceAsStream(name)) {
      Map<String, Object> file =
          new Json().toType(new String(in.readAllBytes(), StandardCharsets.UTF_8), Json.MAP_TYPE);
      return list(file.get("fixtures")).stream()
          .map(GovukFixture::map)
          .map(
              each ->
                  new GovukFixture(
                      component,
                      (String) each.get("name"),
                      map(each.get("options")),
                      (String) each.get("html")))
          .toList();
    }
  }

  /** A part of the options that is a hash. */
  @SuppressWarnings("unchecked") // JSON
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  /** A part of the options that is a list. */
  @SuppressWarnings("unchecked") // JSON
  static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  /**
   * What is used of the options: {@code items.html} for each that is there, whatever list it stands
   * in, and {@code element=input} for each that is a text or a truth value.
   */
  Set<String> used() {
    Set<String> used = new LinkedHashSet<>();
    collect("", options, used);
    return used;
  }

  private static void collect(String path, Object value, Set<String> used) {
    switch (value) {
      case Map<?, ?> hash ->
          hash.forEach(
              (key, inner) -> {
                String longer = path.isEmpty() ? key.toString() : path + "." + key;
                if (inner != null && !inner.equals(List.of())) {
                  used.add(longer);
                  collect(longer, inner, used);
                }
              });
      case List<?> items ->
          items.stream().filter(item -> item != null).forEach(item -> collect(path, item, used));
      default -> used.add(path + "=" + value);
    }
  }
}
