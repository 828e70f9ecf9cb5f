package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

/**
 * What a real borough's open data become. The folder stands beside the repository where somebody
 * has put it; without it these tests are skipped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealBoroughTest {

  private static final Path CONTENT =
      Path.of("../../shared/real-borough").toAbsolutePath().normalize();

  @TempDir static Path folder;

  private Answer answer;
  private SortedMap<String, Document> services;
  private SortedMap<String, String> sources;

  @BeforeAll
  void boroughIsBuilt() throws Exception {
    assumeTrue(
        Files.isRegularFile(CONTENT.resolve("site.yaml")),
        () -> "there is no real borough at " + CONTENT);
    answer = Terminal.in(folder).type("build", "--content", CONTENT.toString());
    services = new TreeMap<>();
    sources = new TreeMap<>();
    assertEquals(0, answer.exitCode(), answer::toString);
    PublishedSite.at(folder.resolve("site-output"))
        .pages()
        .forEach(
            (path, page) -> {
              if (path.startsWith("services/")) {
                services.put(path.substring(9, path.length() - 5), page);
              }
            });
    try (Stream<Path> files = Files.walk(CONTENT.resolve("services"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        sources.put(
            name.substring(0, name.lastIndexOf('.')),
            Files.readString(file, StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void everyServiceHasItsPage() {
    assertEquals(440, services.size());
    assertEquals(sources.keySet(), services.keySet());
    assertTrue(answer.out().contains("from 440 entries"), answer::toString);
  }

  @Test
  void schoolWithASenUnitSaysSo() {
    assertStated("\\bsen_unit: (yes|true)\\b", "SEN unit");
  }

  @Test
  void schoolWithResourcedProvisionSaysSo() {
    assertStated("\\bresourced_provision: (yes|true)\\b", "Resourced provision");
  }

  /** Each entry whose source says so says “Yes” in the row {@code key}. */
  private void assertStated(String source, String key) {
    int found = 0;
    for (Map.Entry<String, String> entry : sources.entrySet()) {
      if (Pattern.compile(source).matcher(entry.getValue()).find()) {
        found++;
        assertEquals("Yes", row(services.get(entry.getKey()), key), entry.getKey());
      }
    }
    assertTrue(found > 0, "no entry of the borough says so");
  }

  /** What a summary list says, or an empty text. */
  private static String row(Document page, String key) {
    for (Element term : page.select("dt")) {
      if (term.text().equals(key)) {
        Element value = term.nextElementSibling();
        return value == null ? "" : value.text();
      }
    }
    return "";
  }

  @Test
  void openingHoursAreShown() {
    Pattern times = Pattern.compile("(opens|closes): \"([0-9]{2}):([0-9]{2})\"");
    int shown = 0;
    for (Map.Entry<String, String> entry : sources.entrySet()) {
      String page = services.get(entry.getKey()).text();
      for (Matcher time = times.matcher(entry.getValue()); time.find(); shown++) {
        String words = words(Integer.parseInt(time.group(2)), time.group(3));
        assertTrue(page.contains(words), entry.getKey() + " does not say " + words);
      }
    }
    assertTrue(shown > 500, shown + " opening hours are too few");
  }

  private static String words(int hour, String minutes) {
    if (minutes.equals("00") && hour % 12 == 0) {
      return hour == 0 ? "midnight" : "noon";
    }
    String past = minutes.equals("00") ? "" : ":" + minutes;
    return (hour % 12 == 0 ? 12 : hour % 12) + past + (hour < 12 ? "am" : "pm");
  }

  /** Yes and no as the entry has them; where it says nothing of a place, that is said. */
  @Test
  void accessIsShownInThreeStates() {
    Map<String, Integer> states = new TreeMap<>();
    for (Map.Entry<String, String> entry : sources.entrySet()) {
      Document page = services.get(entry.getKey());
      String access =
          entry
              .getValue()
              .lines()
              .filter(line -> line.strip().startsWith("access:"))
              .collect(Collectors.joining());
      for (String answer : List.of("yes", "no")) {
        int wanted = access.split(": " + answer + "[,}]", -1).length - 1;
        long shown =
            page.select(".lo-access__state").stream()
                .filter(state -> state.text().equalsIgnoreCase(answer))
                .count();
        assertEquals(wanted, shown, entry.getKey() + ": " + answer);
        states.merge(answer, wanted, Integer::sum);
      }
      if (access.isEmpty() && entry.getValue().contains("kind: physical")) {
        assertFalse(
            page.select("section[aria-labelledby=access] .lo-not-stated").isEmpty(),
            entry.getKey());
        states.merge("not known", 1, Integer::sum);
      }
    }
    assertEquals(3, states.size(), states::toString);
    assertTrue(states.values().stream().allMatch(count -> count > 50), states::toString);
  }

  @Test
  void whatWasNotStatedIsShownAsNeitherAllNorFree() {
    int silent = 0;
    for (Map.Entry<String, String> entry : sources.entrySet()) {
      Document page = services.get(entry.getKey());
      if (!entry.getValue().contains("\nages:")) {
        assertTrue(row(page, "Ages").startsWith("Not stated"), entry.getKey());
        silent++;
      }
      if (!entry.getValue().contains("\ncost:")) {
        assertTrue(row(page, "Cost").startsWith("Not stated"), entry.getKey());
        silent++;
      }
    }
    assertTrue(silent > 100, silent + " silent entries are too few");
  }

  @Test
  void specialSchoolIsFound() throws Exception {
    Answer found =
        Terminal.in(folder).type("search", "--content", CONTENT.toString(), "special school");
    assertEquals(0, found.exitCode(), found::toString);
    String first = found.out().lines().skip(1).findFirst().orElse("").strip();
    String slug = first.replaceAll("services/|\\.html", "");
    assertTrue(
        sources.getOrDefault(slug, "").contains("special-school")
            || sources.getOrDefault(slug, "").toLowerCase(Locale.ROOT).contains("special school"),
        found::toString);
  }
}
