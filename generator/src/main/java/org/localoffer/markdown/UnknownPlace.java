package org.localoffer.markdown;

import java.util.Arrays;
import java.util.List;
import org.localoffer.diagnostic.Severity;
import org.localoffer.diagnostic.Suggestion;

/** Links that name no kind of page of the site. */
final class UnknownPlace extends TextRule {

  static final UnknownPlace RULE = new UnknownPlace();

  private UnknownPlace() {
    super("LO-TEXT-05", Severity.ERROR);
  }

  private static final List<String> FOLDERS =
      Arrays.stream(SiteLink.Folder.values()).map(SiteLink.Folder::folderName).toList();

  private static final String EXAMPLE =
      "Write the path of its file in the content folder, for example services/play-club.";

  Destination.Refused empty() {
    return refused("a link leads nowhere: it has no address", EXAMPLE);
  }

  Destination.Refused query(String address) {
    return refused(
        "the link " + quote(address) + " has a \"?\", which a page of this site cannot have",
        "Leave out the \"?\" and what follows, or write the whole address with https://.");
  }

  Destination.Refused shape(String address) {
    return refused("the link " + quote(address) + " names no page of this site", EXAMPLE);
  }

  Destination.Refused name(SiteLink.Folder folder, String address) {
    return refused(
        "the link " + quote(address) + " names nothing that can be in " + folder.folderName(),
        "Names have small letters, digits and hyphens only. " + EXAMPLE);
  }

  Destination.Refused folder(String address, List<String> segments) {
    String message = "the link " + quote(address) + " names no page of this site";
    String first = segments.getFirst();
    if (first.equals("pictures")) {
      return refused(message, "A text cannot link to a picture; use the field \"pictures\".");
    }
    String last = segments.getLast();
    if (last.endsWith(".pdf") || last.endsWith(".docx")) {
      return refused(
          message, "Put the file into the folder \"documents\" and write documents/" + last + ".");
    }
    if (first.indexOf('.') > 0) {
      return refused(message, "If it is a site elsewhere, write https:// before it.");
    }
    return refused(message, Suggestion.question(Suggestion.nearest(first, FOLDERS)) + EXAMPLE);
  }

  private Destination.Refused refused(String message, String hint) {
    return new Destination.Refused(this, message, hint);
  }
}
