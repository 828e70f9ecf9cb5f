package org.localoffer.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.SourcePosition;

/**
 * A link from a text into the site, still to be checked: the text's HTML holds it as {@link
 * #address()}.
 *
 * @param folder what kind of thing it leads to
 * @param name which one, without folder and ending: a slug ({@code play-club}), a path of slugs
 *     ({@code short-breaks/clubs}), {@code guide/step}, or a file name ({@code letter.pdf}); empty
 *     for the folder's own page, such as the list of guides
 * @param anchor the id to jump to, or null for the top; in a text, the id of a heading
 * @param position where the link begins
 */
public record SiteLink(
    Folder folder, String name, @Nullable String anchor, SourcePosition position) {

  /** The parts of a site that a text can link to, named as in the content folder. */
  public enum Folder {
    SERVICES,
    GUIDES,
    NEWS,
    ORGANISATIONS,
    CATEGORIES,
    NEEDS,
    GLOSSARY,
    DOCUMENTS;

    private final String folderName = name().toLowerCase(Locale.ROOT);

    /** The folder's name as editors write it: {@code services}. */
    public String folderName() {
      return folderName;
    }

    /** Whether its pages are texts, whose anchors are those of headings. */
    boolean hasTexts() {
      return this == SERVICES || this == GUIDES || this == NEWS;
    }
  }

  /** The target without its anchor: {@code services/play-club}. */
  public String target() {
    return name.isEmpty() ? folder.folderName() : folder.folderName() + "/" + name;
  }

  /** What the HTML holds: {@code entry:services/play-club#h-what-we-do}. */
  public String address() {
    return anchor == null ? "entry:" + target() : "entry:" + target() + "#" + anchor;
  }
}
