package org.localoffer.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the bundles that come with the program. */
class BundlesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/org/localoffer/words");
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9-]+)+");

  /** How code and templates ask for a text. */
  private static final List<Pattern> ASKED =
      List.of(
          Pattern.compile("\\b(?:text|around)\\(\\s*\"([a-z0-9.-]+)\""),
          Pattern.compile("\\bwords\\[\"([^\"]*)\"]"),
          Pattern.compile("\\b(?:phrase|phraseParts)\\('([^']*)'"),
          Pattern.compile("<@sentence key=\"([^\"]*)\""));

  /** Any quoted text that may be a key: also one that is handed on before it is asked for. */
  private static final Pattern QUOTED = Pattern.compile("[\"']([a-z0-9.-]+)[\"']");

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    Words english = Words.english();
    Map<String, String> missing = new TreeMap<>();
    int asked = 0;
    for (Path file : sources()) {
      String source = Files.readString(file);
      for (Pattern pattern : ASKED) {
        for (String key : pattern.matcher(source).results().map(hit -> hit.group(1)).toList()) {
          asked++;
          if (KEY.matcher(key).matches() && !english.has(key)) {
            missing.put(key, file.toString());
          }
        }
      }
    }
    assertEquals(Map.of(), missing);
    assertTrue(asked > 5);
  }

  @Test
  void everyTextIsAskedForSomewhere() throws IOException {
    Set<String> unused = new TreeSet<>(Words.english().keys());
    for (Path file : sources()) {
      QUOTED.matcher(Files.readString(file)).results().forEach(hit -> unused.remove(hit.group(1)));
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  void keysAreWordsWithDotsAndStandOnce() throws IOException {
    for (Path file : bundles()) {
      List<String> keys = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(" ")) {
          keys.add(line.substring(0, line.indexOf('=')).strip());
        }
      }
      for (String key : keys) {
        assertTrue(KEY.matcher(key).matches(), () -> file + ": " + key);
      }
      assertEquals(keys.size(), Set.copyOf(keys).size(), () -> file + " has a key twice");
    }
  }

  @Test
  void everyBundleHasTheSameTextsWithTheSameArguments() throws IOException {
    Words english = Words.english();
    for (Path file : bundles()) {
      Words words = words(file);
      assertEquals(english.keys(), words.keys(), file::toString);
      for (String key : english.keys()) {
        assertEquals(english.arguments(key), words.arguments(key), () -> file + ": " + key);
      }
    }
  }

  /** Another reader of the same messages: what translators' tools show is what pages say. */
  @Test
  void icuReadsEveryMessageAlike() throws IOException {
    int compared = 0;
    for (Path file : bundles()) {
      compared += compareWithIcu(words(file), BundleFile.entries(Files.readString(file)));
    }
    assertTrue(compared > 0);
  }

  /**
   * Writes every message for many numbers, ours and ICU's.
   *
   * @return how many were compared
   */
  static int compareWithIcu(Words words, Map<String, String> messages) {
    ULocale locale = ULocale.forLanguageTag(words.tag());
    int compared = 0;
    for (Map.Entry<String, String> message : messages.entrySet()) {
      MessageFormat icu = new MessageFormat(message.getValue(), locale);
      Set<String> names = words.arguments(message.getKey());
      for (int number : new int[] {0, 1, 2, 3, 5, 11, 21, 99, 100, 101, 1000, 12040}) {
        Map<String, Object> arguments = new HashMap<>();
        List<Object> inTurn = new ArrayList<>();
        for (String name : names) {
          arguments.put(name, number);
          inTurn.add(name);
          inTurn.add(number);
        }
        String ours =
            names.isEmpty()
                ? words.text(message.getKey())
                : words.text(message.getKey(), inTurn.toArray());
        assertEquals(icu.format(arguments), ours.replace("\u200f", ""), message.getKey());
        compared++;
      }
    }
    return compared;
  }

  @Test
  void everyPluralHasTheFormsOfItsLanguage() throws IOException {
    for (Path file : bundles()) {
      Words words = words(file);
      Set<String> forms =
          new TreeSet<>(PluralRules.forLocale(ULocale.forLanguageTag(words.tag())).getKeywords());
      for (Map.Entry<String, String> message :
          BundleFile.entries(Files.readString(file)).entrySet()) {
        for (Message.Part part : Message.parse(message.getKey(), message.getValue()).parts()) {
          if (part instanceof Message.Plural plural) {
            Set<String> given = new TreeSet<>(plural.forms().keySet());
            given.removeIf(selector -> selector.startsWith("="));
            assertEquals(forms, given, message.getKey());
          }
        }
      }
    }
  }

  private static Words words(Path file) {
    String name = file.getFileName().toString();
    Words words = Words.of(name.substring(0, name.indexOf('.')));
    assertNotNull(words);
    return words;
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      List<Path> bundles =
          files.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
      assertTrue(bundles.contains(BUNDLES.resolve("en.properties")));
      return bundles;
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : List.of(Path.of("src/main/java"), Path.of("../templates"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().matches(".*\\.(java|ftlh|js)")).forEach(sources::add);
      }
    }
    return sources;
  }
}
