package org.localoffer.site;

import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Directory;
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

  private static final String DOCUMENTS = "documents";

  /** What the ids of glossary terms begin with. */
  static final String TERM_ID = "term_";

  private final Catalogue catalogue;
  private final Attachments attachments;

  EntryLinks(Catalogue catalogue, Attachments attachments) {
    this.catalogue = catalogue;
    this.attachments = attachments;
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
      return list(entry);
    }
    String rest = entry.substring(slash + 1);
    String folder = entry.substring(0, slash);
    return switch (folder) {
      case "services" -> service(rest);
      case "organisations" -> organisation(rest, entry);
      case "guides" -> guide(rest, entry);
      case "news" -> news(rest);
      case DOCUMENTS -> attachments.publish(entry);
      default -> known(term(folder, rest), entry);
    };
  }

  /** The text of a link; of one to a document with its type and size. */
  String described(String text, String entry) {
    return entry.startsWith(DOCUMENTS + "/") ? attachments.described(text, entry) : text;
  }

  /** The anchor of a link with its sign, as it is on the page; headings of texts keep theirs. */
  static String anchor(String link, int hash) {
    boolean term = link.startsWith("glossary#");
    return "#" + (term ? TERM_ID : "") + link.substring(hash + 1);
  }

  /** The page that stands for a whole folder, or null where the council has nothing in it. */
  private @Nullable OutputPath list(String folder) {
    Directory directory = catalogue.directory();
    return switch (folder) {
      case "services" -> Addresses.A_TO_Z;
      case "organisations" -> directory.organisations().isEmpty() ? null : Addresses.ORGANISATIONS;
      case "guides" -> directory.guides().isEmpty() ? null : Addresses.GUIDES;
      case "news" -> directory.news().isEmpty() ? null : Addresses.NEWS;
      case "glossary" -> directory.glossary().isEmpty() ? null : Addresses.GLOSSARY;
      default -> terms(folder);
    };
  }

  private @Nullable OutputPath terms(String folder) {
    VocabularyName name = vocabulary(folder);
    if (name == null) {
      return known(null, folder);
    }
    return catalogue.directory().vocabulary(name).terms().isEmpty() ? null : Addresses.terms(name);
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
    VocabularyName name = vocabulary(folder);
    Term term = name == null ? null : catalogue.directory().vocabulary(name).find(path);
    return term == null ? null : Addresses.term(term);
  }

  private static @Nullable VocabularyName vocabulary(String folder) {
    for (TermKind kind : TermKind.values()) {
      VocabularyName name = kind.vocabulary();
      if (Addresses.folder(name).equals(folder) || name.fileName().equals(folder)) {
        return name;
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
