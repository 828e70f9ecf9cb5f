package org.localoffer.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.source.SourceFile;

/**
 * The two forms of a file: YAML alone, or fields between two {@code ---} lines and then Markdown,
 * which becomes the field {@code description}.
 */
final class EntryFile {

  private static final String FENCE = "---";
  private static final String BODY_FIELD = "description";

  private EntryFile() {}

  /**
   * Reads a file into untyped values.
   *
   * @return the value, or null where it could not be read; then a finding says why
   */
  static @Nullable YamlValue read(SourceFile file, Findings findings) {
    if (!file.readable()) {
      return null;
    }
    SourceText source = file.text();
    return file.isMarkdown()
        ? readMarkdown(source, findings)
        : YamlReader.read(source, source.text(), 0, findings);
  }

  /** The fields of a file that holds one entry; anything else is reported. */
  static YamlValue.@Nullable Fields readFields(SourceFile file, Findings findings) {
    YamlValue value = read(file, findings);
    if (value == null || value instanceof YamlValue.Fields) {
      return (YamlValue.Fields) value;
    }
    if (value instanceof YamlValue.Empty) {
      return new YamlValue.Fields(value.at(), List.of());
    }
    findings.add(new WrongKind().at(value.at(), "", "fields with names", "name: Play Club"));
    return null;
  }

  /** The entries of a file that holds a list; null and a finding where it holds none. */
  static @Nullable List<YamlValue> readItems(SourceFile file, Findings findings) {
    YamlValue value = read(file, findings);
    if (value instanceof YamlValue.Items items) {
      return items.values();
    }
    if (value instanceof YamlValue.Empty) {
      return List.of();
    }
    if (value != null) {
      findings.add(
          new WrongKind().at(value.at(), "", "a list", "each entry begins with a dash: - slug: …"));
    }
    return null;
  }

  private static @Nullable YamlValue readMarkdown(SourceText source, Findings findings) {
    String text = source.text();
    if (!isFence(text, 0)) {
      findings.add(new FrontMatterMissing().at(source.start()));
      return null;
    }
    int start = lineEnd(text, 0);
    int end = start;
    int line = 2;
    while (end < text.length() && !isFence(text, end)) {
      end = lineEnd(text, end);
      line++;
    }
    if (end >= text.length()) {
      findings.add(new FrontMatterOpen().at(endOfFields(source, text)));
      return null;
    }
    YamlValue fields = YamlReader.read(source, text.substring(start, end), 1, findings);
    int body = lineEnd(text, end);
    if (fields != null && fieldsFollow(text, body)) {
      findings.add(new SecondDocument().at(source.at(line, 1)));
      return null;
    }
    return fields == null
        ? null
        : withBody(fields, source, text.substring(body), line + 1, findings);
  }

  private static @Nullable YamlValue withBody(
      YamlValue value, SourceText source, String body, int line, Findings findings) {
    if (!(value instanceof YamlValue.Fields fields) || body.isBlank()) {
      return value;
    }
    for (YamlValue.Entry entry : fields.entries()) {
      if (entry.key().equals(BODY_FIELD)) {
        findings.add(new DuplicateKey().at(source.at(line, 1), BODY_FIELD, entry.keyAt()));
        return null;
      }
    }
    List<YamlValue.Entry> entries = new ArrayList<>(fields.entries());
    SourcePosition at = source.at(line, 1);
    entries.add(
        new YamlValue.Entry(BODY_FIELD, at, new YamlValue.Text(at, body, YamlValue.Style.BODY)));
    return new YamlValue.Fields(fields.at(), entries);
  }

  /** A line of other dashes, which a person may have meant as the end; else the first line. */
  private static SourcePosition endOfFields(SourceText source, String text) {
    int line = 2;
    for (int at = lineEnd(text, 0); at < text.length(); at = lineEnd(text, at)) {
      String dashes = text.substring(at, lineEnd(text, at)).strip();
      if (!dashes.isEmpty() && dashes.chars().allMatch(EntryFile::isDash)) {
        return source.at(line, 1);
      }
      line++;
    }
    return source.start();
  }

  /** Hyphens, and what word processors make of them. */
  private static boolean isDash(int c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
  }

  /**
   * Whether nothing but fields follows up to another line of three dashes: the ones above came too
   * early.
   */
  private static boolean fieldsFollow(String text, int body) {
    boolean named = false;
    for (int at = body; at < text.length(); at = lineEnd(text, at)) {
      if (isFence(text, at)) {
        return named;
      }
      int end = at;
      while (isNameLetter(text.charAt(end)) && end + 1 < text.length()) {
        end++;
      }
      boolean name = end > at && text.charAt(end) == ':';
      if (!name && " -#\r\n".indexOf(text.charAt(at)) < 0) {
        return false;
      }
      named |= name;
    }
    return false;
  }

  private static boolean isNameLetter(char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
  }

  /** Whether the line that begins at {@code start} is three dashes. */
  private static boolean isFence(String text, int start) {
    return text.startsWith(FENCE, start)
        && text.substring(start + FENCE.length(), lineEnd(text, start)).isBlank();
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }
}
