package org.localoffer.searchindex;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** The browser reader, run under Node on exported files; skips the test where there is no Node. */
final class NodeReader {

  private final NodeScript script;

  /**
   * What is asked of the reader.
   *
   * @param counts the groups whose values are to be counted
   */
  record Request(String query, Filters filters, boolean exact, List<String> counts) {
    static Request of(String query) {
      return new Request(query, Filters.NONE, false, List.of());
    }
  }

  NodeReader(Path folder, List<SearchFile> files) throws IOException, InterruptedException {
    script = new NodeScript(folder, "reader-harness.js").with("page-stand-in.cjs").with(files);
  }

  List<String> words(List<String> texts) throws IOException, InterruptedException {
    return run("words", jsonList(texts), texts.size(), Map.of());
  }

  List<String> search(List<String> queries) throws IOException, InterruptedException {
    return answer(queries.stream().map(Request::of).toList());
  }

  List<String> answer(List<Request> requests) throws IOException, InterruptedException {
    return run("search", json(requests), requests.size(), Map.of());
  }

  /** For each query what is explained above its results, and the first result's title, marked. */
  List<String> explain(List<String> queries) throws IOException, InterruptedException {
    return run(
        "explain", json(queries.stream().map(Request::of).toList()), queries.size(), Map.of());
  }

  /** For each query the names of the files that it loads, with spaces between. */
  List<String> load(List<String> queries) throws IOException, InterruptedException {
    return run("load", json(queries.stream().map(Request::of).toList()), queries.size(), Map.of());
  }

  /** As {@link #search}, for indexes with missing files: those may be tried again. */
  List<String> searchBroken(List<String> queries) throws IOException, InterruptedException {
    List<Request> requests = queries.stream().map(Request::of).toList();
    return run("search", json(requests), queries.size(), Map.of("MAY_LOAD_TWICE", "yes"));
  }

  private List<String> run(String mode, String json, int answers, Map<String, String> environment)
      throws IOException, InterruptedException {
    return script.run(json, environment, mode).subList(0, answers);
  }

  static String jsonList(List<String> texts) {
    return json(json -> strings(json, texts));
  }

  private static String json(List<Request> requests) {
    return json(
        json -> {
          json.writeStartArray();
          requests.forEach(request -> write(json, request));
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Request request) {
    json.writeStartObject();
    json.writeStringProperty("query", request.query());
    json.writeArrayPropertyStart("filters");
    request
        .filters()
        .chosen()
        .forEach(
            (group, values) -> {
              json.writeStartArray();
              json.writeString(group);
              strings(json, values);
              json.writeEndArray();
            });
    json.writeEndArray();
    json.writeBooleanProperty("unstated", request.filters().unstated());
    json.writeBooleanProperty("exact", request.exact());
    json.writeName("counts");
    strings(json, request.counts());
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, List<String> texts) {
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String json(Consumer<JsonGenerator> content) {
    StringWriter written = new StringWriter();
    JsonFactory ascii = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    try (JsonGenerator json = ascii.createGenerator(ObjectWriteContext.empty(), written)) {
      content.accept(json);
    }
    return written.toString();
  }
}
