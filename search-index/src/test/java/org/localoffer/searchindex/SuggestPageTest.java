package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The typing aid in Chromium, opened from disk under the site's own policy. */
class SuggestPageTest {

  private static final Path SCRIPT = Path.of("../templates/assets/suggest.js");

  private static final String PAGES =
      "['Autism Need','Autism Hub Bluebell Trust','Help with autism Guide']";

  /** What the build puts in front of the script. */
  private static final String TEXTS =
      """
      LocalOfferWords.add('en', '', {
        'suggest.label': 'Suggestions',
        'suggest.found': [['count', { one: [0, ' suggestion.'], other: [0, ' suggestions.'] }]],
        'suggest.spellings': ['Other spellings: ', ['count'], '.'],
        'suggest.also': ['also called ', ['name']],
        'suggest.did-you-mean': ['Did you mean ', ['words'], '?']
      })
      """;

  @TempDir Path site;

  @Test
  void familyChoosesByKeyboardMouseOrNotAtAll() throws Exception {
    writeSite(names());
    String log = visit();
    for (String seen :
        List.of(
            "loaded before use: 0",
            "role: ['combobox','text','list','box-suggestions']",
            "list: ['box-suggestions','Suggestions','']",
            "typed: {'expanded':'true','shown':true,'options':" + PAGES + ",'active':null,",
            "said: '3 suggestions.'",
            "down: " + open("'Autism Need'", 1, "aut"),
            "up twice: " + open("'Autism Hub Bluebell Trust'", 1, "aut"),
            "End is left to the field: true",
            "end: " + open("null", 0, "aut"),
            "home: " + open("null", 0, "aut"),
            "escape: " + closed("aut", true, ""),
            "down opens: " + open("'Autism Need'", 1, "aut"),
            "enter on a choice: ",
            "'went':'needs/autism.html'}",
            "enter without a choice: " + closed("auti", true, "search for auti"),
            "'went':'services/autism-hub.html'}",
            "mouse leaves the focus: true",
            "left: " + closed("autis", false, ""))) {
      assertSeen(log, seen);
    }
  }

  @Test
  void slipIsOfferedMendedAndFillsTheField() throws Exception {
    writeSite(names());
    String log = visit();
    assertSeen(log, "slip: {'expanded':'true','shown':true,'options':['Did you mean autism hu?']");
    assertSeen(
        log,
        "mended: {'expanded':'true','shown':true,'options':['Autism Hub Bluebell Trust'],"
            + "'active':null,'selected':0,'field':'autism hu','focus':true,'went':''}");
  }

  @Test
  void hostileNamesAreTextAndLongWordsDoNothing() throws Exception {
    writeSite(names());
    String log = visit();
    assertSeen(
        log, "'options':['<b>Bold</b> <img src=x onerror=window.trapped=true> \\~&amp;</script>']");
    for (String calm :
        List.of(
            "elements in a hostile name: 0",
            "long is quiet: true",
            "violations: 0",
            "trapped: false",
            "emptied: " + closed("", true, ""))) {
      assertSeen(log, calm);
    }
  }

  @Test
  void answerThatComesTooLateIsDropped() throws Exception {
    writeSite(names());
    String log = visit();
    assertSeen(log, "typed fast: {'expanded':'true','shown':true,'options':" + PAGES);
    assertSeen(log, "after the late answer: {'expanded':'true','shown':true,'options':" + PAGES);
  }

  @Test
  void formSearchesWhereNamesDoNotLoad() throws Exception {
    writeSite(names());
    Files.delete(site.resolve("search/names.js"));
    String log = logOf(run());
    assertSeen(log, "typed: " + closed("aut", true, ""));
    assertSeen(log, "enter without a choice: " + closed("auti", true, "search for auti"));
  }

  private static String open(String active, int selected, String field) {
    return "{'expanded':'true','shown':true,'options':"
        + PAGES
        + (",'active':" + active + ",'selected':" + selected)
        + (",'field':'" + field + "','focus':true,'went':''}");
  }

  private static String closed(String field, boolean focus, String went) {
    return "{'expanded':'false','shown':false,'options':[],'active':null,'selected':0,'field':'"
        + (field + "','focus':" + focus + ",'went':'" + went + "'}");
  }

  /** Three pages for autism; one of hostile signs; and enough others that these fill a file. */
  private static List<Suggestion> names() {
    List<Suggestion> names = new ArrayList<>();
    names.add(new Suggestion("Autism", List.of("ASD"), "needs/autism.html", "Need"));
    names.add(new Suggestion("Help with autism", List.of(), "guides/help.html", "Guide"));
    names.add(
        new Suggestion("Autism Hub", List.of(), "services/autism-hub.html", "Bluebell Trust"));
    names.add(
        new Suggestion(
            "<b>Bold</b> <img src=x onerror=window.trapped=true>",
            List.of(),
            "services/bold.html",
            "\"&amp;</script>"));
    for (int i = 0; i < 400; i++) {
      names.add(new Suggestion("Zebra " + i, List.of(), "services/zebra-" + i + ".html", ""));
    }
    return names;
  }

  private void writeSite(List<Suggestion> names) throws IOException {
    Files.createDirectories(site.resolve("search"));
    for (SearchFile file : NameShards.of(names)) {
      Files.write(site.resolve("search").resolve(file.path()), file.bytes());
    }
    Files.write(site.resolve("search/reader.js"), ReaderScript.file().bytes());
    Files.writeString(
        site.resolve("words.js"), Files.readString(SCRIPT.resolveSibling("words.js")) + TEXTS);
    for (String name : List.of("loading.js", "suggest-names.js", "suggest.js")) {
      Files.copy(SCRIPT.resolveSibling(name), site.resolve(name));
    }
    for (String name : List.of("suggest-page.html", "suggest-visitor.js")) {
      Files.write(site.resolve(name), resource(name));
    }
  }

  private String visit() throws Exception {
    return logOf(run());
  }

  /** What was noted, a line each; double quotes as single ones, those inside as ~. */
  private static String logOf(String page) {
    int start = page.indexOf("<pre id=\"log\">") + 14;
    String log = page.substring(start, page.indexOf("</pre>", start));
    String text = log.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    assertTrue(text.contains("done: true"), page);
    return text.replace("\\\"", "\\~").replace('"', '\'');
  }

  private static void assertSeen(String log, String line) {
    assertTrue(log.contains(line), () -> "no " + line + " in\n" + log);
  }

  private String run() throws IOException, InterruptedException {
    Path out = site.resolve("dom.html");
    List<String> command =
        List.of(
            "chromium",
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--user-data-dir=" + site.resolve("profile"),
            "--virtual-time-budget=60000",
            "--dump-dom",
            site.toUri() + "suggest-page.html");
    try {
      Process chromium =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(out.toFile())
              .start();
      assertEquals(0, chromium.waitFor());
    } catch (IOException e) {
      abort("Chromium is not installed: the typing aid is not tested here");
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (var file = SuggestPageTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    }
  }
}
