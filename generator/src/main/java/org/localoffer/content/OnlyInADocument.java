package org.localoffer.content;

import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.directory.RichText;
import org.localoffer.markdown.SiteLink;

/**
 * A page offers a document and says hardly anything itself. What stands in a PDF alone cannot be
 * searched here, does not fit a phone, and many PDFs cannot be read aloud; public bodies must
 * publish in a form that can (Public Sector Bodies (Websites and Mobile Applications) (No. 2)
 * Accessibility Regulations 2018).
 *
 * <p>Whether a page says the same as its document only a person can tell. What counts here is
 * whether there are words at all, or a directive that brings them in.
 */
final class OnlyInADocument extends ContentRule implements ServiceRule {

  /** Fewest words of a text that can say what a document says: some three sentences. */
  private static final int WORDS = 30;

  OnlyInADocument() {
    super("LO-DOC-01", Severity.WARNING);
  }

  /** The version in Easy Read and the description are two forms of the same. */
  @Override
  public void check(Draft service, Checks checks) {
    Draft formats = service.get(ServiceShape.FORMATS);
    String easyRead = formats == null ? null : formats.get(ServiceShape.OtherFormats.EASY_READ);
    RichText description = service.get(ServiceShape.DESCRIPTION);
    if (formats != null
        && easyRead != null
        && saysLittle(description == null ? RichText.EMPTY : description)) {
      checks.add(at(formats.placeOf(ServiceShape.OtherFormats.EASY_READ), easyRead));
    }
  }

  /** Looks at a text with its links. */
  static void check(RichText text, Iterable<SiteLink> links, Reading reading) {
    for (SiteLink link : links) {
      if (link.target().startsWith("documents/") && saysLittle(text)) {
        reading.add(new OnlyInADocument().at(link.position(), link.target()));
      }
    }
  }

  private static boolean saysLittle(RichText text) {
    for (RichText.Part part : text.parts()) {
      if (part instanceof RichText.Directive) {
        return false;
      }
    }
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.plainText().length(); i++) {
      boolean letter = text.plainText().charAt(i) != ' ';
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words < WORDS;
  }

  private Diagnostic at(SourcePosition position, String document) {
    return Diagnostic.of(
        this,
        position,
        "families are given " + document + ", and the page hardly says itself what stands in it",
        "Write what it says into the text as well, in "
            + WORDS
            + " words or more: a PDF is hard to read on a phone, and search does not look into it.");
  }
}
