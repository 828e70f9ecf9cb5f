package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.localoffer.build.BuildInputs;
import org.localoffer.build.SiteBuild;
import org.localoffer.cli.Terminal;
import org.localoffer.cli.Terminal.Answer;
import org.localoffer.directory.Directory;
import org.localoffer.render.TemplateSet;
import org.localoffer.search.SearchFiles;
import org.localoffer.searchindex.SearchIndex;
import org.localoffer.site.SitePlanner;
import org.localoffer.source.ContentFolder;

/** The repository's own sample, as the program knows it before it is a site. */
public final class SampleCounty {

  /** The content folder. */
  static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();

  /** The day on which it is read and built. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private SampleCounty() {}

  /** The published site, built once for all tests of a process; nobody writes into its folder. */
  public static Path site() {
    return Site.FOLDER;
  }

  private static final class Site {

    static final Path FOLDER = build();

    private static Path build() {
      try {
        TemporaryFolder folder = TemporaryFolder.called("sample-county");
        Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
        Path site = folder.path().resolve("site");
        Answer answer =
            Terminal.in(folder.path())
                .on(DAY)
                .type("build", "--content", CONTENT.toString(), "--output", site.toString());
        assertEquals(0, answer.exitCode(), answer::toString);
        return site;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public static Directory directory() throws IOException {
    try (SiteBuild build = new SiteBuild()) {
      BuildInputs inputs =
          new BuildInputs(
              new ContentFolder(CONTENT, "content").read(),
              TemplateSet.of(Map.of(), Map.of(), Map.of()),
              "",
              DAY,
              null,
              "site-output");
      return Objects.requireNonNull(build.read(inputs).directory());
    }
  }

  /** The index that the site's search files are made from; to be closed by its user. */
  static SearchIndex index() throws IOException {
    return SearchFiles.index(SitePlanner.plan(directory(), DAY));
  }
}
