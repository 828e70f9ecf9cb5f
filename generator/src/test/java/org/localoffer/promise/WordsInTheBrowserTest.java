package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.words.Words;
import org.openqa.selenium.json.Json;

/** What {@code words.js} says in Chromium is what ICU's MessageFormat says, message for message. */
class WordsInTheBrowserTest {

  private static final Path SCRIPT = Path.of("..", "templates", "assets", "words.js");
  private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 5, 11, 21, 100, 101, 12040);

  @TempDir static Path folder;
  private static Chromium browser;

  @BeforeAll
  static void startTheBrowser() throws Exception {
    browser = Chromium.start(folder);
    browser.open("about:blank");
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void englishIsIcus() throws IOException {
    assertSameAsIcu(Words.english(), PseudoArabic.english());
  }

  @Test
  void sixPluralFormsAreIcus() throws IOException {
    Map<String, String> messages = PseudoArabic.messages();
    assertSameAsIcu(PseudoArabic.words(), messages);
  }

  /** Digits, groups of digits and forms of other languages, one of them with digits of its own. */
  @Test
  void otherLanguagesAreIcus() throws IOException {
    String polish = "{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}: {n}";
    for (String tag : List.of("pl", "fa", "ur", "cy", "bn")) {
      String forms = "{n, plural, zero {0#} one {1#} two {2#} few {f#} many {m#} other {x#}}: {n}";
      String message = tag.equals("pl") ? polish : forms;
      assertSameAsIcu(Words.parse(tag, "a = " + message), Map.of("a", message));
    }
  }

  @Test
  void translatorsSignsAreText() throws IOException {
    String text = "</script><!-- \"q\" \\\\ \u2028 {n}";
    load(Words.parse("en", "a = " + text));
    assertEquals(
        "</script><!-- \"q\" \\ \u2028 5", browser.value("LocalOfferWords.phrase('a', {n: 5})"));
  }

  @Test
  void argumentsKeepTheirDirectionToThemselves() throws IOException {
    Words words = Words.parse("ar", "a = {x}: {n}");
    load(words);
    assertEquals(
        words.text("a", "x", "Club (A).", "n", 5),
        browser.value("LocalOfferWords.phrase('a', {x: 'Club (A).', n: 5})"));
    assertEquals(
        List.of("\u200f", "\u2068", "x", "\u2069", ": ", "5"),
        browser.listOfTexts("LocalOfferWords.phraseParts('a', {x: 'x', n: 5})"));
  }

  /** Phones of before 2018 do not know the rules of languages. */
  @Test
  void withoutRulesOneIsOneAndAllElseIsOther() throws IOException {
    browser.value("window.rules = Intl.PluralRules, delete Intl.PluralRules");
    try {
      load(Words.parse("ar", "a = {n, plural, zero {z} one {o} two {t} other {x}}"));
      assertEquals(
          List.of("x", "o", "x"),
          browser.listOfTexts("[0, 1, 2].map(n => LocalOfferWords.phrase('a', {n}).slice(1))"));
    } finally {
      browser.value("Intl.PluralRules = window.rules, true");
    }
  }

  @Test
  void elementsStandWhereTheirArgumentsDo() throws IOException {
    load(Words.parse("en", "a = To {link}, or {n, plural, one {# place} other {# {what}s}}."));
    browser.value("document.body.append(document.createElement('p'))");
    assertEquals(
        "To <a></a>, or 2 &lt;b&gt;s.",
        browser.value(
            "document.querySelector('p').append(...LocalOfferWords.phraseParts('a',"
                + "{n: 2, what: '<b>', link: document.createElement('a')})),"
                + "document.querySelector('p').innerHTML"));
  }

  private static void load(Words words) throws IOException {
    browser.value(Files.readString(SCRIPT) + words.inBrowser(words.keys()) + "true");
  }

  private static void assertSameAsIcu(Words words, Map<String, String> messages)
      throws IOException {
    load(words);
    ULocale locale = ULocale.forLanguageTag(words.tag());
    List<Object> calls = new ArrayList<>();
    List<String> icu = new ArrayList<>();
    for (String key : words.keys()) {
      MessageFormat format = new MessageFormat(messages.get(key), locale);
      Set<String> names = words.arguments(key);
      for (int number : names.isEmpty() ? List.of(0) : NUMBERS) {
        Map<String, Object> arguments = new HashMap<>();
        names.forEach(name -> arguments.put(name, number));
        icu.add(key + ": " + format.format(arguments));
        calls.add(List.of(key, arguments));
      }
    }
    List<String> said =
        browser.listOfTexts(
            new Json().toJson(calls)
                + ".map(([key, values]) => key + ': ' + LocalOfferWords.phrase(key, values)"
                + ".replace('\u200f', ''))");
    assertEquals(icu, said);
    assertTrue(said.size() >= NUMBERS.size());
  }
}
