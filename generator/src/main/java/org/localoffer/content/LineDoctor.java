package org.localoffer.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.localoffer.content.Outcome.Ending;
import org.localoffer.diagnostic.Diagnostic;

/**
 * Reads lines from the top and looks whether each stands where it can stand: the fields of one
 * group line up, lists have dashes, and what belongs to a field is moved in.
 */
final class LineDoctor {

  /** How far most people move lines in, and everybody what follows a dash. */
  private static final int USUAL_STEP = 2;

  /**
   * Lines that belong together because they line up.
   *
   * @param column where they begin
   * @param list whether they begin with dashes
   * @param index the first of them
   * @param shift by how many spaces that one is moved in too far; negative if too little
   */
  private record Level(int column, boolean list, int index, int shift) {}

  private final YamlLines lines;
  private final ValueDoctor values;

  /** The levels that are open, innermost first. */
  private final Deque<Level> levels = new ArrayDeque<>();

  /** What may follow the last value, whose field or dash begins at {@link #owner}. */
  private Ending ending = Ending.NOTHING;

  private int owner = -1;

  /** The line where the last value begins. */
  private int valueLine;

  /** Where it begins if its line has no field's name, or −1. */
  private int bareColumn = -1;

  /** How far this file moves lines in. */
  private final int step;

  LineDoctor(YamlLines lines) {
    this.lines = lines;
    this.values = new ValueDoctor(lines);
    this.step = lines.usualStep(USUAL_STEP);
  }

  /** The first slip, or null. */
  @Nullable Diagnostic firstSlip() {
    int index = lines.nextFilled(-1);
    while (index < lines.count()) {
      Outcome outcome = lines.isDocumentMark(index) ? documentMark(index) : line(index);
      if (outcome.slip() != null) {
        return outcome.slip();
      }
      index = lines.nextFilled(outcome.lastLine());
    }
    return null;
  }

  private Outcome documentMark(int index) {
    return levels.isEmpty()
        ? Outcome.of(index, Ending.NOTHING)
        : Outcome.slip(new SecondDocument().at(lines.place(index, 0)));
  }

  private Outcome line(int index) {
    int indent = lines.indent(index);
    char first = lines.at(index, indent);
    if (first == '\t') {
      return Outcome.slip(new TabIndentation().at(lines.place(index, indent)));
    }
    if (YamlLines.isForeignSpace(first)) {
      return Outcome.slip(new ForeignSpace().at(lines.place(index, indent), first));
    }
    if (first == '%' && indent == 0) {
      return Outcome.slip(new YamlDirective().at(lines.place(index, 0)));
    }
    boolean dash = first == '-' && lines.isGap(index, indent + 1);
    if (indent > owner && ending != Ending.NOTHING) {
      return ending == Ending.TEXT ? goingOn(index, indent, dash) : tooMuch(index, indent, dash);
    }
    return dash ? item(index, indent) : noItem(index, indent);
  }

  /** A line below a text without quotation marks, moved in: the text goes on. */
  private Outcome goingOn(int index, int indent, boolean dash) {
    if (lines.colonAfterName(index, indent) >= 0) {
      return Outcome.slip(bareColumn == indent ? lostColon() : uneven(index, indent));
    }
    if (dash) {
      return Outcome.slip(isBareName() ? lostColon() : uneven(index, indent));
    }
    return isEntryOfList()
        ? Outcome.slip(new MissingDash().at(lines.place(index, indent)))
        : Outcome.of(index, Ending.TEXT);
  }

  /** A line below a value that is over, moved in as if it belonged to it. */
  private Outcome tooMuch(int index, int indent, boolean dash) {
    boolean field = lines.colonAfterName(index, indent) >= 0;
    return Outcome.slip(
        isEntryOfList() && !dash && !field
            ? new MissingDash().at(lines.place(index, indent))
            : uneven(index, indent));
  }

  private boolean isEntryOfList() {
    Level level = levels.peek();
    return level != null && level.list() && level.column() == owner;
  }

  /** Whether the last line is one word, which looks like a field's name. */
  private boolean isBareName() {
    int end = lines.line(valueLine).stripTrailing().length();
    return bareColumn >= 0 && lines.isName(valueLine, bareColumn, end);
  }

  /** What the last line lacks, which should have been a field: the next one lines up with it. */
  private Diagnostic lostColon() {
    Diagnostic noSpace = missingSpace(valueLine, bareColumn, -1);
    return noSpace != null ? noSpace : noColon(valueLine, bareColumn);
  }

  private Outcome item(int index, int indent) {
    Diagnostic slip = enter(index, indent, true);
    if (slip != null) {
      return Outcome.slip(slip);
    }
    int start = lines.skipSpaces(index, indent + 1);
    if (lines.at(index, start) == '-' && lines.isGap(index, start + 1)) {
      owner = indent;
      ending = Ending.NOTHING;
      return item(index, start);
    }
    int colon = lines.colonAfterName(index, start);
    if (colon >= 0) {
      int distance = start - indent;
      levels.push(new Level(start, false, index, distance == step ? 0 : distance - USUAL_STEP));
      return field(index, start, colon);
    }
    return value(index, start, indent, start);
  }

