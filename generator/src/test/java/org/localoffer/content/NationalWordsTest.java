package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localoffer.content.SearchWordShape.Group;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.directory.Slug;
import org.localoffer.markdown.MarkdownReader;
import org.localoffer.source.BuiltIn;
import org.localoffer.source.SourceFile;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What holds for every line of the list that comes with the program. */
class NationalWordsTest {

  /** The words of the format that entries of every council use; languages are codes. */
  private static final Map<String, Set<String>> FORMAT =
      Map.of(
          "cost", Set.of("free", "charge"),
          "day", Words.DAYS.keySet(),
          "plan", Set.of("not-needed", "helps", "required"),
          "diagnosis", Set.of("not-needed", "helps", "required"),
          "route", Set.of("self"),
          "level", Set.of("universal", "targeted", "specialist"),
          "access", Set.of("step-free", "hearing-loop", "changing-places"),
          "need", Set.of("any"));

  /** Words that nearly every entry has: alone they would bring up nearly every entry. */
  private static final Set<String> COMMON =
      Set.of(
          "support",
          "help",
          "school",
          "care",
          "service",
          "services",
          "club",
          "group",
          "plan",
          "family",
          "families",
          "activities",
          "assessment",
          "special",
          "education",
          "health",
          "disabled",
          "disability",
          "young",
          "parents",
          "early",
          "learning",
          "community",
          "day",
          "advice",
          "centre",
          "team",
          "local");

  private static final Findings FINDINGS = new Findings();
  private static final List<Draft> LINES = read();

  private static List<Draft> read() {
    List<Draft> lines = readAsYaml(BuiltIn.text(NationalWords.PATH));
    SearchWordRules.check(lines, List.of(), FINDINGS);
    return lines;
  }

  private static List<Draft> readAsYaml(String list) {
    SourceText text = new SourceText(NationalWords.PATH, list);
    SourceFile file = new SourceFile(NationalWords.PATH, text, true);
    LocalDate today = LocalDate.of(2026, 11, 21);
    return new EntryReader(
            Lists.unknown(), KnownEntries.NOTHING, new MarkdownReader(), FINDINGS, today)
        .items(List.of(file), SearchWordShape.SHAPE);
  }

  private static String id(Draft line) {
    Slug id = line.get(SearchWordShape.ID);
    assertNotNull(id, line.at().toString());
    return id.value();
  }

  private static boolean isSpelling(Draft line) {
    return id(line).startsWith("misspelt-");
  }

  private static List<Draft> linesWith(Field<?> field) {
    return LINES.stream().filter(line -> line.isWritten(field)).toList();
  }

  @Test
  void theListIsReadWithoutAFinding() {
    assertEquals(List.of(), FINDINGS.sorted());
    assertTrue(linesWith(SearchWordShape.MEANS).size() >= 500, "lines: " + LINES.size());
  }

  /** What a line says and stands for, whatever the council's vocabularies are. */
  private static String values(Draft line) {
    StringBuilder out = new StringBuilder();
    for (Field<?> field : SearchWordShape.SHAPE.fields()) {
      if (line.isWritten(field)) {
        out.append(field.name()).append(' ');
      }
    }
    Draft ages = line.get(SearchWordShape.AGES);
    Draft filter = line.get(SearchWordShape.FILTER);
    out.append(line.get(SearchWordShape.ID))
        .append(line.list(SearchWordShape.SAY))
        .append(line.list(SearchWordShape.MEANS))
        .append(ages == null ? "" : ServiceAssembler.ages(ages))
        .append(line.list(SearchWordShape.QUIET));
    for (Group group : SearchWordShape.GROUPS) {
      out.append(filter == null ? "" : filter.list(group.field()));
    }
    return out.toString();
  }

