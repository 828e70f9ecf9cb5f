package org.localoffer.cli;

import java.io.StringWriter;
import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.searchindex.SearchHit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What commands print for programs: one object, on one line. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** {@code {"errors", "warnings", "diagnostics": [{"path", "line", "column", …}]}}. */
  static String findings(List<Diagnostic> findings) {
    long errors = findings.stream().filter(Diagnostic::isError).count();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("errors", errors);
      json.writeNumberProperty("warnings", findings.size() - errors);
      json.writeArrayPropertyStart("diagnostics");
      findings.forEach(finding -> finding(finding, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void finding(Diagnostic finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("path", finding.position().path());
    json.writeNumberProperty("line", finding.position().line());
    json.writeNumberProperty("column", finding.position().column());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("rule", finding.rule().value());
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("hint", finding.hint());
    json.writeEndObject();
  }

  /** {@code {"query", "results": [{"slug", "title", "address", "score"}]}}. */
  static String results(String query, List<SearchHit> hits) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("query", query);
      json.writeArrayPropertyStart("results");
      for (SearchHit hit : hits) {
        json.writeStartObject();
        json.writeStringProperty("slug", hit.id());
        json.writeStringProperty("title", hit.title());
        json.writeStringProperty("address", hit.address());
        json.writeNumberProperty("score", hit.score());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }
}
