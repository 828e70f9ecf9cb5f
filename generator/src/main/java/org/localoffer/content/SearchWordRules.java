package org.localoffer.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.Slug;

/** Runs the rules about a list of search words: a council's, or the one of the program. */
final class SearchWordRules {

  /** What a line can lead to; the same words may be said once for each. */
  private static final List<Field<?>> TARGETS =
      List.of(SearchWordShape.MEANS, SearchWordShape.AGES, SearchWordShape.FILTER);

  private final Set<String> canBeOff;
  private final Findings findings;
  private final Set<Slug> ids = new HashSet<>();
  private final Set<String> said = new HashSet<>();

  private SearchWordRules(Set<String> canBeOff, Findings findings) {
    this.canBeOff = canBeOff;
    this.findings = findings;
  }

  /**
   * Looks at every line of a list. The program's own is looked at in its test: no council can mend
   * it, and a short run has no time for it.
   *
   * @param canBeOff the lines that one of {@code lines} can switch off
   */
  static void check(List<Draft> lines, List<Draft> canBeOff, Findings findings) {
    Set<String> names = new TreeSet<>();
    for (Draft line : canBeOff) {
      Slug id = line.get(SearchWordShape.ID);
      if (id != null) {
        names.add(id.value());
      }
    }
    SearchWordRules rules = new SearchWordRules(names, findings);
    lines.forEach(rules::line);
  }

  private void line(Draft line) {
    Slug id = line.get(SearchWordShape.ID);
    if (id != null && !ids.add(id)) {
      findings.add(new WordLineTwice().at(line.placeOf(SearchWordShape.ID), id.value()));
    }
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
    for (Located<String> phrase : line.get(SearchWordShape.SAY, List.of())) {
      int words = words(phrase.value());
      if (words > PhraseTooLong.MAX_WORDS) {
        findings.add(new PhraseTooLong().at(phrase.at(), words));
      }
      boolean again = false;
      for (Field<?> target : TARGETS) {
        again |= line.isWritten(target) && !said.add(target.name() + folded(phrase.value()));
      }
      if (again) {
        findings.add(new SaidTwice().at(phrase.at(), phrase.value()));
      }
    }
  }

  /**
   * How the search sees a phrase: without case, apostrophes, a possessive's s, and what stands
   * between words. {@code Carer's} and {@code carers} are two words, and both are typed.
   */
  private static String folded(String phrase) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '’') {
        gap(out);
      } else if (isPossessive(phrase, i)) {
        i++;
      }
    }
    gap(out);
    return out.toString();
  }

  private static void gap(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** Whether {@code 's} stands at {@code i}, and the word ends with it. */
  private static boolean isPossessive(String phrase, int i) {
    return i + 1 < phrase.length()
        && Character.toLowerCase(phrase.charAt(i + 1)) == 's'
        && (i + 2 == phrase.length() || !Character.isLetterOrDigit(phrase.charAt(i + 2)));
  }

  private static int words(String phrase) {
    int words = 0;
    String folded = folded(phrase);
    for (int i = 0; i < folded.length(); i++) {
      words += folded.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
