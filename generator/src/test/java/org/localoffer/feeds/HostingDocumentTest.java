package org.localoffer.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.localoffer.site.SecurityPolicy;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@code docs/hosting.md} tells a host to send is what the program says. */
class HostingDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "hosting.md");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[;{}]|[^\\s;{}\"]+");

  @Test
  void nginxSendsTheHeadersOfThePolicy() throws IOException {
    Map<String, String> sent = new LinkedHashMap<>();
    for (List<String> directive : nginx(block("nginx"))) {
      if (directive.getFirst().equals("add_header")) {
        assertEquals("always", directive.getLast(), directive.toString());
        sent.put(directive.get(1), directive.get(2));
      }
    }
    assertEquals("$local_offer_cache", sent.remove("Cache-Control"));
    assertEquals(SecurityPolicy.HEADERS, sent);
  }

  @Test
  void nginxKeepsWhatIsMarkedByItsContent() throws IOException {
    List<String> kept =
        nginx(block("nginx")).stream()
            .filter(directive -> directive.getFirst().startsWith("~"))
            .findFirst()
            .orElseThrow();
    assertEquals(HeaderFile.FOR_EVER, kept.getLast());
    Pattern marked = Pattern.compile(kept.getFirst().substring(1));
    for (String path :
        List.of(
            "/assets/site-810d7f12.css",
            "/search/documents-12-00efd7c2.js",
            "/search/words-810d7f12.js")) {
      assertTrue(marked.matcher(path).find(), path);
    }
    for (String path :
        List.of(
            "/search/reader.js",
            "/assets/site.css",
            "/pictures/fete-20261231.jpg",
            "/services/club-12345678.html")) {
      assertFalse(marked.matcher(path).find(), path);
    }
  }

  @Test
  void iisSendsTheHeadersOfThePolicy() throws Exception {
    NodeList added =
        ((Element)
                DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(block("xml").getBytes(StandardCharsets.UTF_8)))
                    .getElementsByTagName("customHeaders")
                    .item(0))
            .getElementsByTagName("add");
    Map<String, String> sent = new LinkedHashMap<>();
    for (int i = 0; i < added.getLength(); i++) {
      Element header = (Element) added.item(i);
      sent.put(header.getAttribute("name"), header.getAttribute("value"));
    }
    assertEquals(SecurityPolicy.HEADERS, sent);
  }

  private static String block(String language) throws IOException {
    String text = Files.readString(DOCUMENT);
    int start = text.indexOf("```" + language + "\n");
    return text.substring(text.indexOf('\n', start) + 1, text.indexOf("\n```", start));
  }

  /** The simple directives of a configuration, wherever they stand; fails where it is no such. */
  private static List<List<String>> nginx(String text) {
    List<List<String>> directives = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      switch (word.group()) {
        case ";" -> {
          assertFalse(words.isEmpty(), text);
          directives.add(List.copyOf(words));
          words.clear();
        }
        case "{" -> {
          open.push(words.getFirst());
          words.clear();
        }
        case "}" -> {
          assertTrue(words.isEmpty(), () -> "no ; after " + words);
          open.pop();
        }
        default -> words.add(word.group(1) == null ? word.group() : word.group(1));
      }
    }
    assertTrue(open.isEmpty() && words.isEmpty(), () -> open + " " + words);
    return directives;
  }
}
