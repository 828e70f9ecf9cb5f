package org.localoffer.promise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.localoffer.build.BuildInputs;
import org.localoffer.build.SiteBuild;
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