  @Test
  void theProgramReadsTheListAsYamlDoes() {
    List<Draft> lines = NationalWords.lines();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < Math.min(lines.size(), LINES.size()); i++) {
      if (!values(lines.get(i)).equals(values(LINES.get(i)))) {
        wrong.add("as YAML " + values(LINES.get(i)) + ", but read as " + values(lines.get(i)));
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(LINES.size(), lines.size());
  }

  @Test
  void aLineInAnotherFormIsNamed() {
    String good = "# words\n\n- {id: a, say: [x, \"y, z\"],\n   ages: {from: 1, to: 3}}\n";
    assertEquals(
        List.of("x", "y, z"), NationalWords.lines(good).getFirst().list(SearchWordShape.SAY));
    for (String bad : List.of("- id: b\n", "- {id: b, says: [x]}\n", "- {id: b, say: x}\n")) {
      String line = bad.strip();
      IllegalStateException fault =
          assertThrows(IllegalStateException.class, () -> NationalWords.lines(good + bad));
      assertTrue(String.valueOf(fault.getMessage()).endsWith(" of: " + line), fault.toString());
    }
  }

  @Test
  void everyLineHasItsOwnNameSoThatItCanBeSwitchedOff() {
    Set<String> ids = new HashSet<>();
    LINES.forEach(line -> assertTrue(ids.add(id(line)), id(line)));
  }

  @Test
  void everyLineNamesTwoToFiveMeaningsUnlessItMendsASpelling() {
    List<String> wrong = new ArrayList<>();
    for (Draft line : linesWith(SearchWordShape.MEANS)) {
      int means = line.list(SearchWordShape.MEANS).size();
      if (means < (isSpelling(line) ? 1 : 2) || means > 5) {
        wrong.add(id(line) + ": " + means);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noMeaningIsOneWordThatEveryEntryHas() {
    Set<String> quiet = new HashSet<>();
    linesWith(SearchWordShape.QUIET)
        .forEach(line -> quiet.addAll(line.list(SearchWordShape.QUIET)));
    assertFalse(quiet.isEmpty());
    List<String> wrong = new ArrayList<>();
    for (Draft line : linesWith(SearchWordShape.MEANS)) {
      for (String meaning : line.list(SearchWordShape.MEANS)) {
        List<String> words = new ArrayList<>(words(meaning));
        words.removeAll(quiet);
        boolean isBroad = words.isEmpty() || words.size() == 1 && COMMON.contains(words.getFirst());
        if (isBroad && !isSpelling(line)) {
          wrong.add(id(line) + ": " + meaning);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** A quiet or common word that stood for something would do so in nearly every query. */
  @Test
  void nobodySaysOneQuietOrCommonWordAlone() {
    Set<String> bad = new HashSet<>(COMMON);
    linesWith(SearchWordShape.QUIET).forEach(line -> bad.addAll(line.list(SearchWordShape.QUIET)));
    List<String> wrong = new ArrayList<>();
    for (Draft line : LINES) {
      for (String phrase : line.list(SearchWordShape.SAY)) {
        List<String> words = words(phrase);
        if (words.isEmpty() || words.size() == 1 && bad.contains(words.getFirst())) {
          wrong.add(id(line) + ": " + phrase);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The search compares stems: “wills” is “will”, and would be found in half of all questions. */
  @Test
  void nobodySaysOneWordWithTheStemOfAQuietWord() {
    Set<String> quiet = new HashSet<>();
    for (Draft line : linesWith(SearchWordShape.QUIET)) {
      line.list(SearchWordShape.QUIET).forEach(word -> quiet.add(stem(word)));
    }
    List<String> wrong = new ArrayList<>();
    for (Draft line : LINES) {
      for (String phrase : line.list(SearchWordShape.SAY)) {
        List<String> words = words(phrase);
        if (words.size() == 1 && quiet.contains(stem(words.getFirst()))) {
          wrong.add(id(line) + ": " + phrase);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String stem(String word) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  @Test
  void filtersNameOnlyWhatTheFormatNames() {
    Set<String> groups = new HashSet<>();
    for (Draft line : linesWith(SearchWordShape.FILTER)) {
      Draft filter = line.get(SearchWordShape.FILTER);
      assertNotNull(filter);
      for (Group group : SearchWordShape.GROUPS) {
        String name = group.field().name();
        List<String> values = filter.list(group.field());
        if (!values.isEmpty()) {
          groups.add(name);
          assertTrue(
              name.equals("language") || FORMAT.getOrDefault(name, Set.of()).containsAll(values),
              () -> id(line) + ": " + name + " " + values);
        }
      }
    }
    assertTrue(groups.containsAll(FORMAT.keySet()), groups.toString());
  }

  /** {@code What's on?} → what, on: as the search splits it. */
  private static List<String> words(String phrase) {
    String plain = phrase.toLowerCase(Locale.UK).replaceAll("'s\\b", "").replace("'", "");
    List<String> words = new ArrayList<>(List.of(plain.split("[^a-z0-9]+")));
    words.remove("");
    return words;
  }
}
