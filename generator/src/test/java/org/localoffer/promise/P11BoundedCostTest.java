package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P11: the cost of any entry is bounded. Each runs in a Java machine with little memory, under a
 * limit of time that only something that grows much faster than its input can reach.
 */
class P11BoundedCostTest {

  /** A little below the largest file that is read at all. */
  private static final int SIZE = 250 * 1024;

  private static final String HEAD = P02NothingIsDroppedTest.plainService("Nasty");

  @TempDir Path folder;

  @Test
  void tenMegabytesAreRefusedWithoutBeingRead() throws Exception {
    Path content = folder.resolve("home/content");
    County.withEveryField().writeTo(content);
    Files.writeString(
        content.resolve("services/big.yaml"), HEAD + "notes: " + "x".repeat(10 << 20));
    Files.writeString(content.resolve("services/deep.yaml"), "[".repeat(10 << 20));
    Child child = Child.start(folder.resolve("home"), List.of("-Xmx48m"), Map.of(), "check");
    assertEquals(1, child.exitCode(), child.said());
    for (String name : List.of("big", "deep")) {
      assertTrue(
          child.said().contains("content/services/" + name + ".yaml:1:1: error LO-FILE-02"),
          child.said());
    }
    assertFalse(child.said().contains("OutOfMemory"), child.said());
  }

  @Test
  void nastyShapesOf250KilobytesAreReadOrRefused() throws Exception {
    Path content = folder.resolve("home/content");
    County county = County.withEveryField();
    Map<String, String> shapes = shapes();
    county.writeTo(content);
    for (Map.Entry<String, String> shape : shapes.entrySet()) {
      Path file = content.resolve("services/nasty/" + shape.getKey());
      Files.createDirectories(file.getParent());
      byte[] bytes = shape.getValue().getBytes(StandardCharsets.UTF_8);
      assertTrue(bytes.length <= 256 * 1024, shape.getKey() + " has " + bytes.length);
      Files.write(file, bytes);
    }
    Child child = Child.start(folder.resolve("home"), List.of("-Xmx256m"), Map.of(), "check");
    int code = child.exitCode();
    String said = child.said();
    assertEquals(1, code, () -> said.substring(0, Math.min(2_000, said.length())));
    assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
    assertTrue(said.length() < 4 << 20, "the report itself is boundless: " + said.length());
  }