  private Outcome noItem(int index, int indent) {
    int colon = lines.colonAfterName(index, indent);
    Diagnostic noSpace = missingSpace(index, indent, colon);
    if (noSpace != null) {
      return Outcome.slip(noSpace);
    }
    if (colon < 0 && (levels.isEmpty() || isAwaited(indent))) {
      return value(index, indent, owner, indent);
    }
    Diagnostic slip = enter(index, indent, false);
    if (slip != null) {
      return Outcome.slip(slip);
    }
    return colon < 0 ? Outcome.slip(noColon(index, indent)) : field(index, indent, colon);
  }

  private Outcome field(int index, int start, int colon) {
    return value(index, lines.skipSpaces(index, colon + 1), start, -1);
  }

  private Outcome value(int index, int column, int ownerColumn, int bare) {
    Outcome outcome = values.examine(index, column, ownerColumn);
    owner = ownerColumn;
    ending = outcome.ending();
    valueLine = index;
    bareColumn = bare;
    return outcome;
  }

  /** Whether the last field has no value yet, and the line is moved in, so that it can be it. */
  private boolean isAwaited(int indent) {
    return ending == Ending.NOTHING && indent > owner;
  }

  /** Finds the level of a line, or opens one; a slip where it can belong to none. */
  private @Nullable Diagnostic enter(int index, int indent, boolean list) {
    if (levels.isEmpty() || isAwaited(indent)) {
      levels.push(new Level(indent, list, index, shift(indent, list)));
      return null;
    }
    Diagnostic uneven = uneven(index, indent);
    while (!levels.isEmpty() && levels.getFirst().column() > indent) {
      levels.pop();
    }
    Level level = levels.peek();
    if (level == null || level.column() != indent) {
      return uneven;
    }
    if (level.list() == list) {
      return null;
    }
    if (list) {
      boolean awaited = ending == Ending.NOTHING && owner == indent;
      levels.push(new Level(indent, true, index, 0));
      return awaited ? null : uneven;
    }
    levels.pop();
    Level below = levels.peek();
    boolean lined = below != null && below.column() == indent;
    return lined ? null : new MissingDash().at(lines.place(index, indent));
  }

  private int shift(int indent, boolean list) {
    Level parent = levels.peek();
    int distance = indent - (parent == null ? 0 : parent.column());
    return parent == null || (list && distance == 0) ? distance : distance - step;
  }

  /** Blames the line, or an earlier one that is moved in oddly where this one is not. */
  private Diagnostic uneven(int index, int indent) {
    Diagnostic lostDash = lostDash(index, indent);
    if (lostDash != null) {
      return lostDash;
    }
    Level odd = null;
    boolean even = indent == 0;
    for (Iterator<Level> outermost = levels.descendingIterator(); outermost.hasNext(); ) {
      Level level = outermost.next();
      odd = odd == null && level.shift() != 0 ? level : odd;
      int distance = indent - level.column() + (odd == null ? 0 : odd.shift());
      even |= distance == 0 || distance == step || (level.list() && distance == USUAL_STEP);
    }
    int line = odd != null && even ? odd.index() : index;
    return new BadIndentation().at(lines.place(line, lines.indent(line)));
  }

  /**
   * A dash that an earlier line has lost, so that this one seems to be moved in too far; or null.
   */
  private @Nullable Diagnostic lostDash(int index, int indent) {
    boolean dash = lines.at(index, indent) == '-' && lines.isGap(index, indent + 1);
    Level level = levels.peek();
    if (dash && bareColumn >= 0 && bareColumn == lines.indent(valueLine)) {
      return new MissingDash().at(lines.place(valueLine, bareColumn));
    }
    if (level == null || level.list() || level.index() != valueLine || indent <= level.column()) {
      return null;
    }
    int next = lines.nextFilled(index);
    boolean together = next < lines.count() && lines.indent(next) == indent;
    boolean list =
        next < lines.count()
            && lines.indent(next) == level.column()
            && lines.at(next, level.column()) == '-';
    return !dash && (together || list)
        ? new MissingDash().at(lines.place(level.index(), level.column()))
        : null;
  }

  private Diagnostic noColon(int index, int indent) {
    return new NoColon().at(lines.place(index, indent));
  }

  private @Nullable Diagnostic missingSpace(int index, int indent, int colon) {
    String line = lines.line(index);
    if (line.charAt(indent) == '-' && colon != indent + 1 && isListAwaited(indent)) {
      char next = lines.at(index, indent + 1);
      return YamlLines.isForeignSpace(next)
          ? new ForeignSpace().at(lines.place(index, indent + 1), next)
          : new MissingSpace()
              .at(lines.place(index, indent), "dash", "- " + line.substring(indent + 1).strip());
    }
    int sign = line.indexOf(':', indent);
    boolean named = sign > indent && sign != colon && lines.isName(index, indent, sign);
    if (!named || line.startsWith("//", sign + 1)) {
      return null;
    }
    char next = lines.at(index, sign + 1);
    return YamlLines.isForeignSpace(next)
        ? new ForeignSpace().at(lines.place(index, sign + 1), next)
        : new MissingSpace()
            .at(
                lines.place(index, sign),
                "colon",
                line.substring(indent, sign) + ": " + line.substring(sign + 1).strip());
  }

  private boolean isListAwaited(int indent) {
    Level level = levels.peek();
    return (ending == Ending.NOTHING && indent >= owner)
        || (level != null && level.list() && level.column() == indent);
  }
}
