package org.localoffer.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.Located;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.Suggestion;
import org.localoffer.directory.Slug;

/** Runs the rules about a list of search words: a council's, or the one of the program. */
final class SearchWordRules {

  /** What a line can lead to; the same words may be said once for each. */
  private static final List<Field<?>> TARGETS =
      List.of(SearchWordShape.MEANS, SearchWordShape.AGES, SearchWordShape.FILTER);

  private static final List<Field<List<Located<String>>>> LISTS =
      List.of(
          SearchWordShape.SAY, SearchWordShape.MEANS, SearchWordShape.QUIET, SearchWordShape.FAINT);

  /** Shorter names have too many neighbours: {@code ot} and {@code yot} are both right. */
  private static final int SHORTEST_WITH_SLIP = 4;

  private final Set<String> canBeOff;
  private final Set<SaidPhrase> quiet;
  private final Findings findings;
  private final Set<Slug> ids = new HashSet<>();
  private final Set<String> said = new HashSet<>();

  private SearchWordRules(Set<String> canBeOff, Set<SaidPhrase> quiet, Findings findings) {
    this.canBeOff = canBeOff;
    this.quiet = quiet;
    this.findings = findings;
  }

  /**
   * Looks at every line of a list. The program's own is looked at in its test: no council can mend
   * it, and a short run has no time for it.
   *
   * @param canBeOff the lines that one of {@code lines} can switch off
   */
  static void check(List<Draft> lines, List<Draft> canBeOff, Findings findings) {
    if (lines.isEmpty()) {
      return;
    }
    Set<String> names = new TreeSet<>();
    for (Draft line : canBeOff) {
      Slug id = line.get(SearchWordShape.ID);
      if (id != null) {
        names.add(id.value());
      }
    }
    SearchWordRules rules = new SearchWordRules(names, quiet(lines, canBeOff), findings);
    lines.forEach(rules::line);
  }

  /** What the search leaves out: all that a line says, and what none of them switches off. */
  private static Set<SaidPhrase> quiet(List<Draft> lines, List<Draft> canBeOff) {
    Set<Slug> dropped = new HashSet<>();
    List<Draft> kept = new ArrayList<>(lines);
    for (Draft line : lines) {
      Stream.of(line.get(SearchWordShape.ID), line.get(SearchWordShape.OFF))
          .filter(Objects::nonNull)
          .forEach(dropped::add);
    }
    canBeOff.stream()
        .filter(it -> !dropped.contains(it.get(SearchWordShape.ID)))
        .forEach(kept::add);
    Set<SaidPhrase> quiet = new HashSet<>();
    for (Draft line : kept) {
      line.list(SearchWordShape.QUIET).forEach(text -> quiet.add(SaidPhrase.of(text)));
    }
    return quiet;
  }

  private void line(Draft line) {
    Slug id = line.get(SearchWordShape.ID);
    if (id != null && !ids.add(id)) {
      findings.add(new WordLineTwice().at(line.placeOf(SearchWordShape.ID), id.value()));
    }
    if (id != null) {
      near(id.value(), line.placeOf(SearchWordShape.ID));
    }
    LISTS.forEach(list -> withoutWords(line.get(list, List.of())));
    Optional<Field<?>> alone = SearchWordShape.ALONE.stream().filter(line::isWritten).findFirst();
    if (alone.isPresent()) {
      standsAlone(line, alone.get());
      off(line);
    } else if (TARGETS.stream().noneMatch(line::isWritten)) {
      findings.add(new WordsLeadNowhere().at(line.at()));
    } else {
      say(line);
      Draft ages = line.get(SearchWordShape.AGES);
      if (ages != null) {
        new AgesOutOfOrder().check(ages, findings);
      }
    }
  }

  /** A name of a council's own is welcome, but not one that is a slip for one that there is. */
  private void near(String id, SourcePosition position) {
    boolean isNumbered = id.chars().anyMatch(Character::isDigit); // under-12 is not under-11
    if (id.length() < SHORTEST_WITH_SLIP || isNumbered || canBeOff.contains(id)) {
      return;
    }
    String meant = Suggestion.oneSlipFrom(id, canBeOff);
    if (meant != null) {
      findings.add(new NearWordLine().at(position, id, meant));
    }
  }

  private void withoutWords(List<Located<String>> texts) {
    for (Located<String> text : texts) {
      if (SaidPhrase.of(text.value()).words() == 0) {
        findings.add(new NoWordInIt().at(text.at(), text.value()));
      }
    }
  }

  private void standsAlone(Draft line, Field<?> alone) {
    for (Field<?> field : SearchWordShape.SHAPE.fields()) {
      boolean named = field == SearchWordShape.ID && alone != SearchWordShape.OFF;
      if (field != alone && !named && line.isWritten(field)) {
        findings.add(new WordLineOfTwoKinds().at(line.keyOf(field), alone.name(), field.name()));
      }
    }
  }

  private void off(Draft line) {
    Slug off = line.get(SearchWordShape.OFF);
    if (off != null && !canBeOff.contains(off.value())) {
      findings.add(
          new UnknownWordLine().at(line.placeOf(SearchWordShape.OFF), off.value(), canBeOff));
    }
  }

  private void say(Draft line) {
    if (!line.isWritten(SearchWordShape.SAY)) {
      String example = SearchWordShape.SAY.type().example();
      findings.add(new MissingField().at(line.at(), "", SearchWordShape.SAY.name(), example));
    }
    for (Located<String> text : line.get(SearchWordShape.SAY, List.of())) {
      SaidPhrase phrase = SaidPhrase.of(text.value());
      if (phrase.words() > PhraseTooLong.MAX_WORDS) {
        findings.add(new PhraseTooLong().at(text.at(), phrase.words()));
      } else if (phrase.words() == 1 && quiet.contains(phrase)) {
        findings.add(new QuietWordSaid().at(text.at(), text.value()));
      }
      if (phrase.words() > 0) {
        twice(line, phrase, text);
      }
    }
  }

  private void twice(Draft line, SaidPhrase phrase, Located<String> text) {
    boolean again = false;
    for (Field<?> target : TARGETS) {
      again |= line.isWritten(target) && !said.add(target.name() + phrase.folded());
    }
    if (again) {
      findings.add(new SaidTwice().at(text.at(), text.value()));
    }
  }
}