  /** File name to text; each name says what is nasty about it. */
  private static Map<String, String> shapes() {
    Map<String, String> shapes = new TreeMap<>();
    yaml(shapes, "long-plain-text", "notes: " + fill("x"));
    yaml(shapes, "long-words", "notes: " + fill("word "));
    yaml(shapes, "long-quoted-text", "notes: \"" + fill("\\u0041") + "\"");
    yaml(shapes, "long-quote-that-never-ends", "notes: \"" + fill("x "));
    yaml(shapes, "long-folded-text", "notes: >\n" + fill("  x\n"));
    yaml(shapes, "long-literal-text", "notes: |\n" + fill("  x\n"));
    yaml(shapes, "many-short-lines-of-plain-text", "notes: x\n" + fill("  x\n"));
    yaml(shapes, "flow-lists-in-flow-lists", "needs: " + fill("["));
    yaml(shapes, "flow-fields-in-flow-fields", "ages: " + fill("{a: "));
    yaml(shapes, "lists-in-lists", "needs:\n  " + fill("- "));
    yaml(shapes, "deep-indentation", deepIndentation());
    yaml(shapes, "many-unknown-fields", numbered("field%: x\n"));
    yaml(shapes, "the-same-field-again-and-again", fill("summary: x\n"));
    yaml(shapes, "many-items", "also_known_as: [" + fill("a, ") + "a]");
    yaml(shapes, "many-bad-items", "needs: [" + numbered("n%, ") + "a]");
    yaml(shapes, "many-places", "locations:\n" + fill("  - {kind: physical, area: north}\n"));
    yaml(shapes, "many-anchors", numbered("f%: &a% x\n"));
    yaml(shapes, "many-aliases", "f: &a x\ng: [" + fill("*a, ") + "*a]");
    yaml(shapes, "many-tags", numbered("f%: !t x\n"));
    yaml(shapes, "many-complex-keys", fill("? "));
    yaml(shapes, "many-documents", fill("---\n"));
    yaml(shapes, "many-comments", fill("# x\n"));
    yaml(shapes, "many-tabs", fill("\t"));
    yaml(shapes, "many-line-ends", fill("\n"));
    yaml(shapes, "many-returns", fill("\r\n"));
    yaml(shapes, "many-colons", "notes: " + fill(": "));
    yaml(shapes, "many-hash-signs", "notes: x" + fill(" #"));
    yaml(shapes, "many-quotes", "notes: " + fill("'"));
    yaml(shapes, "long-field-name", fill("x") + ": y");
    yaml(shapes, "long-web-address", "website: https://x.example/" + fill("a/"));
    yaml(shapes, "long-email", "contacts: [{email: " + fill("a.") + "@x.example}]");
    yaml(shapes, "long-phone", "contacts: [{phone: \"" + fill("0 ") + "\"}]");
    yaml(shapes, "long-number", "ages: {from: " + fill("9") + "}");
    yaml(shapes, "long-reference", "organisation_: " + fill("star-"));
    markdown(shapes, "words", fill("word "));
    markdown(shapes, "lines", fill("a\n"));
    markdown(shapes, "paragraphs", fill("a\n\n"));
    markdown(shapes, "quotes-in-quotes", fill(">"));
    markdown(shapes, "quotes-in-quotes-2", fill("> "));
    markdown(shapes, "lists", fill("- "));
    markdown(shapes, "list-items", fill("- a\n"));
    markdown(shapes, "numbered-lists", fill("1. "));
    markdown(shapes, "stars", fill("*"));
    markdown(shapes, "stars-and-words", fill("*a "));
    markdown(shapes, "mixed-emphasis", fill("*a **b _c __d "));
    markdown(shapes, "open-brackets", fill("["));
    markdown(shapes, "closed-brackets", fill("]"));
    markdown(shapes, "half-links", fill("[a]("));
    markdown(shapes, "half-links-2", fill("[a](<b"));
    markdown(shapes, "links", fill("[a](https://x.example/) "));
    markdown(shapes, "pictures", fill("![a]("));
    markdown(shapes, "references", "[x]: /" + "u".repeat(SIZE / 2) + "\n\n" + half("[x] "));
    markdown(shapes, "definitions", numbered("[x%]: /u\n"));
    markdown(shapes, "backticks", ticks());
    markdown(shapes, "angle-brackets", fill("<"));
    markdown(shapes, "half-tags", fill("<a "));
    markdown(shapes, "tags", fill("<b>x</b> "));
    markdown(shapes, "comments", fill("<!-- "));
    markdown(shapes, "entities", fill("&amp;"));
    markdown(shapes, "ampersands", fill("&"));
    markdown(shapes, "escapes", fill("\\*"));
    markdown(shapes, "headings", fill("## a\n\n"));
    markdown(shapes, "equal-headings", "## a\n\n" + fill("### b\n\n"));
    markdown(shapes, "rules", fill("---\n"));
    markdown(
        shapes,
        "wide-table",
        "|" + "a|".repeat(5_000) + "\n|" + "-|".repeat(5_000) + "\n" + "|a\n".repeat(30_000));
    markdown(shapes, "long-table", "| a | b |\n|---|---|\n" + fill("| c | d |\n"));
    markdown(shapes, "pipes", fill("|"));
    markdown(shapes, "directives", fill("::services category=fun\n\n"));
    markdown(shapes, "half-directives", fill("::\n\n"));
    markdown(shapes, "spaces", fill(" ") + "x");
    markdown(shapes, "hard-breaks", fill("a  \n"));
    markdown(shapes, "addresses", fill("https://x.example "));
    markdown(shapes, "emails", fill("a@b.example "));
    markdown(shapes, "combining-marks", "a" + fill("\u0301"));
    markdown(shapes, "emoji", fill("👩‍👩‍👧‍👦"));
    shapes.put("fence-that-never-ends.md", "---\n" + fill("a: b\n"));
    shapes.put("many-fences.md", fill("---\n\n"));
    return shapes;
  }

  private static void yaml(Map<String, String> shapes, String name, String text) {
    shapes.put("y-" + name + ".yaml", HEAD + text + "\n");
  }

  private static void markdown(Map<String, String> shapes, String name, String text) {
    shapes.put("m-" + name + ".md", "---\n" + HEAD + "---\n\n" + text + "\n");
  }

  /** Repeats until the size is reached. */
  private static String fill(String piece) {
    return piece.repeat((SIZE - 1_000) / piece.getBytes(StandardCharsets.UTF_8).length);
  }

  private static String half(String piece) {
    return piece.repeat(SIZE / 2 / piece.length() - 300);
  }

  private static String numbered(String piece) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; all.length() < SIZE - 1_000; i++) {
      all.append(piece.replace("%", Integer.toString(i)));
    }
    return all.toString();
  }

  private static String deepIndentation() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; all.length() < SIZE - 3_000; i++) {
      all.append(" ".repeat(i)).append("a:\n");
    }
    return all.toString();
  }

  private static String ticks() {
    StringBuilder all = new StringBuilder();
    for (int i = 1; all.length() < SIZE - 3_000; i++) {
      all.append("`".repeat(i)).append(' ');
    }
    return all.toString();
  }
}
