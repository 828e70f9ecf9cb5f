package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.PictureView;
import org.localoffer.words.Words;

/**
 * The pictures and documents of the site in the making. A file goes onto the site when a page of
 * the day shows or links to it, so those of a service that is not published stay away too.
 */
final class Attachments {

  private final Map<String, AttachedFile> files;
  private final Words words;
  private final SortedSet<String> published = new TreeSet<>();

  /**
   * @param files what is known of each, by its path in the content folder; one that is not in it is
   *     shown as it is, and linked to without its type and size
   * @param words the language of the site
   */
  Attachments(Map<String, AttachedFile> files, Words words) {
    this.files = files;
    this.words = words;
  }

  /** Where a file is on the site, to which it belongs from now on. */
  OutputPath publish(String path) {
    published.add(path);
    return Addresses.attachment(path);
  }

  /** A link to a document, whose text says what it is: {@code Easy Read version (PDF, 120 KB)}. */
  LinkView link(String text, String path, Root root) {
    return root.link(described(text, path), publish(path));
  }

  /**
   * The text of a link, plain or HTML, with the type and the size of the document. People on a
   * phone want to know both before they load it.
   */
  String described(String text, String path) {
    AttachedFile file = files.get(path);
    if (file == null) {
      return text;
    }
    String written = " (" + file.type() + ")";
    String name =
        text.endsWith(written) ? text.substring(0, text.length() - written.length()) : text;
    return words.text(
        "file.described",
        "name",
        name,
        "type",
        file.type(),
        "size",
        Wording.size(file.size(), words));
  }

  /** A picture, with the room that it takes, so that nothing jumps when it has been loaded. */
  PictureView picture(String path, String alt, Root root) {
    AttachedFile file = files.get(path);
    if (file == null) {
      return new PictureView(root.to(publish(path)), "", alt, 0, 0);
    }
    published.add(path);
    List<String> sizes = new ArrayList<>();
    for (AttachedFile.Size size : file.pictures()) {
      sizes.add(root.to(Addresses.attachment(size.path())) + " " + size.width() + "w");
    }
    AttachedFile.Size widest = file.pictures().getLast();
    return new PictureView(
        root.to(Addresses.attachment(widest.path())),
        sizes.size() == 1 ? "" : String.join(", ", sizes),
        alt,
        widest.width(),
        widest.height());
  }

  /** The paths in the content folder of all that pages show and link to, sorted. */
  List<String> published() {
    return List.copyOf(published);
  }
}
