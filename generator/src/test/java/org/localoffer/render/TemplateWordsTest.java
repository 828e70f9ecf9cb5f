package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates say nothing by themselves: every word stands in a bundle. */
class TemplateWordsTest {
  private static final Path TEMPLATES = Path.of("..", "templates");

  /** Seen by engineers alone, and on no site. */
  private static final Path GALLERY = TEMPLATES.resolve("pages/gallery.ftlh");

  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}|\\b[aAI]\\b");

  /** Of a macro that gives attributes and no tag. */
  private static final Pattern ATTRIBUTE = Pattern.compile("[\\w-]*=\"[^\"]*\"");

  /** Attributes that people read or hear. */
  private static final Pattern READ =
      Pattern.compile(
          "\\s(?:aria-label|aria-description|aria-roledescription|alt|title|placeholder|label)"
              + "=\"([^\"]*)\"");

  /** A text that is handed to a macro, or that a macro falls back on. */
  private static final Pattern HANDED = Pattern.compile("\\b\\w*Text\\s*=\\s*\"([^\"]*)\"");

  /** A text in an expression, such as what stands behind {@code ?then} or {@code !}. */
  private static final Pattern QUOTED = Pattern.compile("(words\\[)?\"([^\"]*)\"");

  /** A text that is for people: with a capital, or of several words. */
  private static final Pattern FOR_PEOPLE = Pattern.compile("\\p{Lu}\\p{L}|\\p{L} \\p{L}");

  @Test
  void noTemplateHoldsWords() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    for (Path template : files()) {
      List<String> words = words(Files.readString(template));
      if (!words.isEmpty()) {
        found.put(TEMPLATES.relativize(template).toString(), words);
      }
    }
    assertEquals(Map.of(), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Search</p>",
        "<p class=\"x\">${name} and</p>",
        "<nav aria-label=\"Pages\">",
        "<img alt=\"${name} logo\">",
        "<#macro m labelText=\"Search\">",
        "<@m.m labelText=\"Search\"/>",
        "${days?has_content?then(days, \"Days not stated\")}",
        "<p>${days!\"Not stated\"}</p>",
        "<#if a><b>x</b> the rest</#if>",
      })
  void wordsAreFound(String template) {
    assertNotEquals(List.of(), words(template));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#-- Search --><p>${words[\"page.search\"]}</p>",
        "<@sentence key=\"about.phone\"><a href=\"x\">${phone}</a></@sentence>",
        "<p class=\"lo-x\" data-module=\"lo-search\" role=\"search\">&ctdot; × · (${a})</p>",
        "<#if a.kind == \"text\" && (b > 0)>${b}</#if>",
        "<@m.m tone=\"yellow\" labelText=words[\"page.search\"]/>",
      })
  void whatIsNoWordIsLeftAlone(String template) {
    assertEquals(List.of(), words(template));
  }

  /** The words that stand in a template outside of tags, and in what is read or handed on. */
  private static List<String> words(String template) {
    String code = COMMENT.matcher(template).replaceAll("");
    List<String> found = new ArrayList<>();
    StringBuilder html = new StringBuilder();
    for (String expression : withoutExpressions(code, html)) {
      QUOTED
          .matcher(expression)
          .results()
          .filter(hit -> hit.group(1) == null && FOR_PEOPLE.matcher(hit.group(2)).find())
          .forEach(hit -> found.add(hit.group(2)));
    }
    add(found, HANDED, code);
    String text = html.toString();
    add(found, READ, text);
    for (String part : text.replaceAll("&\\w+;", " ").split("<[^<>]*>")) {
      if (LETTERS.matcher(ATTRIBUTE.matcher(part).replaceAll("")).find()) {
        found.add(part.strip());
      }
    }
    return found;
  }

  private static void add(List<String> found, Pattern pattern, String text) {
    pattern
        .matcher(text)
        .results()
        .map((MatchResult hit) -> hit.group(1))
        .filter(words -> LETTERS.matcher(words).find())
        .forEach(found::add);
  }

  /** Takes interpolations and FreeMarker's tags out of a template, and gives what stood in them. */
  private static List<String> withoutExpressions(String code, StringBuilder html) {
    List<String> expressions = new ArrayList<>();
    int at = 0;
    while (at < code.length()) {
      boolean interpolation = code.startsWith("${", at);
      boolean tag = code.startsWith("<#", at) || code.startsWith("</#", at);
      boolean macro = code.startsWith("<@", at) || code.startsWith("</@", at);
      if (!interpolation && !tag && !macro) {
        html.append(code.charAt(at++));
        continue;
      }
      int end = end(code, at + 2, interpolation ? '}' : '>');
      if (interpolation || tag) {
        expressions.add(code.substring(at, end));
      }
      at = end;
    }
    return expressions;
  }

  /**
   * Where an expression ends that began before {@code from}; brackets and quotes may hold its end.
   */
  private static int end(String code, int from, char close) {
    int depth = 0;
    for (int at = from; at < code.length(); at++) {
      char c = code.charAt(at);
      if (c == '"') {
        at = code.indexOf('"', at + 1);
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (depth > 0 && (c == ')' || c == ']' || c == '}')) {
        depth--;
      } else if (c == close && depth == 0) {
        return at + 1;
      }
    }
    return code.length();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files
          .filter(file -> file.toString().endsWith(".ftlh") && !file.equals(GALLERY))
          .sorted()
          .toList();
    }
  }
}
