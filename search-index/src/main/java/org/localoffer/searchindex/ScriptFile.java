package org.localoffer.searchindex;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes data as a classic script that calls the registrar: {@code
 * localOfferSearch("documents-0-1a2b3c4d",{…});} and a line end.
 *
 * <p>A classic script is the only way to load data that works from a disk in every browser. The
 * JSON holds none of {@code <}, {@code >}, {@code &}, U+2028 and U+2029, so that it stays data
 * wherever it is put.
 */
final class ScriptFile {

  private static final JsonFactory JSON =
      JsonFactory.builder().characterEscapes(new Escapes()).build();

  private ScriptFile() {}

  /** The file {@code name.js} with an object as its data. */
  static SearchFile of(String name, String json) {
    String script = "localOfferSearch(\"" + name + "\"," + json + ");\n";
    return new SearchFile(name + ".js", script.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Eight digits made from the content, for the file's name. A browser that still has the manifest
   * of an older site then fails to find the file, rather than read numbers that no longer mean the
   * same; and what has not changed keeps its name.
   */
  static String mark(String json) {
    return mark(List.of(json));
  }

  /** The mark that several files share: it changes with any of them. */
  static String mark(List<String> jsons) {
    CRC32 sum = new CRC32();
    for (String json : jsons) {
      sum.update(json.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().toHexDigits(sum.getValue(), 8);
  }

  /** An object as text. */
  static String json(Consumer<JsonGenerator> data) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      data.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  private static final class Escapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final int[] ASCII = ascii();

    private static int[] ascii() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes['<'] = ESCAPE_STANDARD;
      escapes['>'] = ESCAPE_STANDARD;
      escapes['&'] = ESCAPE_STANDARD;
      return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c == '\u2028' || c == '\u2029'
          ? new SerializedString("\\u" + HexFormat.of().toHexDigits((char) c))
          : null;
    }
  }
}
