package org.localoffer.feeds;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the data of a page as a JSON-LD processor does, and says what schema.org does not allow. It
 * reaches no network: the context of schema.org is one of our own, with the same meaning for the
 * properties that pages use.
 */
public final class LinkedDataReader {

  private static final String VOCABULARY = "http://schema.org/";

  private final SchemaOrg schema = new SchemaOrg();
  private final Document context = JsonDocument.of(new StringReader(context()));
  private final DocumentLoader loader =
      (address, options) -> {
        if (!address.toString().equals("https://schema.org")) {
          throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
        }
        return context;
      };

  public LinkedDataReader() throws JsonLdError {}

  private String context() {
    StringBuilder text = new StringBuilder("{\"@context\":{\"@vocab\":\"" + VOCABULARY + "\"");
    schema.holding("URL").forEach(each -> text.append(term(each, "@id")));
    schema.holding("Date").forEach(each -> text.append(term(each, VOCABULARY + "Date")));
    schema.holding("Time").forEach(each -> text.append(term(each, VOCABULARY + "Time")));
    return text.append("}}").toString();
  }

  private static String term(String property, String type) {
    return ",\"%s\":{\"@id\":\"%s%s\",\"@type\":\"%s\"}"
        .formatted(property, VOCABULARY, property, type);
  }

  /**
   * What is wrong with some data, each with the way to it.
   *
   * @param page the address of the page, against which relative ones are resolved
   */
  public List<String> faults(String data, String page) {
    List<String> faults = new ArrayList<>();
    for (String danger : List.of("<", ">", "&", "\u2028", "\u2029", "\n")) {
      if (data.contains(danger)) {
        faults.add("contains " + danger);
      }
    }
    try {
      JsonArray expanded =
          JsonLd.expand(JsonDocument.of(new StringReader(data))).loader(loader).base(page).get();
      if (expanded.size() != 1) {
        faults.add(expanded.size() + " things");
      }
      expanded.forEach(thing -> lookAtThing("", thing.asJsonObject(), faults));
    } catch (JsonLdError e) {
      faults.add(e.toString());
    }
    return faults;
  }

  private void lookAtThing(String way, JsonObject thing, List<String> faults) {
    String type = type(thing);
    if (!schema.isType(type)) {
      faults.add(way + ": no type " + type);
      return;
    }
    thing.forEach(
        (key, values) -> {
          if (key.equals("@id")) {
            lookAtAddress(way + "@id", ((JsonString) values).getString(), faults);
          } else if (!key.startsWith("@")) {
            String property = key.substring(VOCABULARY.length());
            if (!schema.has(type, property)) {
              faults.add(way + ": a " + type + " has no " + property);
            }
            for (JsonValue value : values.asJsonArray()) {
              lookAtValue(way + "/" + property, property, value.asJsonObject(), faults);
            }
          }
        });
  }

  private static String type(JsonObject thing) {
    JsonArray types = thing.getJsonArray("@type");
    return types == null || types.size() != 1
        ? String.valueOf(types)
        : types.getString(0).substring(VOCABULARY.length());
  }

  private void lookAtValue(String way, String property, JsonObject value, List<String> faults) {
    if (value.containsKey("@type") && value.get("@type") instanceof JsonArray) {
      if (!schema.mayHold(property, type(value))) {
        faults.add(way + ": may not be a " + type(value));
      }
      lookAtThing(way, value, faults);
    } else if (value.containsKey("@id")) {
      if (!schema.mayHoldValue(property, "URL")) {
        faults.add(way + ": may not be an address");
      }
      lookAtAddress(way, value.getString("@id"), faults);
    } else {
      lookAtLiteral(way, property, value, faults);
    }
  }

  private void lookAtLiteral(String way, String property, JsonObject value, List<String> faults) {
    boolean right =
        switch (value.get("@value")) {
          case null -> false;
          case JsonString text -> isRight(property, value.getString("@type", ""), text.getString());
          case JsonValue other ->
              switch (other.getValueType()) {
                case NUMBER -> schema.mayHoldValue(property, "Number");
                case TRUE, FALSE -> schema.mayHoldValue(property, "Boolean");
                default -> false;
              };
        };
    if (!right) {
      faults.add(way + ": may not be " + value);
    }
  }

  private boolean isRight(String property, String type, String text) {
    try {
      return switch (type) {
        case VOCABULARY + "Date" -> LocalDate.parse(text) != null;
        case VOCABULARY + "Time" -> LocalTime.parse(text) != null;
        default -> schema.mayHoldValue(property, "Text") && !text.isBlank();
      };
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static void lookAtAddress(String way, String address, List<String> faults) {
    if (!URI.create(address).isAbsolute()) {
      faults.add(way + ": no full address: " + address);
    }
  }

  /** All values of a property of things at the top of some data, for tests of what is said. */
  static Map<String, JsonValue> read(String data) {
    try (var reader = jakarta.json.Json.createReader(new StringReader(data))) {
      return reader.readObject();
    }
  }
}
