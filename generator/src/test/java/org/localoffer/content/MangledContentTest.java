package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.localoffer.diagnostic.Diagnostic;

/** Whatever happens to an entry, it is read or refused: nothing is thrown, nothing hangs. */
class MangledContentTest {

  private static final int MUTANTS = 1_500;

  /** Far above what a mutant takes on a busy computer, far below what anybody waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Characters that mean something to YAML, Markdown or computers. */
  private static final String SIGNS =
      "\t\n :-#&*!|>'\"%@`{}[],?~\\<=\u00A0\u200B\u2028\uFEFF\u0000\uD83D\uDE00é";

  @Test
  void aMangledEntryIsReadOrRefusedButNeverThrows() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    TestContent whole = RealisticEntries.content();
    List<String> paths =
        whole.paths().stream().filter(path -> path.matches(".*\\.(yaml|md)")).toList();
    for (int i = 0; i < MUTANTS; i++) {
      String path = paths.get(random.nextInt(paths.size()));
      String text = mangled(whole.text(path), random);
      String what = "seed " + seed + ", mutant " + i + ", " + path;
      TestContent mutant = RealisticEntries.content().with(path, text);
      try {
        List<Diagnostic> findings = assertTimeoutPreemptively(PATIENCE, mutant::findings, what);
        findings.forEach(finding -> concerns(path, finding, what));
      } catch (RuntimeException | StackOverflowError thrown) {
        fail(what + "\n" + text, thrown);
      }
    }
  }

  /** A finding names the mangled file, or one whose lines refer to something in it. */
  private static void concerns(String path, Diagnostic finding, String what) {
    boolean itself = finding.position().path().equals("content/" + path);
    boolean refers =
        finding.rule().value().startsWith("LO-REF-")
            || finding.rule().value().startsWith("LO-LEVEL-")
            || finding.rule().value().equals("LO-NAME-01");
    assertTrue(itself || refers, () -> what + " → " + finding);
  }

  private static String mangled(String text, Random random) {
    String mangled = text;
    for (int times = 1 + random.nextInt(3); times > 0 && !mangled.isEmpty(); times--) {
      mangled = mangledOnce(mangled, random);
    }
    return mangled;
  }

  private static String mangledOnce(String text, Random random) {
    int at = random.nextInt(text.length());
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    int line = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    return switch (random.nextInt(7)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + sign(random) + text.substring(at);
      case 2 -> text.substring(0, at);
      case 3 -> {
        lines.remove(line);
        yield String.join("", lines);
      }
      case 4 -> {
        lines.set(line, lines.set(other, lines.get(line)));
        yield String.join("", lines);
      }
      case 5 -> {
        lines.set(line, sign(random) + lines.get(line));
        yield String.join("", lines);
      }
      default -> {
        String chunk = text.substring(at, Math.min(text.length(), at + 1 + random.nextInt(60)));
        yield text.substring(0, at) + chunk.repeat(1 + random.nextInt(20)) + text.substring(at);
      }
    };
  }

  private static String sign(Random random) {
    int at = random.nextInt(SIGNS.length());
    return SIGNS.substring(at, at + 1).repeat(1 + random.nextInt(2));
  }

  @Test
  void threeHundredBrokenEntriesGiveAFindingEachInTheOrderOfTheirFiles() {
    TestContent content = TestContent.base();
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < 300; i++) {
      String path = "services/broken-" + i + ".yaml";
      expected.add("content/" + path);
      content.with(
          path,
          switch (i % 3) {
            case 0 -> "name: \"Club " + i + "\nsummary: A club.\n";
            case 1 -> "name: Club " + i + "\nsumary: A club.\n";
            default -> "name: Club " + i + "\n\tsummary: A club.\n";
          });
    }
    List<String> found =
        content.findings().stream().map(finding -> finding.position().path()).toList();
    assertEquals(List.copyOf(expected), found.stream().distinct().toList());
    assertEquals(found.stream().sorted().toList(), found);
  }

  @Test
  void theOrderOfFilesDoesNotMatter() {
    TestContent straight = RealisticEntries.content();
    TestContent turned = TestContent.empty();
    straight.paths().reversed().forEach(path -> turned.with(path, straight.text(path)));
    assertEquals(straight.findings(), turned.findings());
    assertEquals(straight.directory().services(), turned.directory().services());
    assertEquals(straight.directory().guides(), turned.directory().guides());
    assertFalse(straight.directory().services().isEmpty());
  }
}
