package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

/**
 * A small county with every kind of file and every field of the format, made for tests: each text
 * has a name, so that a test can set one or all of them.
 *
 * <p>In the files' templates {@code «service.name»} stands for a text, written as a quoted YAML
 * value, {@code «service.website=https://…»} for one that cannot be just any words, and {@code
 * ‹service.description›} for a line of Markdown. A text that no test sets is its name behind the
 * word {@code Marker}: {@code Marker service name}.
 */
public final class County {

  private static final Pattern PLACE =
      Pattern.compile("‹([a-z0-9._-]+)(?:=([^›]*))?›|«([a-z0-9._-]+)(?:=([^»]*))?»");

  private final SequencedMap<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> texts = new TreeMap<>();

  /** A place for a text in a file. */
  record Place(String name, String path, int line, boolean isMarkdown, boolean hasOwnForm) {}

  private County() {}

  /** The county with every field. */
  public static County withEveryField() {
    County county = new County();
    CountyFiles.all().forEach(county.files::put);
    return county;
  }

  /** A copy that may be changed without changing this one. */
  County copy() {
    County copy = new County();
    copy.files.putAll(files);
    copy.texts.putAll(texts);
    return copy;
  }

  /** Adds or replaces a file, which may contain places. */
  public County file(String path, String template) {
    files.put(path, template);
    return this;
  }

  /** Takes a file away. */
  public County without(String path) {
    if (files.remove(path) == null) {
      throw new IllegalArgumentException("the county has no file " + path);
    }
    return this;
  }

  /** Sets one text. */
  public County text(String name, String text) {
    texts.put(name, text);
    return this;
  }

  /** Whether a test has set this text. */
  boolean isSet(String name) {
    return texts.containsKey(name);
  }

  /** Gives a text back its own words. */
  County reset(String name) {
    texts.remove(name);
    return this;
  }

  /** All places, by name; a text that stands in two places is a mistake. */
  SequencedMap<String, Place> places() {
    SequencedMap<String, Place> places = new LinkedHashMap<>();
    files.forEach(
        (path, template) -> {
          int number = 1;
          for (String line : template.split("\n", -1)) {
            Matcher place = PLACE.matcher(line);
            while (place.find()) {
              boolean markdown = place.group(1) != null;
              String name = markdown ? place.group(1) : place.group(3);
              boolean form = (markdown ? place.group(2) : place.group(4)) != null;
              if (places.put(name, new Place(name, path, number, markdown, form)) != null) {
                throw new IllegalStateException("two places are called " + name);
              }
            }
            number++;
          }
        });
    return places;
  }

  /** What stands at a place. */
  String textOf(Place place) {
    String found = texts.get(place.name());
    if (found != null) {
      return found;
    }
    Matcher matcher = PLACE.matcher(files.get(place.path()));
    while (matcher.find()) {
      if (place.name().equals(matcher.group(place.isMarkdown() ? 1 : 3))) {
        return words(matcher, place.isMarkdown());
      }
    }
    throw new IllegalArgumentException(place.name());
  }

  private static String words(Matcher place, boolean markdown) {
    String own = markdown ? place.group(2) : place.group(4);
    String name = markdown ? place.group(1) : place.group(3);
    return own == null ? "Marker " + name.replace('.', ' ').replace('-', ' ') : own;
  }

  /** The files as an editor would have written them. */
  SequencedMap<String, String> written() {
    SequencedMap<String, String> written = new LinkedHashMap<>();
    files.forEach((path, template) -> written.put(path, fill(template)));
    return written;
  }

  private String fill(String template) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> {
              boolean markdown = place.group(1) != null;
              String name = markdown ? place.group(1) : place.group(3);
              String text = texts.getOrDefault(name, words((Matcher) place, markdown));
              return Matcher.quoteReplacement(markdown ? text.replace('\n', ' ') : quoted(text));
            });
  }

  /** A YAML value between double quotes, with everything unusual as an escape. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029 || c >= 0xfffe) {
            quoted.append("\\u").append("%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /**
   * Writes the files and builds their site, which succeeds.
   *
   * @param folder a project's folder, in which there is no content yet
   * @return the site's folder
   */
  Path buildIn(Path folder) throws IOException {
    writeTo(folder.resolve("content"));
    Answer answer = Terminal.in(folder).type("build");
    assertEquals(0, answer.exitCode(), answer::toString);
    return folder.resolve("site-output").toRealPath();
  }

  /** Writes the files; the folder must not hold others. */
  public County writeTo(Path folder) throws IOException {
    return writeTo(folder, UnaryOperator.identity());
  }

  /** Writes the files as {@code change} makes them. */
  County writeTo(Path folder, UnaryOperator<SequencedMap<String, String>> change)
      throws IOException {
    for (Map.Entry<String, String> file : change.apply(written()).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }
}
