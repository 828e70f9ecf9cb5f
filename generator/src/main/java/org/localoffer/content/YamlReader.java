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
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
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
  private final String yaml;
  private final int lineOffset;
  private final YamlMarks marks;

  /** Whether a remark, or text that looks like one, is anywhere. */
  private final boolean hasHash;

  private final Findings findings;
  private final Iterator<Event> events;
  private int refused;

  private YamlReader(SourceText source, String yaml, int lineOffset, Findings findings) {
    this.source = source;
    this.yaml = yaml;
    this.lineOffset = lineOffset;
    this.marks = new YamlMarks(source, yaml, lineOffset);
    this.hasHash = yaml.indexOf(" #") >= 0;
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
      return reader.refused > 0 ? null : value;
    } catch (MarkedYAMLException broken) {
      findings.add(new YamlDoctor(source, yaml, lineOffset).explain(broken));
      return null;
    } catch (ToldEnough told) {
      return null;
    } catch (YAMLException broken) {
      findings.add(new NotYaml().at(reader.marks.start()));
      return null;
    }
  }

  private YamlValue document() {
    events.next(); // stream start
    Event first = events.next();
    if (first.is(Event.ID.StreamEnd)) {
      return new YamlValue.Empty(marks.start());
    }
    DocumentStartEvent start = (DocumentStartEvent) first;
    if (marks.line(start.getStartMark()).startsWith("%")) {
      refuse(new YamlDirective().at(marks.at(start.getStartMark())));
    }
    YamlValue value = value(events.next(), 0);
    events.next(); // document end
    Event after = events.next();
    if (!after.is(Event.ID.StreamEnd)) {
      refuse(new SecondDocument().at(marks.at(after.getStartMark())));
    }
    return value;
  }

  private YamlValue value(Event event, int depth) {
    SourcePosition at = marks.at(event.getStartMark());
    if (depth > MAX_DEPTH) {
      refuse(new TooDeep().at(at));
      throw new ToldEnough();
    }
    return switch (event.getEventId()) {
      case Alias -> {
        refuse(new AnchorOrAlias().at(at));
        yield new YamlValue.Empty(at);
      }
      case Scalar -> scalar((ScalarEvent) event, at);
      case SequenceStart -> items((SequenceStartEvent) event, at, depth);
      case MappingStart -> fields((MappingStartEvent) event, at, depth);
      default -> throw new IllegalStateException("no value begins with " + event);
    };
  }

  private YamlValue scalar(ScalarEvent event, SourcePosition at) {
    refuseAnchorAndTag(event.getAnchor(), event.getTag(), at);
    refuseSwallowed(event);
    refuseForeignSpace(event, at);
    YamlValue.Style style = style(event.getScalarStyle());
    if (style == YamlValue.Style.PLAIN && event.getValue().isEmpty()) {
      return new YamlValue.Empty(at);
    }
    if (style == YamlValue.Style.QUOTED) {
      int invisible = InvisibleInQuotes.in(event.getValue());
      if (invisible >= 0) {
        refuse(new InvisibleInQuotes().at(at, invisible));
      }
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

  private YamlValue items(SequenceStartEvent event, SourcePosition at, int depth) {
    refuseAnchorAndTag(event.getAnchor(), event.getTag(), at);
    List<YamlValue> values = new ArrayList<>();
    for (Event next = events.next(); !next.is(Event.ID.SequenceEnd); next = events.next()) {
      if (next instanceof ScalarEvent text) {
        refuseGoingOn(text);
      }
      values.add(value(next, depth + 1));
    }
    return new YamlValue.Items(at, values);
  }

  private YamlValue fields(MappingStartEvent event, SourcePosition at, int depth) {
    refuseAnchorAndTag(event.getAnchor(), event.getTag(), at);
    List<YamlValue.Entry> entries = new ArrayList<>();
    Map<String, SourcePosition> seen = new HashMap<>();
    boolean lastStoodTwice = false;
    for (Event next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
      SourcePosition keyAt = marks.at(next.getStartMark());
      YamlValue key = value(next, depth + 1);
      YamlValue value = value(events.next(), depth + 1);
      if (!(key instanceof YamlValue.Text name)) {
        refuse(new KeyIsNotAName().at(keyAt));
      } else if (value instanceof YamlValue.Empty && lacksSpace(name.text())) {
        String text = name.text();
        int colon = text.indexOf(':');
        String better = text.substring(0, colon) + ": " + text.substring(colon + 1);
        refuse(new MissingSpace().at(keyAt, "colon", better));
      } else {
        SourcePosition other = seen.putIfAbsent(name.text(), keyAt);
        if (other == null) {
          entries.add(new YamlValue.Entry(name.text(), keyAt, value));
        } else if (!lastStoodTwice) { // of a whole group that comes twice, the first is reported
          refuse(new DuplicateKey().at(keyAt, name.text(), other));
        }
        lastStoodTwice = other != null;
      }
    }
    return new YamlValue.Fields(at, entries);
  }

  /** In brackets {@code from:0} is a name without a value to YAML. */
  private static boolean lacksSpace(String name) {
    int colon = name.indexOf(':');
    return colon > 0 && colon < name.length() - 1;
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

  private void refuseSwallowed(ScalarEvent event) {
    if (!event.isPlain() || !hasHash) {
      return;
    }
    Mark end = event.getEndMark();
    int hash = SwallowedText.hashIn(marks.line(end), marks.column(end));
    if (hash >= 0) {
      refuse(new SwallowedText().at(marks.at(end, hash)));
    }
  }

  /** Spaces of word processors at either end of a text look like nothing, and spoil names. */
  private void refuseForeignSpace(ScalarEvent event, SourcePosition at) {
    String text = event.getValue();
    if (!event.isPlain() || text.isEmpty()) {
      return;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if (YamlLines.isForeignSpace(first)) {
      refuse(new ForeignSpace().at(at, first));
    } else if (YamlLines.isForeignSpace(last)) {
      Mark end = event.getEndMark();
      refuse(new ForeignSpace().at(marks.at(end, marks.column(end) - 1), last));
    }
  }

  /**
   * An entry of a list that goes on over the next line has most likely swallowed an entry that has
   * lost its dash, or is moved in too far.
   */
  private void refuseGoingOn(ScalarEvent event) {
    int last = event.getEndMark().getLine();
    if (event.isPlain() && last > event.getStartMark().getLine()) {
      Diagnostic slip = new YamlDoctor(source, yaml, lineOffset).firstSlip();
      SourcePosition next = marks.below(event.getStartMark());
      refuse(slip == null ? new MissingDash().at(next) : slip);
      throw new ToldEnough();
    }
  }

  private void refuse(Diagnostic diagnostic) {
    findings.add(diagnostic);
    refused++;
    if (refused == MoreProblems.MAX_FINDINGS) {
      findings.add(new MoreProblems().at(source.start()));
      throw new ToldEnough();
    }
  }

  /** Leaves a file of which enough has been reported. */
  private static final class ToldEnough extends YAMLException {
    private static final long serialVersionUID = 1L;

    ToldEnough() {
      super("reported");
    }
  }
}
