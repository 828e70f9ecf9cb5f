package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.localoffer.publish.SiteDifferences;
import org.localoffer.publish.SiteManifest;

/** Two contents of which every page can be told from the other's: by a flower in its title. */
final class TwoVersions {

  static final String ASTER = "Aster Offer";
  static final String BEGONIA = "Begonia Offer";

  /** Enough pages that writing them takes a while. */
  private static final int SERVICES = 150;

  private TwoVersions() {}

  /** Writes {@code aster/} and {@code begonia/} below {@code folder}. */
  static void write(Path folder) throws IOException {
    county(ASTER, 0).writeTo(folder.resolve("aster"));
    county(BEGONIA, 40).writeTo(folder.resolve("begonia"));
  }

  private static County county(String title, int first) {
    County county = County.withEveryField().text("site.title", title);
    for (int i = first; i < first + SERVICES; i++) {
      county.file(
          "services/many/club-" + i + ".yaml",
          P02NothingIsDroppedTest.plainService("Club " + i + " of the " + title));
    }
    return county;
  }

  /**
   * Looks at a published site: it is whole, and all of it is of one version.
   *
   * @return the version, or an empty text where no site has been published yet
   */
  static String versionOf(Path site, String story) throws IOException {
    if (!Files.exists(site)) {
      return "";
    }
    SiteDifferences differences = SiteManifest.verify(site);
    assertEquals(List.of(), differences.missing(), story);
    assertEquals(List.of(), differences.changed(), story);
    assertEquals(List.of(), differences.extra(), story);
    TreeSet<String> versions = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : PublishedSite.at(site).files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        versions.add(versionOfPage(new String(file.getValue(), StandardCharsets.UTF_8)));
      }
    }
    assertEquals(1, versions.size(), () -> story + ": " + versions);
    return versions.first();
  }

  /** Beside a site stand only its contents and perhaps its lock file, which is empty. */
  static void assertNothingIsLeftBeside(Path site) throws IOException {
    try (Stream<Path> beside = Files.list(site.getParent())) {
      for (Path path : beside.toList()) {
        String name = path.getFileName().toString();
        boolean isLock = name.equals("." + site.getFileName() + ".lock") && Files.size(path) == 0;
        assertTrue(isLock || Set.of("aster", "begonia", "site").contains(name), path::toString);
      }
    }
  }

  /** The version of one page, which must be whole. */
  static String versionOfPage(String page) {
    assertTrue(page.stripTrailing().endsWith("</html>"), () -> "cut: " + page);
    boolean aster = page.contains(ASTER);
    boolean begonia = page.contains(BEGONIA);
    assertTrue(aster ^ begonia, () -> "of no version or of both: " + page);
    return aster ? ASTER : BEGONIA;
  }
}
