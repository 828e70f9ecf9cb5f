package org.localoffer.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Slug;
import org.localoffer.markdown.SiteLink.Folder;

/**
 * Addresses without a scheme: paths of the content folder as editors write them ({@code
 * services/play-club}, {@code ../guides/asking.md#how}, {@code /needs/autism}), and headings of the
 * same text ({@code #how}).
 */
final class InsideAddress {

  private static final List<Folder> FOLDERS = List.of(Folder.values());
  private static final List<String> ENDINGS = List.of(".md", ".yaml", ".yml", ".html");

  /** Folders may lie in folders, but nobody needs more than this. */
  private static final int MAX_SEGMENTS = 8;

  private InsideAddress() {}

  static Destination read(String address, String path) {
    int hash = address.indexOf('#');
    String place = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
    if (place.indexOf('?') >= 0) {
      return UnknownPlace.RULE.query(address);
    }
    if (place.isEmpty()) {
      return fragment.isEmpty()
          ? UnknownPlace.RULE.empty()
          : new Destination.Here(Anchors.fromLink(fragment));
    }
    List<String> segments = segments(place);
    if (segments.isEmpty() || segments.size() > MAX_SEGMENTS) {
      return UnknownPlace.RULE.shape(address);
    }
    @Nullable Folder folder = folderNamed(withoutEnding(segments.getFirst()));
    if (folder == null && segments.size() == 1 && !looksLikeSite(address)) {
      folder = folderOf(path);
    } else if (folder != null) {
      segments = segments.subList(1, segments.size());
    }
    return folder == null
        ? UnknownPlace.RULE.folder(address, segments)
        : inFolder(folder, segments, fragment, address);
  }

  private static Destination inFolder(
      Folder folder, List<String> segments, String fragment, String address) {
    @Nullable String name =
        segments.isEmpty()
            ? ""
            : switch (folder) {
              case SERVICES, ORGANISATIONS, NEWS -> lastSlug(segments);
              case GUIDES -> guide(segments);
              case CATEGORIES, NEEDS -> slugPath(segments);
              case GLOSSARY -> null;
              case DOCUMENTS -> filePath(segments);
            };
    if (name == null || folder == Folder.DOCUMENTS && name.isEmpty()) {
      return UnknownPlace.RULE.name(folder, address);
    }
    return new Destination.Inside(folder, name, anchor(folder, fragment));
  }

  private static @Nullable String anchor(Folder folder, String fragment) {
    if (fragment.isEmpty() || folder == Folder.DOCUMENTS) {
      return null;
    }
    return folder.hasTexts() ? Anchors.fromLink(fragment) : Anchors.slug(fragment);
  }

  /** The parts of a path without the steps that lead up to the content folder. */
  private static List<String> segments(String place) {
    List<String> segments = new ArrayList<>();
    for (int start = 0; start <= place.length(); ) {
      int slash = place.indexOf('/', start);
      int end = slash < 0 ? place.length() : slash;
      String segment = place.substring(start, end);
      if (!segments.isEmpty() || !leadsUp(segment)) {
        segments.add(segment);
      }
      start = end + 1;
    }
    if (!segments.isEmpty() && segments.getLast().isEmpty()) {
      segments.removeLast();
    }
    return segments;
  }

  private static boolean leadsUp(String segment) {
    return segment.isEmpty()
        || segment.equals(".")
        || segment.equals("..")
        || segment.equals("content")
        || segment.equals("vocabulary");
  }

  private static @Nullable Folder folderNamed(String name) {
    for (Folder folder : FOLDERS) {
      if (folder.folderName().equals(name)) {
        return folder;
      }
    }
    return null;
  }

  /** The folder that the file at {@code path} lies in, for links to its neighbours. */
  private static @Nullable Folder folderOf(String path) {
    for (Folder folder : FOLDERS) {
      String name = folder.folderName() + "/";
      if (path.startsWith(name) || path.contains("/" + name)) {
        return folder;
      }
    }
    return null;
  }

  /** Whether the editor most likely left out {@code https://}. */
  private static boolean looksLikeSite(String address) {
    return withoutEnding(address).equals(address) && address.indexOf('.') >= 0;
  }

  private static @Nullable String lastSlug(List<String> segments) {
    String slug = withoutEnding(segments.getLast());
    return Slug.isSlug(slug) && areSlugs(segments.subList(0, segments.size() - 1)) ? slug : null;
  }

  private static @Nullable String slugPath(List<String> segments) {
    String last = lastSlug(segments);
    if (last == null || segments.size() == 1) {
      return last;
    }
    return String.join("/", segments.subList(0, segments.size() - 1)) + "/" + last;
  }

  /** {@code asking}, or {@code asking/how} for a step, whose file is {@code asking/02-how.md}. */
  private static @Nullable String guide(List<String> segments) {
    String last = lastSlug(segments);
    if (last == null || segments.size() == 1) {
      return last;
    }
    return segments.size() == 2 ? segments.getFirst() + "/" + withoutNumber(last) : null;
  }

  private static String withoutNumber(String step) {
    int digits = 0;
    while (digits < step.length() && Character.isDigit(step.charAt(digits))) {
      digits++;
    }
    boolean numbered = digits > 0 && digits < step.length() - 1 && step.charAt(digits) == '-';
    return numbered ? step.substring(digits + 1) : step;
  }

  private static @Nullable String filePath(List<String> segments) {
    for (String segment : segments) {
      for (int i = 0; i < segment.length(); i++) {
        char c = segment.charAt(i);
        if (!HostName.isLetterOrDigit(c) && (i == 0 || "._-".indexOf(c) < 0)) {
          return null;
        }
      }
      if (segment.isEmpty()) {
        return null;
      }
    }
    return String.join("/", segments);
  }

  private static boolean areSlugs(List<String> segments) {
    for (String segment : segments) {
      if (!Slug.isSlug(segment)) {
        return false;
      }
    }
    return true;
  }

  private static String withoutEnding(String name) {
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  /** {@code %20} → space; a stray percent sign stays what it is. */
  private static String decoded(String fragment) {
    if (fragment.indexOf('%') < 0) {
      return fragment;
    }
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return fragment;
    }
  }
}
