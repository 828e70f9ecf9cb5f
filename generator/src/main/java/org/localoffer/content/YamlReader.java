package org.localoffer.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML → {@link YamlValue}: the library's events only, so that nothing is typed by guess ({@code
 * NO} stays a text, {@code 01632} keeps its zero) and every value keeps its place.
 *
 * <p>Refused here: anchors, aliases, tags, directives, second documents, keys that are not texts,
 * duplicate keys, too deep nesting, and text that YAML would swallow in silence.
 */
final class YamlReader {

  /** Deepest nesting; the format itself needs four. Deeper input can overflow the stack. */
  static final int MAX_DEPTH = 8;

  private final SourceText source;
  private final int lineOffset;
  private final Findings findings;
  private final Iterator<Event> events;
  private boolean refused;

  private YamlReader(SourceText source, String yaml, int lineOffset, Findings findings) {
    this.source = source;
    this.lineOffset = lineOffset;
    this.findings = findings;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(yaml)), options);
    this.events =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Event next() {
            return parser.getEvent();
          }
        };
  }

  /**
   * Reads YAML that begins on a line of a file.
   *
   * @param yaml the text, at most as long as a file may be
   * @param lineOffset how many lines of the file come before it
   * @return the value, or null where it could not be read; then a finding says why
   */
  static @Nullable YamlValue read(
      SourceText source, String yaml, int lineOffset, Findings findings) {
    YamlReader reader = new YamlReader(source, yaml, lineOffset, findings);
    try {
      YamlValue value = reader.document();
      return reader.refused ? null : value;
    } catch (MarkedYAMLException broken) {
      findings.add(new YamlDoctor(source, yaml, lineOffset).explain(broken));
      return null;
    } catch (MarkedTooDeep told) {
      return null;
    } catch (YAMLException broken) {
      findings.add(new NotYaml().at(source.at(lineOffset + 1, 1), ""));
      return null;
    }
  }

  private YamlValue document() {
    events.next(); // stream start
    Event first = events.next();
    if (first.is(Event.ID.StreamEnd)) {
      return new YamlValue.Empty(source.at(lineOffset + 1, 1));
    }
    DocumentStartEvent start = (DocumentStartEvent) first;
    if (start.getVersion() != null || (start.getTags() != null && !start.getTags().isEmpty())) {
      refuse(new YamlDirective().at(at(start.getStartMark())));
    }
    YamlValue value = value(events.next(), 0);
    events.next(); // document end
    Event after = events.next();
    if (!after.is(Event.ID.StreamEnd)) {
      refuse(new SecondDocument().at(at(after.getStartMark())));
    }
    return value;
  }

  private YamlValue value(Event event, int depth) {
    SourcePosition at = at(event.getStartMark());
    if (depth > MAX_DEPTH) {
      refuse(new TooDeep().at(at));
      throw new MarkedTooDeep();
    }
    return switch (event.getEventId()) {
      case Alias -> {
        refuse(new AnchorOrAlias().at(at));
        yield new YamlValue.Empty(at);
      }
      case Scalar -> scalar((ScalarEvent) event, at);
      case SequenceStart -> items((NodeEvent) event, at, depth);
      case MappingStart -> fields((MappingStartEvent) event, at, depth);
      default -> throw new IllegalStateException("no value begins with " + event);
    };
  }

  private YamlValue scalar(ScalarEvent event, SourcePosition at) {
    refuseAnchorAndTag(event.getAnchor(), event.getTag(), at);
    refuseSwallowed(event);
    YamlValue.Style style = style(event.getScalarStyle());
    if (style == YamlValue.Style.PLAIN && event.getValue().isEmpty()) {
      return new YamlValue.Empty(at);
    }
    if (style == YamlValue.Style.QUOTED) {
      refuseInvisible(event.getValue(), at);
    }
    return new YamlValue.Text(at, event.getValue(), style);
  }

  private static YamlValue.Style style(ScalarStyle style) {
    return switch (style) {
      case PLAIN -> YamlValue.Style.PLAIN;
      case LITERAL -> YamlValue.Style.LITERAL;
      case FOLDED -> YamlValue.Style.FOLDED;
      default -> YamlValue.Style.QUOTED;
    };
  }

  private YamlValue items(NodeEvent event, SourcePosition at, int depth) {
    refuseAnchorAndTag(
        event.getAnchor(), ((org.yaml.snakeyaml.events.CollectionStartEvent) event).getTag(), at);
    List<YamlValue> values = new ArrayList<>();
    for (Event next = events.next(); !next.is(Event.ID.SequenceEnd); next = events.next()) {
      values.add(value(next, depth + 1));
    }
    return new YamlValue.Items(at, values);
  }

  private YamlValue fields(MappingStartEvent event, SourcePosition at, int depth) {
    refuseAnchorAndTag(event.getAnchor(), event.getTag(), at);
    List<YamlValue.Entry> entries = new ArrayList<>();
    Map<String, SourcePosition> seen = new HashMap<>();
    for (Event next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
      SourcePosition keyAt = at(next.getStartMark());
      YamlValue key = value(next, depth + 1);
      YamlValue value = value(events.next(), depth + 1);
      if (!(key instanceof YamlValue.Text name)) {
        refuse(new KeyIsNotAName().at(keyAt));
        continue;
      }
      SourcePosition other = seen.putIfAbsent(name.text(), keyAt);
      if (other != null) {
        refuse(new DuplicateKey().at(keyAt, name.text(), other));
        continue;
      }
      entries.add(new YamlValue.Entry(name.text(), keyAt, value));
    }
    return new YamlValue.Fields(at, entries);
  }

  private void refuseAnchorAndTag(
      @Nullable String anchor, @Nullable String tag, SourcePosition at) {
    if (anchor != null) {
      refuse(new AnchorOrAlias().at(at));
    }
    if (tag != null && !tag.equals("!")) {
      refuse(new YamlTag().at(at));
    }
  }

  /**
   * {@code address: Flat 2 #4} is “Flat 2” to YAML: a hash right before a letter or digit is taken
   * for text that the editor meant.
   */
  private void refuseSwallowed(ScalarEvent event) {
    if (!event.isPlain()) {
      return;
    }
    Mark end = event.getEndMark();
    String line = source.line(end.getLine() + 1 + lineOffset);
    int hash = Math.min(end.getColumn(), line.length());
    while (hash < line.length() && line.charAt(hash) == ' ') {
      hash++;
    }
    if (hash + 1 < line.length()
        && line.charAt(hash) == '#'
        && hash > 0
        && line.charAt(hash - 1) == ' '
        && Character.isLetterOrDigit(line.charAt(hash + 1))) {
      refuse(new SwallowedText().at(source.at(end.getLine() + 1 + lineOffset, hash + 1)));
    }
  }

  /** Quotes can spell invisible characters ({@code "\u0007"}) that no file may hold. */
  private void refuseInvisible(String text, SourcePosition at) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone =
          Character.isSurrogate(c)
              && !(Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1)))
              && !(i > 0
                  && Character.isLowSurrogate(c)
                  && Character.isHighSurrogate(text.charAt(i - 1)));
      if ((Character.isISOControl(c) && c != '\n' && c != '\t')
          || c == 0x2028
          || c == 0x2029
          || c >= 0xFFFE
          || lone) {
        refuse(new InvisibleInQuotes().at(at, c));
        return;
      }
    }
  }

  private void refuse(Diagnostic diagnostic) {
    refused = true;
    findings.add(diagnostic);
  }

  private SourcePosition at(Mark mark) {
    return source.at(mark.getLine() + 1 + lineOffset, mark.getColumn() + 1);
  }

  /** Leaves a file that is nested too deeply; the finding is made already. */
  private static final class MarkedTooDeep extends YAMLException {
    private static final long serialVersionUID = 1L;

    MarkedTooDeep() {
      super("too deep");
    }
  }
}
