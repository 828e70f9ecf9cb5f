package org.localoffer.promise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A site as it lies on the disk.
 *
 * @param files path from the site's folder to content
 */
public record PublishedSite(SortedMap<String, byte[]> files) {

  /** Reads every file below {@code folder}; links are not followed. */
  public static PublishedSite at(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
        }
      }
    }
    return new PublishedSite(files);
  }

  /** The pages, as a browser would understand them. */
  public SortedMap<String, Document> pages() {
    SortedMap<String, Document> pages = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
          }
        });
    return pages;
  }

  /** One text file. */
  String text(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalArgumentException("there is no " + path + " in " + files.keySet());
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * What people can get out of a page: its texts and its attributes, each on a line of its own,
   * with single spaces. A text goes on through the marks within it, so that marked words stay
   * together.
   */
  static String wordsOf(Document page) {
    StringBuilder words = new StringBuilder();
    for (Element element : page.getAllElements()) {
      if (holdsWords(element)) {
        words.append(element.text()).append('\n');
      }
      for (Attribute attribute : element.attributes()) {
        words.append(attribute.getValue()).append('\n');
      }
    }
    return words.toString();
  }

  /** Not what only holds paragraphs and the like: their words would come again at each level. */
  private static boolean holdsWords(Element element) {
    return !element.ownText().isEmpty()
        || element.childrenSize() > 1 && element.children().stream().noneMatch(Element::isBlock);
  }

  /** The SHA-256 of each file, for comparisons that print well. */
  SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      digests.put(file.getKey(), digest(file.getValue()));
    }
    return digests;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
