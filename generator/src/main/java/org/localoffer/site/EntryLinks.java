package org.localoffer.site;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.output.OutputPath;

/**
 * Where links between entries go. {@code entry:services/play-club} is the path of a file in the
 * content folder without its ending; the content step has made sure that there is such a file.
 */
final class EntryLinks {

  /** Before the name of an entry, in the address of a link. */
  static final String SCHEME = "entry:";

  /**
   * What the ids of a page's main text begin with, and those of glossary terms. An id of a template
   * has no underscore, so that a heading "Cost" in a text and the page's own never share one.
   */
  static final String TEXT_ID = "text_";

  static final String TERM_ID = "term_";

  private final Catalogue catalogue;
  private final Map<String, OutputPath> fixed = new HashMap<>();

  EntryLinks(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (OutputPath page :
        new OutputPath[] {
          Addresses.HOME,
          Addresses.ORGANISATIONS,
          Addresses.GUIDES,
          Addresses.A_TO_Z,
          Addresses.NEWS,
          Addresses.GLOSSARY,
          Addresses.SEARCH,
          Addresses.ABOUT,
          Addresses.FEEDBACK
        }) {
      fixed.put(page.value().substring(0, page.value().indexOf('.')), page);
    }
    for (TermKind kind : TermKind.values()) {
      OutputPath page = Addresses.terms(kind.vocabulary());
      fixed.put(page.value().substring(0, page.value().indexOf('.')), page);
    }
  }

  /**
   * The page or attachment that {@code entry} means, or null where it is not published today.
   *
   * @param entry without scheme and anchor: {@code services/play-club}
   * @throws IllegalStateException if there is no such entry: the content step lets none through
   */
  @Nullable OutputPath target(String entry) {
    int slash = entry.indexOf('/');
    if (slash < 0) {
      return known(fixed.get(entry), entry);
    }
    String rest = entry.substring(slash + 1);
    String folder = entry.substring(0, slash);
    return switch (folder) {
      case "services" -> service(rest);
      case "organisations" -> organisation(rest, entry);
      case "guides" -> guide(rest, entry);
      case "news" -> known(news(rest), entry);
      case "documents", "pictures" -> Addresses.attachment(entry);
      default -> known(term(folder, rest), entry);
    };
  }

  /** The anchor of a link with its sign, as it is on the page: {@code #text_who-can-come}. */
  static String anchor(String link, int hash) {
    String page = link.substring(0, hash);
    String prefix = page.equals("glossary") ? TERM_ID : page.equals("feedback") ? "" : TEXT_ID;
    return "#" + prefix + link.substring(hash + 1);
  }

  /** Services lie in folders that the council chooses; the last part is the slug. */
  private @Nullable OutputPath service(String path) {
    Slug slug = new Slug(path.substring(path.lastIndexOf('/') + 1));
    return catalogue.service(slug) == null ? null : Addresses.service(slug);
  }

  private OutputPath organisation(String path, String entry) {
    Organisation found =
        catalogue.organisation(new Slug(path.substring(path.lastIndexOf('/') + 1)));
    return known(found == null ? null : Addresses.organisation(found.slug()), entry);
  }

  private OutputPath guide(String path, String entry) {
    int slash = path.indexOf('/');
    Slug slug = new Slug(slash < 0 ? path : path.substring(0, slash));
    Guide guide = catalogue.guide(slug);
    if (guide == null || slash < 0) {
      return known(guide == null ? null : Addresses.guide(slug), entry);
    }
    String name = path.substring(slash + 1);
    for (Guide.Step step : guide.steps()) {
      if (step.slug().value().equals(name) || name.endsWith("-" + step.slug())) {
        return Addresses.step(slug, step);
      }
    }
    return known(null, entry);
  }

  private @Nullable OutputPath news(String slug) {
    return catalogue.news(new Slug(slug)) == null ? null : Addresses.news(new Slug(slug));
  }

  private @Nullable OutputPath term(String folder, String path) {
    for (TermKind kind : TermKind.values()) {
      VocabularyName name = kind.vocabulary();
      if (Addresses.folder(name).equals(folder) || name.fileName().equals(folder)) {
        Term term = catalogue.directory().vocabulary(name).find(path);
        return term == null ? null : Addresses.term(term);
      }
    }
    return null;
  }

  private static OutputPath known(@Nullable OutputPath path, String entry) {
    if (path == null) {
      throw new IllegalStateException("a link to an entry that is not there: " + entry);
    }
    return path;
  }
}
