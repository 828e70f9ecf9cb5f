package org.localoffer.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Bundles as they come with the program: properties files in UTF-8, one for each language. */
final class BundleFile {

  private BundleFile() {}

  /** Where the bundle of a language is on the class path. */
  static String path(String name) {
    return "org/localoffer/words/" + name + ".properties";
  }

  /**
   * The text of a bundle, or null if there is none of this name.
   *
   * @param name letters, digits and hyphens only, so that it names a file of this folder
   */
  static @Nullable String read(String name) {
    try (InputStream bundle = BundleFile.class.getClassLoader().getResourceAsStream(path(name))) {
      return bundle == null ? null : new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path(name), e);
    }
  }

  /** The keys and messages of a bundle. */
  static Map<String, String> entries(String bundle) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(bundle));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> entries = new TreeMap<>();
    properties.forEach((key, message) -> entries.put((String) key, (String) message));
    return entries;
  }
}
