package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localoffer.content.SearchWordShape.Group;
import org.localoffer.diagnostic.Findings;
import org.localoffer.directory.Slug;
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
    List<Draft> lines = NationalWords.read(FINDINGS);
    SearchWordRules.check(lines, List.of(), FINDINGS);
    return lines;
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
