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
 * Writes data as a classic script that calls the registrar, {@code lo({…})} or {@code lo("…")}, and
 * a line end. The registrar's name is short, and that of the file is not said again, as most files
 * have a few hundred bytes.
 *
 * <p>A classic script is the only way to load data that works from a disk in every browser. The
 * JSON holds none of {@code <}, {@code >}, {@code &}, U+2028 and U+2029, so that it stays data
 * wherever it is put.
 */
final class ScriptFile {

  private static final JsonFactory JSON =
      JsonFactory.builder().characterEscapes(new Escapes()).build();

  private ScriptFile() {}

  /** The file {@code name.js} with an object or a text as its data. */
  static SearchFile of(String name, String json) {
    String script = "lo(" + json + ")\n";
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

  /** An object as JSON. */
  static String json(Consumer<JsonGenerator> data) {
    return written(
        json -> {
          json.writeStartObject();
          data.accept(json);
          json.writeEndObject();
        });
  }

  /** A text as JSON. */
  static String text(String data) {
    return written(json -> json.writeString(data));
  }

  private static String written(Consumer<JsonGenerator> data) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      data.accept(json);
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
