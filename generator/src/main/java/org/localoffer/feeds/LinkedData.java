package org.localoffer.feeds;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.SafeHtml;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON-LD document in the making, in the words of schema.org. What was not stated is left out:
 * nothing is written for an absent or empty value.
 */
final class LinkedData {

  private static final JsonFactory JSON =
      JsonFactory.builder().characterEscapes(new DataEscapes()).build();

  private final JsonGenerator json;

  private LinkedData(JsonGenerator json) {
    this.json = json;
  }

  /**
   * A document about one thing.
   *
   * @param type of the thing, a name of schema.org
   * @return one line that may stand in a {@code script} element
   */
  static SafeHtml document(String type, Consumer<LinkedData> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      LinkedData data = new LinkedData(generator);
      generator.writeStartObject();
      generator.writeStringProperty("@context", "https://schema.org");
      data.text("@type", type);
      content.accept(data);
      generator.writeEndObject();
    }
    return new SafeHtml(text.toString());
  }

  /** A text, where there is one. */
  void text(String property, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.writeStringProperty(property, value);
    }
  }

  /** Several texts, where there are any. */
  void texts(String property, List<String> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(property);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  /** A whole number, where it was stated; 0 is a value. */
  void number(String property, @Nullable Integer value) {
    if (value != null) {
      json.writeNumberProperty(property, value);
    }
  }

  /** A number with a fraction. */
  void number(String property, double value) {
    json.writeNumberProperty(property, value);
  }

  /** Yes or no, where it was stated. */
  void flag(String property, @Nullable Boolean value) {
    if (value != null) {
      json.writeBooleanProperty(property, value);
    }
  }

  /** Another thing. */
  void node(String property, String type, Runnable content) {
    json.writeObjectPropertyStart(property);
    thing(type, content);
  }

  /** Several things of one type, where there are any. */
  <T> void nodes(String property, String type, List<T> things, Consumer<T> content) {
    if (things.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(property);
    for (T each : things) {
      json.writeStartObject();
      thing(type, () -> content.accept(each));
    }
    json.writeEndArray();
  }

  private void thing(String type, Runnable content) {
    text("@type", type);
    content.run();
    json.writeEndObject();
  }
}
