package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localoffer.attachment.AttachmentRules;
import org.localoffer.diagnostic.Rule;
import org.localoffer.diagnostic.Severity;
import org.localoffer.markdown.MarkdownRules;
import org.localoffer.postcode.PostcodeRules;
import org.localoffer.search.SearchFiles;
import org.localoffer.search.SearchRules;
import org.localoffer.site.SitePlan;
import org.localoffer.site.SitePlanner;
import org.localoffer.source.FileRules;
import org.localoffer.source.RulePage;

/** The examples of each rule's page are the rule's test. */
class RulePagesTest {

  /** Pages of the rules about finished pages are tested where these rules are. */
  private static final String PAGES_OF_SITES = "LO-SITE-[01][0-9]";

  private static List<Rule> rules() {
    return Stream.of(
            FileRules.ALL, Rules.ALL, AttachmentRules.ALL, PostcodeRules.ALL, SearchRules.ALL)
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> examplesGiveExactlyTheFindingsThatTheirMarksSay() {
    return rules().stream()
        .flatMap(rule -> RuleExample.of(rule.id()).stream())
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  private static void check(RuleExample example) {
    List<String> found = new ArrayList<>(example.content().brief());
    if (SearchRules.ALL.stream().anyMatch(rule -> rule.id().equals(example.rule()))) {
      found.addAll(briefOfSearches(example.content().read()));
    }
    List<String> expected = new ArrayList<>(example.expected());
    found.sort(null);
    expected.sort(null);
    assertEquals(expected, found, () -> example.content().findings().toString());
    String own = example.rule().value();
    assertEquals(
        example.isWrong(),
        expected.stream().anyMatch(line -> line.startsWith(own)),
        "an example under “Wrong” shows its rule, one under “Right” nothing");
  }

  /**
   * What the searches of {@code search/cases.yaml} do not find, and lines of search words that lead
   * nowhere, where the example is about searches.
   */
  private static List<String> briefOfSearches(ContentResult content) {
    if (content.directory() == null) {
      return List.of();
    }
    SitePlan plan = SitePlanner.plan(content.directory(), TestContent.TODAY);
    return SearchFiles.of(plan, content.searchCases(), content.ownMeanings()).findings().stream()
        .map(TestContent::brief)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyPageHasWhatEditorsNeed() {
    return rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id().value(), () -> checkPage(rule)));
  }

  private static void checkPage(Rule rule) {
    RulePage page = RulePage.of(rule.id());
    assertTrue(page.marked().startsWith("# " + rule.id() + ": "), "begins with its id");
    assertTrue(Character.isUpperCase(page.title().charAt(0)), "title begins with a capital");
    assertFalse(page.title().endsWith("."), "title has no full stop");
    assertTrue(page.title().length() <= 70, "title is short: " + page.title());
    assertTrue(page.text().contains("\nWhat to do: "), "says what to do");
    assertFalse(page.text().contains("EXPECT"), "marks are for the test alone");
    assertFalse(page.text().contains("<!--"), "comments are for the test alone");
    List<RuleExample> examples = RuleExample.of(rule.id());
    boolean none = page.marked().contains("<!-- no example: ");
    assertEquals(none, examples.isEmpty(), "has examples, or says why it has none");
    if (!none) {
      assertTrue(examples.stream().anyMatch(RuleExample::isWrong), "shows what is wrong");
      assertTrue(examples.stream().anyMatch(example -> !example.isWrong()), "and what is right");
    }
  }

  @Test
  void everyPageHasARule() throws IOException {
    Set<String> known = new TreeSet<>();
    rules().forEach(rule -> known.add(rule.id().value()));
    MarkdownRules.ALL.forEach(rule -> known.add(rule.id().value()));
    List<String> unknown = new ArrayList<>();
    for (String page : pages()) {
      if (!known.contains(page) && !page.matches(PAGES_OF_SITES)) {
        unknown.add(page);
      }
    }
    assertEquals(List.of(), unknown);
  }

  private static List<String> pages() throws IOException {
    URI folder =
        URI.create(RulePage.class.getResource("/org/localoffer/rules/LO-AGE-01.md").toString());
    try (Stream<Path> files = Files.list(Path.of(folder).getParent())) {
      return files.map(file -> file.getFileName().toString().replace(".md", "")).sorted().toList();
    }
  }

  @Test
  void noIdIsGivenTwice() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Rule rule : rules()) {
      if (!seen.add(rule.id().value())) {
        twice.add(rule.id().value());
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void titlesAreUniqueToo() {
    Set<String> seen = new HashSet<>();
    for (Rule rule : rules()) {
      assertTrue(seen.add(RulePage.of(rule.id()).title()), rule.id().value());
    }
  }

  @Test
  void theListOfRulesIsInOrder() {
    List<String> ids = Rules.ALL.stream().map(rule -> rule.id().value()).toList();
    assertEquals(ids.stream().sorted().toList(), ids);
    List<String> files = FileRules.ALL.stream().map(rule -> rule.id().value()).toList();
    assertEquals(files.stream().sorted().toList(), files);
    List<String> postcodes = PostcodeRules.ALL.stream().map(rule -> rule.id().value()).toList();
    assertEquals(postcodes.stream().sorted().toList(), postcodes);
    List<String> searches = SearchRules.ALL.stream().map(rule -> rule.id().value()).toList();
    assertEquals(searches.stream().sorted().toList(), searches);
  }

  @Test
  void theValidFolderThatExamplesChangeHasNoFindings() {
    assertEquals(List.of(), TestContent.base().findings());
  }

  @Test
  void errorsStopTheSiteAndWarningsDoNot() {
    for (Rule rule : rules()) {
      for (RuleExample example : RuleExample.of(rule.id())) {
        ContentResult result = example.content().read();
        boolean refused =
            result.findings().stream().anyMatch(found -> found.severity() == Severity.ERROR);
        assertEquals(refused, result.directory() == null, example.name());
      }
    }
  }
}
