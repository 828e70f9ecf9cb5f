package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.localoffer.content.Breakages.Broken;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.source.SourceFile;

/** Whoever breaks an entry is led to the line that they broke, in words that they know. */
class BrokenYamlTest {

  static final List<String> PATHS = RealisticEntries.PATHS;

  /** Words that only programmers use. */
  private static final Pattern JARGON =
      Pattern.compile("\\b(mapping|scalar|token|block|node|sequence|parse[rd]?|null|syntax)\\b");

  /** At least so many of a hundred broken lines are named exactly. */
  private static final int EXACT_PERCENT = 98;

  /** What nobody can notice, because it is a text that somebody could have meant. */
  private static final List<String> COULD_BE_MEANT =
      List.of(
          // two texts become one: “12 Mill Lane, Northbrook” and “12 Mill Lane Northbrook”
          "a comma deleted at 43 “    address: [12 Mill Lane Northbrook]”",
          "a comma deleted at 12 “short_break: {kinds: [overnight, activity], times: [weekend"
              + " school holidays], statement: true}”",
          "a comma deleted at 10 “    phases: [primary secondary]”",
          // an apostrophe at the end of a word, as in “the parents' room”
          "an opening quotation mark deleted at 12 “also_known_as: [\"Sat club\", The Saturday"
              + " gang']”",
          // quotations are usual in a text of several sentences
          "curly quotation marks at 30 “  how: “Fill in the form or phone us.””",
          "curly quotation marks at 39 “  note: “Ask us about help with the cost.””",
          "curly quotation marks at 28 “  training: “Everybody has first aid training.””");

  @ParameterizedTest
  @FieldSource("PATHS")
  void theDoctorFindsNothingInAnEntryThatCanBeRead(String path) {
    String text = RealisticEntries.text(path);
    int offset = path.endsWith(".md") ? 1 : 0;
    String yaml = offset == 0 ? text : text.substring(4, text.indexOf("\n---") + 1);
    assertEquals(null, new YamlDoctor(new SourceText(path, text), yaml, offset).firstSlip());
    assertEquals(List.of(), files(path, TestContent.base().with(path, text).findings()));
  }

  private static List<Diagnostic> files(String path, List<Diagnostic> findings) {
    return findings.stream().filter(found -> found.position().path().endsWith(path)).toList();
  }

  @ParameterizedTest
  @FieldSource("PATHS")
  void whatIsBrokenIsFoundAtTheLineThatWasBroken(String path) {
    String text = RealisticEntries.text(path);
    String whole = shape(path, text);
    TestContent content = TestContent.base();
    List<String> unnoticed = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    int exact = 0;
    for (Broken broken : Breakages.of(text, path.endsWith(".md"))) {
      if (shape(path, broken.text()).equals(whole)) {
        continue; // such as a space more before a remark
      }
      List<Diagnostic> findings = files(path, content.with(path, broken.text()).findings());
      findings.forEach(BrokenYamlTest::speaksPlainly);
      if (findings.stream().anyMatch(found -> found.position().line() == broken.line())) {
        exact++;
      } else if (!findings.isEmpty()) {
        elsewhere.add(broken + " → " + findings.getFirst());
      } else if (!COULD_BE_MEANT.contains(broken.toString())) {
        unnoticed.add(broken.toString());
      }
    }
    assertEquals(List.of(), unnoticed);
    int percent = exact * 100 / (exact + elsewhere.size());
    assertTrue(percent >= EXACT_PERCENT, () -> percent + " %: " + String.join("\n", elsewhere));
    assertTrue(exact > 400, "so many ways to break an entry, not " + exact);
  }

  private static void speaksPlainly(Diagnostic finding) {
    String words = (finding.message() + " " + finding.hint()).toLowerCase(Locale.ROOT);
    assertTrue(!JARGON.matcher(words).find(), words);
  }

  /** What an entry says, without places; spaces do not count. */
  private static String shape(String path, String text) {
    Findings findings = new Findings();
    SourceFile file = new SourceFile(path, new SourceText(path, text), true);
    YamlValue value = EntryFile.read(file, findings);
    return value == null || !findings.sorted().isEmpty() ? "broken" : shape(value);
  }

  private static String shape(YamlValue value) {
    return switch (value) {
      case YamlValue.Empty empty -> "nothing";
      case YamlValue.Text words -> "“" + words.text().replaceAll("\\s+", " ").strip() + "”";
      case YamlValue.Items items ->
          items.values().stream().map(BrokenYamlTest::shape).toList() + "";
      case YamlValue.Fields fields ->
          fields.entries().stream().map(entry -> entry.key() + "=" + shape(entry.value())).toList()
              + "";
    };
  }
}
