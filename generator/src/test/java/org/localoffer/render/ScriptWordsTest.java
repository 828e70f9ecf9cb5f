package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.words.Words;

/**
 * Scripts say nothing by themselves: what a reader sees or hears stands in a bundle. {@code
 * SiteInAnotherLanguageTest} looks at what they show; this test also finds what no test makes them
 * say.
 */
class ScriptWordsTest {

  /** Comments, strings, and expressions between slashes, whichever begins first. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\\\n]|\\\\.)*'|\"(?:[^\"\\\\\\n]|\\\\.)*\"|`[^`]*`"
              + "|(?<=[(,=:!&|\\[] )/(?![*/])(?:[^/\\\\\\n\\[]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*])+/"
              + "|(?<=[(!])/(?![*/])(?:[^/\\\\\\n\\[]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*])+/",
          Pattern.DOTALL);

  /** A text that is for people: with a capital, or of several words. */
  private static final Pattern FOR_PEOPLE = Pattern.compile("\\p{Lu}\\p{Ll}|\\p{L}[,:;]? \\p{L}");

  /** Classes, selectors, and names of keys and settings: words for machines. */
  private static final Pattern FOR_MACHINES =
      Pattern.compile(
          "use strict"
              + "|(?:govuk|lo)-[\\w-]*(?: (?:govuk|lo)-[\\w-]*)* ?"
              + "|[\\w.#, -]*\\[[^\\]]*\\](?:, \\[[^\\]]*\\])*"
              + "|[a-z]+(?:, [a-z]+)+"
              + "|\\([a-z-]+: [\\w.]+\\)"
              + "|#list=.*|http://www\\.w3\\.org/.*|[mlhv][-\\d. mlhvz]+"
              + "|(?:Arrow(?:Up|Down|Left|Right)|Escape|Esc|Enter|Home|End|Error)"
              + "|local[A-Z]\\w+|[a-z]+(?:[A-Z][a-z]+)+");

  /** What stands before a text that nobody but an engineer reads. */
  private static final Pattern UNSEEN = Pattern.compile("new Error\\($");

  /** What stands before a text that is shown or said as it is. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:textContent|innerText|title|placeholder|alt|value) \\+?= $"
              + "|(?:createTextNode|say|announce|tell|unseen|span|chip|quietButton|alert)\\($"
              + "|'(?:aria-label|aria-description|title|placeholder|alt)', $"
              + "|\\belement\\((?:'[^']*', ){2}\\[?$"
              + "|\\bbutton\\('[^']*', \\[$");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

  /** A call whose key the build cannot find. */
  private static final Pattern KEY_UNKNOWN =
      Pattern.compile("(?<!function )\\b(?:phrase|phraseParts)\\((?!'[a-z0-9.-]+'[,)])");

  @Test
  void noScriptHoldsWords() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    scripts()
        .forEach(
            (path, script) -> {
              List<String> words = words(script);
              if (!words.isEmpty()) {
                found.put(path, words);
              }
            });
    assertEquals(Map.of(), found);
  }

  @Test
  void everyKeyCanBeFoundByTheBuild() throws IOException {
    int[] asked = {0};
    scripts()
        .forEach(
            (path, script) -> {
              String code = path.equals("words.js") ? "" : withoutComments(script);
              Matcher unknown = KEY_UNKNOWN.matcher(code);
              assertTrue(!unknown.find(), () -> path + ": " + after(code, unknown.start()));
              for (String key : Scripts.asked(code)) {
                assertTrue(Words.english().has(key), path + ": " + key);
                asked[0]++;
              }
            });
    assertTrue(asked[0] > 100);
  }

  /** Messages of errors are for engineers: a page says in its own words what they mean. */
  @Test
  void noScriptShowsTheMessageOfAnError() throws IOException {
    scripts()
        .forEach((path, script) -> assertTrue(!withoutComments(script).contains(".message"), path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "say('loading')",
        "status.textContent = 'entries'",
        "status.textContent = count + ' entries found'",
        "list.setAttribute('aria-label', 'suggestions')",
        "element('p', 'govuk-body', ['empty'])",
        "const text = 'Nothing'",
        "return \"two words\"",
        "return `${count} more results`",
        "// a comment\nshow('Not a comment')",
      })
  void wordsAreFound(String script) {
    assertNotEquals(List.of(), words(script));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'use strict'",
        "// Not shown\n/* Nor this */",
        "element('p', 'govuk-body lo-body', [phrase('my-list.gone')])",
        "throw new Error('The names have another format.')",
        "part.querySelectorAll('details:not([open])')",
        "event.key === 'ArrowDown' || /^(guide:)?[a-z]'/.test(id)",
        "fill(list, ['×', ' · '])",
      })
  void whatIsNoWordIsLeftAlone(String script) {
    assertEquals(List.of(), words(script));
  }

  /** The strings of a script that are for people. */
  private static List<String> words(String script) {
    List<String> found = new ArrayList<>();
    for (MatchResult token : TOKEN.matcher(script).results().toList()) {
      String literal = token.group();
      if (literal.startsWith("/")) {
        continue;
      }
      String text = literal.substring(1, literal.length() - 1);
      String before = script.substring(Math.max(0, token.start() - 200), token.start());
      boolean read = FOR_PEOPLE.matcher(text).find() && !FOR_MACHINES.matcher(text).matches();
      boolean shown = SHOWN.matcher(before).find() && LETTERS.matcher(text).find();
      if ((read || shown) && !UNSEEN.matcher(before).find()) {
        found.add(text);
      }
    }
    return found;
  }

  private static String withoutComments(String script) {
    return TOKEN
        .matcher(script)
        .replaceAll(
            token ->
                token.group().startsWith("//") || token.group().startsWith("/*")
                    ? ""
                    : Matcher.quoteReplacement(token.group()));
  }

  private static String after(String code, int start) {
    return code.substring(start, Math.min(code.length(), start + 60));
  }

  private static Map<String, String> scripts() throws IOException {
    Map<String, String> scripts = new TreeMap<>();
    PreviewSite.templates(Path.of("..", "templates"))
        .assets()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".js")) {
                scripts.put(path, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    assertTrue(scripts.size() > 10);
    return scripts;
  }
}
