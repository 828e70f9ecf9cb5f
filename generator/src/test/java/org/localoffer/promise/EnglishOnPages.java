package org.localoffer.promise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.localoffer.words.Words;

/**
 * Finds English on pages of the sample county in another language that the county has not written:
 * whatever is left was said by the program.
 */
final class EnglishOnPages {

  /** A run of words in Latin letters. */
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin} ’'-]*");

  /** An address as it is printed. */
  private static final Pattern ADDRESS = Pattern.compile("(?:\\S+\\.example|file:)/\\S*");

  /** Words that are not language: types of files and names of formats. */
  private static final List<String> NO_LANGUAGE = List.of("pdf", "qr");

  /** Attributes that people read or hear. */
  private static final List<String> READ =
      List.of("aria-label", "aria-description", "alt", "title", "placeholder", "label");

  private final String content;

  EnglishOnPages() throws IOException {
    content = content();
  }

  /** Whether the county itself says these words, as words of their own. */
  boolean isContent(String words) {
    for (int at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + 1)) {
      if (!isLetter(at - 1) && !isLetter(at + words.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < content.length() && Character.isLetter(content.charAt(at));
  }

  /**
   * The words of the program's own, each with the text in which it was found.
   *
   * @param typed what a visitor has typed, in small letters
   */
  Map<String, String> in(Document page, List<String> typed) {
    Map<String, String> found = new TreeMap<>();
    for (String text : texts(page)) {
      String own = ADDRESS.matcher(text).replaceAll("");
      for (MatchResult run : LATIN.matcher(own).results().toList()) {
        String words = normal(run.group());
        if (words.length() > 1
            && !NO_LANGUAGE.contains(words)
            && !typed.contains(words)
            && !isContent(words)) {
          found.putIfAbsent(words, text);
        }
      }
    }
    return found;
  }

  /** What is read or heard on a page, and what it says of itself. */
  private static List<String> texts(Document page) {
    List<String> texts = new ArrayList<>();
    page.traverse(
        (NodeVisitor)
            (node, depth) -> {
              if (node instanceof TextNode text && !text.isBlank()) {
                texts.add(text.text());
              }
            });
    for (String attribute : READ) {
      for (Element one : page.select("[" + attribute + "]")) {
        texts.add(one.attr(attribute));
      }
    }
    texts.add(page.select("meta[name=description]").attr("content"));
    return texts;
  }

  private static String normal(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Everything that the county has written, and the questions that the program lends it. */
  private static String content() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SampleCounty.CONTENT)) {
      for (Path file : files.filter(EnglishOnPages::isText).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    for (String lent : List.of("diagnosis", "questions")) {
      String path = "org/localoffer/content/vocabulary/" + lent + ".yaml";
      try (InputStream in = Words.class.getClassLoader().getResourceAsStream(path)) {
        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    String plain = all.toString().replaceAll("\\]\\([^)]*\\)|[*\\[\\]_\"`]", "").replace("''", "'");
    return normal(plain);
  }

  private static boolean isText(Path file) {
    return file.toString().matches(".*\\.(yaml|md|csv)");
  }
}
