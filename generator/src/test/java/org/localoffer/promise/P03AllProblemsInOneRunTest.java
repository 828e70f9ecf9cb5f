package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;

/**
 * P3: all problems in one run, each with file, line and what to do; and P4: a failed build leaves
 * the site as it was, to the byte.
 */
class P03AllProblemsInOneRunTest {

  /** The share of files whose line must be right. */
  private static final double RIGHT_LINES = 0.95;

  private static final Pattern HEAD =
      Pattern.compile("^(\\S+):(\\d+):(\\d+): (error|warning) (LO-[A-Z]+-\\d+): .+$");

  @TempDir Path folder;

  /** One finding as it was printed. */
  private record Printed(String path, int line) {}

  @BeforeEach
  void siteIsPublished() throws Exception {
    County.withEveryField().writeTo(folder.resolve("content"));
    assertEquals(0, Terminal.in(folder).type("build", "--quiet").exitCode());
  }

  @Test
  void eachOf120BrokenFilesIsExplainedAtItsLine() throws Exception {
    explains(120);
  }

  @Test
  void eachOf300BrokenFilesIsExplainedAtItsLine() throws Exception {
    explains(300);
  }

  private void explains(int count) throws Exception {
    assertTrue(BrokenEntries.MOST >= count);
    List<BrokenEntries.Broken> broken = BrokenEntries.some(count);
    County county = County.withEveryField();
    broken.forEach(file -> county.file(file.path(), file.text()));
    county.writeTo(folder.resolve("content"));
    PublishedSite before = PublishedSite.at(folder.resolve("site-output"));

    Answer answer = Terminal.in(folder).type("build");

    assertEquals(1, answer.exitCode());
    assertFalse(answer.hasStackTrace(), answer::toString);
    List<Printed> printed = printed(answer.err());
    assertTrue(answer.err().contains("Nothing was published: "), answer::toString);
    assertSorted(printed);
    assertEachIsExplained(broken, printed);
    assertEquals(before.digests(), PublishedSite.at(folder.resolve("site-output")).digests());
    assertEquals(
        new TreeSet<>(List.of(".site-output.lock", "content", "site-output")),
        new TreeSet<>(List.of(folder.toFile().list())));
  }

  /** Each finding has a hint, and none stands in a file that is not broken. */
  private static List<Printed> printed(String err) {
    List<Printed> printed = new ArrayList<>();
    int hints = 0;
    for (String line : err.split("\n")) {
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        printed.add(new Printed(head.group(1), Integer.parseInt(head.group(2))));
      }
      hints += line.startsWith("  hint: ") ? 1 : 0;
    }
    assertEquals(printed.size(), hints);
    return printed;
  }

  private static void assertSorted(List<Printed> printed) {
    List<Printed> sorted = new ArrayList<>(printed);
    sorted.sort(Comparator.comparing(Printed::path).thenComparing(Printed::line));
    assertEquals(sorted, printed);
  }

  private static void assertEachIsExplained(
      List<BrokenEntries.Broken> broken, List<Printed> printed) {
    List<String> silent = new ArrayList<>();
    List<String> misplaced = new ArrayList<>();
    for (BrokenEntries.Broken file : broken) {
      List<Printed> here =
          printed.stream().filter(each -> each.path().equals("content/" + file.path())).toList();
      if (here.isEmpty()) {
        silent.add(file.path() + ": " + file.slip());
      } else if (here.stream().noneMatch(each -> each.line() == file.line())) {
        misplaced.add(
            file.path() + " " + file.line() + ": " + file.slip() + " was told at " + here);
      }
    }
    assertEquals(List.of(), silent);
    double right = 1.0 - (double) misplaced.size() / broken.size();
    assertTrue(right >= RIGHT_LINES, () -> String.join("\n", misplaced));
  }
}
