package org.localoffer.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.Suggestion;
import org.localoffer.source.SourceFile;
import org.localoffer.source.Sources;

/** The files of a content folder by what they hold, which their path alone decides. */
final class ContentFiles {

  /** What a file holds. */
  enum Kind {
    SITE("site.yaml", ".yaml"),
    SERVICE("services", ".yaml or .md"),
    ORGANISATION("organisations", ".yaml or .md"),
    GUIDE("guides", ".md"),
    VOCABULARY("vocabulary", ".yaml"),
    DUTIES("duties", ".yaml"),
    FEEDBACK("feedback", ".yaml"),
    NEWS("news", ".md"),
    TIMELINE("timelines", ".yaml"),
    GLOSSARY("glossary.yaml", ".yaml"),
    SEARCH("search", ".yaml");

    private final String place;
    private final String endings;

    Kind(String place, String endings) {
      this.place = place;
      this.endings = endings;
    }

    boolean allows(SourceFile file) {
      return endings.contains(file.isMarkdown() ? ".md" : ".yaml");
    }
  }

  /** In any folder a note to editors; families never see it. */
  private static final String NOTE = "README.md";

  /** Files at the top that every repository has; they are for editors, not for families. */
  private static final List<String> FOR_EDITORS =
      List.of("LICENCE.md", "LICENSE.md", "CONTRIBUTING.md", "CHANGELOG.md");

  private final Map<Kind, List<SourceFile>> files = new EnumMap<>(Kind.class);

  private ContentFiles() {
    for (Kind kind : Kind.values()) {
      files.put(kind, new ArrayList<>());
    }
  }

  static ContentFiles sort(Sources sources, Findings findings) {
    ContentFiles sorted = new ContentFiles();
    for (SourceFile file : sources.files()) {
      Kind kind = kindOf(file, findings);
      if (kind != null && !kind.allows(file)) {
        findings.add(new WrongEnding().at(file.text().start(), kind.endings));
      } else if (kind != null) {
        sorted.of(kind).add(file);
      }
    }
    return sorted;
  }

  /** The files of a kind, sorted by path. */
  List<SourceFile> of(Kind kind) {
    List<SourceFile> found = files.get(kind);
    if (found == null) {
      throw new IllegalStateException("no files of kind " + kind);
    }
    return found;
  }

  private static @Nullable Kind kindOf(SourceFile file, Findings findings) {
    String path = file.path();
    if (file.fileName().equals(NOTE)) {
      return null;
    }
    int slash = path.indexOf('/');
    String top = slash < 0 ? path : path.substring(0, slash);
    for (Kind kind : Kind.values()) {
      if (kind.place.equals(top)) {
        return kind;
      }
    }
    if (slash < 0 && FOR_EDITORS.contains(path)) {
      return null;
    }
    TreeSet<String> places = new TreeSet<>();
    for (Kind kind : Kind.values()) {
      places.add(kind.place);
    }
    if (Suggestion.nearest(top, places) != null) {
      findings.add(new MisplacedFile().at(file.text().start(), top, places));
    } else {
      findings.add(new UnusedFile().at(file.text().start()));
    }
    return null;
  }
}
