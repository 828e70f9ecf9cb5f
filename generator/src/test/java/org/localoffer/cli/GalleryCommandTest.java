package org.localoffer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal.Answer;
import org.localoffer.promise.County;

/** {@code local-offer gallery}: a page of all components. */
class GalleryCommandTest {

  private static final Path COMPONENTS = Path.of("..", "templates", "components");
  private static final List<String> EXAMPLES = List.of("ordinary", "longest", "emptiest", "markup");

  @TempDir Path folder;

  @BeforeEach
  void countyIsThere() throws IOException {
    County.withEveryField().writeTo(folder.resolve("content"));
  }

  private Answer type(String... words) {
    Answer answer = Terminal.in(folder).type(words);
    assertFalse(answer.hasStackTrace(), answer::toString);
    return answer;
  }

  private Document page(String look) throws IOException {
    return Jsoup.parse(folder.resolve("gallery-output").resolve(look).resolve("index.html"));
  }

  @Test
  void everyExampleOfEveryComponentIsShown() throws IOException {
    Answer answer = type("gallery");
    assertEquals(0, answer.exitCode(), answer::toString);
    Document page = page("");
    try (Stream<Path> folders = Files.list(COMPONENTS)) {
      for (Path component : folders.sorted().toList()) {
        for (String example : EXAMPLES) {
          String id = "component-" + component.getFileName() + "-" + example;
          assertTrue(page.getElementById(id) != null, id);
        }
      }
    }
  }

  @Test
  void noIdIsThereTwice() throws IOException {
    type("gallery");
    var ids = new TreeSet<String>();
    List<String> twice =
        page("").select("[id]").stream().map(Element::id).filter(id -> !ids.add(id)).toList();
    assertEquals(List.of(), twice);
  }

  @Test
  void pageHasThePolicyAndTheAssetsOfTheSite() throws IOException {
    type("build");
    type("gallery");
    Document site = Jsoup.parse(folder.resolve("site-output/index.html"));
    String head = "meta[http-equiv], link[rel=stylesheet], script[src]";
    assertEquals(
        site.head().select(head).stream().map(Element::outerHtml).toList(),
        page("").head().select(head).stream().map(Element::outerHtml).toList());
    assertFalse(site.head().select(head).isEmpty());
    for (String look : List.of("", "light", "dark", "right-to-left", "paper")) {
      for (String sheet : page(look).select("link[rel=stylesheet]").eachAttr("href")) {
        assertTrue(
            Files.isRegularFile(folder.resolve("gallery-output").resolve(look).resolve(sheet)));
      }
    }
  }

  @Test
  void eachLookAnswersTheConditionsOfTheStyleSheetsItself() throws IOException {
    type("gallery");
    assertEquals("rtl", page("right-to-left").selectFirst("html").attr("dir"));
    assertTrue(count("@media print", "") > 0);
    assertEquals(count("@media print", ""), count("@media screen", "paper"));
    assertEquals(count("@media screen", ""), count("@media print", "paper"));
    assertFalse(sheet("dark").contains("prefers-color-scheme"));
    assertFalse(sheet("light").contains("prefers-color-scheme"));
  }

  private int count(String words, String look) throws IOException {
    return sheet(look).split(Pattern.quote(words), -1).length - 1;
  }

  private String sheet(String look) throws IOException {
    String href = page(look).selectFirst("link[rel=stylesheet]").attr("href");
    return Files.readString(folder.resolve("gallery-output").resolve(look).resolve(href));
  }

  @Test
  void siteThatIsPublishedHasNoGallery() throws IOException {
    type("build");
    try (Stream<Path> files = Files.walk(folder.resolve("site-output"))) {
      assertEquals(List.of(), files.filter(file -> file.toString().contains("gallery")).toList());
    }
  }

  @Test
  void folderThatIsNotItsOwnIsLeftAlone() throws IOException {
    Files.createDirectory(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/letter.txt"), "Dear council");
    Answer answer = type("gallery", "--output", "mine");
    assertEquals(2, answer.exitCode(), answer::toString);
    assertEquals("Dear council", Files.readString(folder.resolve("mine/letter.txt")));
  }

  @Test
  void contentThatIsWrongIsSaid() throws IOException {
    Files.writeString(folder.resolve("content/site.yaml"), "title: [\n");
    Answer answer = type("gallery");
    assertEquals(1, answer.exitCode(), answer::toString);
    assertTrue(answer.err().contains("site.yaml"), answer::toString);
  }
}
