package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no template may contain, looked for in its text. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("..", "templates");

  /** What gives up escaping, reaches behind the records, or works something out in a template. */
  private static final Map<String, Pattern> BANNED = banned();

  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][^>]*>");
  private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{[^}]*}");
  private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z][^<>]*>");
  private static final Pattern QUOTED = Pattern.compile("=\"[^\"]*\"");
  private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>(.*?)</script>");

  /** The one block of data that the layout may hold; the program makes it. */
  private static final String DATA = "<script type=\"application/ld+json\">${data}</script>";

  private static final Pattern IMPORT = Pattern.compile("<#import \"([^\"]*)\"");
  private static final Pattern MACRO = Pattern.compile("<#macro \\w+([^>]*)>", Pattern.DOTALL);

  private static Map<String, Pattern> banned() {
    Map<String, Pattern> banned = new LinkedHashMap<>();
    banned.put(
        "escaping switched off", Pattern.compile("\\?no_esc\\b|<#no_?[aA]uto_?[eE]sc\\b|<#ftl\\b"));
    banned.put("another output format", Pattern.compile("<#output_?[fF]ormat\\b"));
    banned.put("text run as code", Pattern.compile("\\?(eval|evalJson|eval_json|interpret)\\b"));
    banned.put("Java behind the records", Pattern.compile("\\?(api|new)\\b"));
    banned.put("a style of its own", Pattern.compile("\\bstyle\\s*=|<style\\b"));
    banned.put("a script of its own", Pattern.compile("\\son[a-z]+\\s*=|javascript:"));
    banned.put(
        "sorting, filtering or formatting",
        Pattern.compile(
            "\\?(sort|sort_by|reverse|filter|map|round|floor|ceiling|number|string\\.|string\\(|"
                + "date|time|datetime|date_if|replace|split|lower_case|upper_case)"));
    return banned;
  }

  @Test
  void noTemplateContainsWhatIsBanned() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path template : files()) {
      String text = Files.readString(template);
      BANNED.forEach(
          (what, pattern) ->
              pattern
                  .matcher(text)
                  .results()
                  .forEach(hit -> found.add(template + ": " + what + ": " + hit.group())));
    }
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${name?no_esc}",
        "<#noautoesc>${name}</#noautoesc>",
        "<#ftl output_format=\"plainText\">",
        "<#outputformat \"plainText\">",
        "${text?eval}",
        "<@text?interpret/>",
        "${\"x.Y\"?new()}",
        "${page?api.class}",
        "<p style=\"color: red\">",
        "<style>p {}</style>",
        "<p onclick=\"x()\">",
        "<a href=\"javascript:x()\">",
        "<#list services?sort_by(\"name\") as s>",
        "${checked?string(\"d MMMM\")}",
        "<#list services?filter(s -> s.free) as s>",
      })
  void whatIsBannedIsFound(String template) {
    assertTrue(BANNED.values().stream().anyMatch(pattern -> pattern.matcher(template).find()));
  }

  @Test
  void everyAttributeIsQuoted() throws IOException {
    for (Path template : files()) {
      assertEquals(List.of(), unquoted(Files.readString(template)), template.toString());
    }
    assertEquals(List.of("<p class=x>"), unquoted("<p class=${name}><p class=\"x\">"));
  }

  private static List<String> unquoted(String template) {
    String html = COMMENT.matcher(template).replaceAll("");
    html = DIRECTIVE.matcher(html).replaceAll("");
    html = INTERPOLATION.matcher(html).replaceAll("x");
    return ELEMENT
        .matcher(html)
        .results()
        .map(MatchResult::group)
        .filter(element -> QUOTED.matcher(element).replaceAll("").contains("="))
        .toList();
  }

  @Test
  void everyScriptIsAFileThatWaitsForThePage() throws IOException {
    int scripts = 0;
    for (Path template : files()) {
      for (MatchResult script : SCRIPT.matcher(Files.readString(template)).results().toList()) {
        if (script.group().equals(DATA) && template.endsWith("layouts/page.ftlh")) {
          continue;
        }
        scripts++;
        assertTrue(script.group(1).startsWith(" defer src=\""), template + ": " + script.group());
        assertTrue(script.group(2).isEmpty(), template + ": " + script.group());
      }
    }
    assertTrue(scripts > 0);
  }

  @Test
  void everyImportNamesAFile() throws IOException {
    for (Path template : files()) {
      IMPORT
          .matcher(Files.readString(template))
          .results()
          .map(hit -> TEMPLATES.resolve(hit.group(1).substring(1)))
          .forEach(file -> assertTrue(Files.isRegularFile(file), template + ": " + file));
    }
  }

  @Test
  void everyComponentExplainsItsParameters() throws IOException {
    for (Path folder : ComponentFolders.in(TEMPLATES)) {
      String text = Files.readString(folder.resolve(folder.getFileName() + ".ftlh"));
      assertTrue(text.startsWith("<#--"), folder.toString());
      String comment = text.substring(0, text.indexOf("-->"));
      MatchResult macro = MACRO.matcher(text).results().findFirst().orElseThrow();
      for (String parameter : parameters(macro.group(1))) {
        assertTrue(comment.contains("\n  " + parameter), folder + ": " + parameter);
      }
    }
  }

  /** The names of a macro's parameters: what stands before {@code =} or alone. */
  private static List<String> parameters(String declaration) {
    String withoutTexts = declaration.replaceAll("=\"[^\"]*\"", "=x");
    return Stream.of(withoutTexts.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.split("=")[0])
        .toList();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList();
      assertFalse(found.isEmpty());
      return found;
    }
  }
}
