package org.localoffer.content;

import java.util.Set;
import java.util.TreeSet;
import org.localoffer.directory.VocabularyName;
import org.localoffer.markdown.SiteLink;

/** What a link into the site can lead to. */
final class EntryLinks {

  private final Reading reading;

  EntryLinks(Reading reading) {
    this.reading = reading;
  }

  /**
   * Whether there is something at {@code target}; a document counts as used from now on.
   *
   * @param target folder and name, or a folder alone: {@link SiteLink#target()}
   */
  boolean exists(String target) {
    int slash = target.indexOf('/');
    String name = target.substring(slash + 1);
    if (slash < 0) {
      return true;
    }
    KnownEntries known = reading.known();
    return switch (target.substring(0, slash)) {
      case "services" -> known.services().contains(name);
      case "organisations" -> known.organisations().contains(name);
      case "guides" -> known.guides().contains(name) || known.guideSteps().contains(name);
      case "news" -> known.news().contains(name);
      case "categories" -> reading.lists().find(VocabularyName.CATEGORIES, name) != null;
      case "needs" -> reading.lists().find(VocabularyName.NEEDS, name) != null;
      case "documents" -> known.attachments().use(target);
      default -> false;
    };
  }

  /** Everything that a link can lead to, in alphabetical order, for “did you mean”. */
  Set<String> all() {
    KnownEntries known = reading.known();
    Set<String> all = new TreeSet<>(known.attachments().all());
    known.services().forEach(slug -> all.add("services/" + slug));
    known.organisations().forEach(slug -> all.add("organisations/" + slug));
    known.guides().forEach(slug -> all.add("guides/" + slug));
    known.guideSteps().forEach(step -> all.add("guides/" + step));
    known.news().forEach(slug -> all.add("news/" + slug));
    reading
        .lists()
        .get(VocabularyName.CATEGORIES)
        .terms()
        .forEach(term -> all.add("categories/" + term.path()));
    reading
        .lists()
        .get(VocabularyName.NEEDS)
        .terms()
        .forEach(term -> all.add("needs/" + term.path()));
    return all;
  }
}
